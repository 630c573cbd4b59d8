import { maakXlsx } from '@cirkel/import/testing';
import { people, startApi, type Answer, type TestApi, type Who } from '../testing/api';

jest.setTimeout(60_000);

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

let teller = 0;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
async function stuur(wie: Who | undefined, query: string, inhoud: Buffer, { type = XLSX, key = `k-${(teller += 1)}` }: { type?: string; key?: string | null } = {}): Promise<Answer> {
  const token: Record<string, string> = wie === undefined ? {} : { authorization: `Bearer ${await api.issuer.token(people[wie])}` };
  const response = await fetch(`${api.url}/v1/imports?${query}`, { method: 'POST', body: new Uint8Array(inhoud), headers: { ...token, 'content-type': type, ...(key === null ? {} : { 'idempotency-key': key }) } });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}
const vragen = (...titels: string[]): Buffer => maakXlsx([{ rijen: [['Kennisvraag', 'WV'], ...titels.map((titel) => [titel, 'NVvN'])] }]);

it('een partij leest haar kennisvragen in: eerst het oordeel, dan de gekozen rijen, en het verslag', async () => {
  const gemaakt = await stuur('FMS', 'soort=kennisvragen&bestandsnaam=top10.xlsx', vragen('Lage rughernia', 'AB', '=cmd()'));
  expect(gemaakt).toMatchObject({ status: 201, body: { soort: 'kennisvragen', bestandsnaam: 'top10.xlsx', namens: 'partij:FMS', stand: 'voorbeeld', rijen: 3, oordelen: { goed: 1, letOp: 1, fout: 1, dubbel: 0 } } });
  const adres = gemaakt.headers.get('location') ?? '';
  expect(adres).toBe(`/v1/imports/${String(gemaakt.body['id'])}`);
  expect(await api.get('FMS', `${adres}/regels?oordeel=fout`)).toMatchObject({ status: 200, body: { totaal: 1, rijen: [{ rij: 3, titel: 'AB', redenen: ['Titel: De titel heeft minstens 3 tekens.'] }] } });
  const events = await api.events();
  const uitgevoerd = await api.post('FMS', `${adres}/opdrachten`, { type: 'voerImportUit', rijen: 'goede' });
  expect(uitgevoerd).toMatchObject({ status: 200, body: { gekozen: 2, keuze: { nieuw: 2, eerder: 0 } } });
  expect(await api.get('FMS', adres)).toMatchObject({ body: { stand: 'klaar', uitgevoerd: 2, geweigerd: 0 } });
  expect((await api.events()) - events).toBeGreaterThanOrEqual(4);
  const regels = await api.get('FMS', `${adres}/regels?uitkomst=uitgevoerd&pageSize=1`);
  expect(regels).toMatchObject({ body: { totaal: 2, rijen: [{ rij: 2, uitkomst: 'uitgevoerd', nummer: expect.stringMatching(/^CGG-/) as string }] } });
  expect(regels.headers.get('link')).toContain('rel="next"');
  const verslag = await fetch(`${api.url}${adres}/verslag`, { headers: { authorization: `Bearer ${await api.issuer.token(people.FMS)}` } });
  expect(verslag.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await verslag.text()).toContain(`"'=cmd()"`);
  // Nothing was done twice, and the answer says so.
  expect(await api.post('FMS', `${adres}/opdrachten`, { type: 'voerImportUit', rijen: 'goede' })).toMatchObject({ body: { keuze: { nieuw: 0, eerder: 2 } } });
  expect(await api.get('FMS', adres)).toMatchObject({ body: { uitgevoerd: 2 } });
});

it('een ander ziet en voert haar niet uit; de projectorganisatie ziet alles', async () => {
  const { body } = await stuur('FMS', 'soort=kennisvragen', vragen('Van FMS alleen'));
  const adres = `/v1/imports/${String(body['id'])}`;
  expect((await api.get('NVZ', adres)).status).toBe(404);
  expect((await api.get('NVZ', `${adres}/regels`)).status).toBe(404);
  expect((await api.get('NVZ', `${adres}/verslag`)).status).toBe(404);
  expect((await api.post('NVZ', `${adres}/opdrachten`, { type: 'voerImportUit', rijen: 'goede' })).status).toBe(404);
  expect((await api.get('projectorganisatie', adres)).status).toBe(200);
  expect((await api.get('NVZ', '/v1/imports')).body['rijen']).toEqual([]);
  expect((await api.get('FMS', '/v1/imports')).body['rijen']).not.toEqual([]);
});

it.each([
  ['niemand', undefined, 'soort=kennisvragen', vragen('Iets'), {}, 401, 'niet-aangemeld'],
  ['een partij die acties wil inlezen', 'FMS', 'soort=acties', vragen('Iets'), {}, 403, 'geen-recht'],
  ['een lijst die niet bestaat', 'FMS', 'soort=onzin', vragen('Iets'), {}, 400, 'invoer-ongeldig'],
  ['zonder sleutel', 'FMS', 'soort=kennisvragen', vragen('Iets'), { key: null }, 400, 'invoer-ongeldig'],
  ['een leeg bestand', 'FMS', 'soort=kennisvragen', Buffer.alloc(0), {}, 400, 'bestand-leeg'],
  ['een afgebroken bestand', 'FMS', 'soort=kennisvragen', vragen('Iets').subarray(0, 400), {}, 400, 'bestand-afgebroken'],
  ['een bestand zonder de kolom', 'FMS', 'soort=kennisvragen', Buffer.from('a;b\n1;2'), { type: 'text/csv' }, 400, 'bestand-geen-blad'],
  ['een PDF', 'FMS', 'soort=kennisvragen', Buffer.from('%PDF-1.4'), {}, 415, 'bestand-verkeerd-type'],
  ['een te groot bestand', 'FMS', 'soort=kennisvragen', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), {}, 413, 'bestand-te-groot'],
  ['een veel te groot bestand', 'FMS', 'soort=kennisvragen', Buffer.alloc(12 * 1024 * 1024, 'a'), {}, 413, 'te-groot'],
  ['iets anders dan een bestand', 'FMS', 'soort=kennisvragen', Buffer.from('<x/>'), { type: 'text/xml' }, 415, 'verkeerd-soort'],
  ['een programma dat er niet is', 'FMS', 'soort=kennisvragen&programma=mars', vragen('Iets'), {}, 400, 'verwijzing-onbekend'],
] as const)('geweigerd met één zin: %s', async (_naam, wie, query, inhoud, anders, status, code) => {
  expect(await stuur(wie, query, inhoud, anders)).toMatchObject({ status, body: { status, code, detail: expect.stringMatching(/\.$/) as string } });
});

it('termijnen die voorbij zijn, worden eerst gevraagd; en een rij die fout is, kan niet worden gekozen', async () => {
  const { body } = await stuur('projectorganisatie', 'soort=acties', maakXlsx([{ rijen: [['Actie', 'Domein', 'Wie', 'Termijn'], ['Oud', 'agenderen', 'FMS', 'april 2020'], ['Wanneer', 'agenderen', 'FMS', 'binnenkort']] }]));
  const adres = `/v1/imports/${String(body['id'])}/opdrachten`;
  expect(await api.post('projectorganisatie', adres, { type: 'voerImportUit', rijen: 'goede' })).toMatchObject({ status: 400, body: { code: 'onvolledig', fouten: [{ pad: '/verleden' }] } });
  expect(await api.post('projectorganisatie', adres, { type: 'voerImportUit', rijen: [3], verleden: true })).toMatchObject({ status: 400, body: { code: 'onvolledig', fouten: [{ pad: '/rijen' }] } });
  expect(await api.post('projectorganisatie', adres, { type: 'voerImportUit', rijen: [] })).toMatchObject({ status: 400, body: { code: 'invoer-ongeldig' } });
  expect(await api.post('projectorganisatie', adres, { type: 'voerImportUit', rijen: 'goede', verleden: true })).toMatchObject({ status: 200, body: { gekozen: 1 } });
});

it('een bestand op een ander adres wordt niet aangenomen', async () => {
  expect(await api.post('projectorganisatie', '/v1/acties', 'a;b', { headers: { 'content-type': 'text/csv' } })).toMatchObject({ status: 415, body: { code: 'verkeerd-soort' } });
});
