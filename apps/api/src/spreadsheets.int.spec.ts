import { leesBestand } from '@cirkel/import/testing';
import { people, startApi, type TestApi, type Who } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  for (const titel of ['Artrose', 'Bekkenpijn', '=Carpale tunnel']) await api.post('NVZ', '/v1/items', { type: 'dienKennisvraagIn', titel, wvs: ['NOV'] });
  const { body } = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia', wvs: ['NVvN'] });
  await api.post('werkorganisatie', `/v1/items/${String(body['id'])}/opdrachten`, { type: 'selecteerKennisvraag', reden: 'Veel variatie.' });
  await api.project();
}, 60_000);
afterAll(() => api.stop(), 30_000);

const bestand = async (who: Who, path: string): Promise<{ readonly headers: Headers; readonly inhoud: Buffer }> => {
  const answer = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${await api.issuer.token(people[who])}` } });
  expect(answer.status).toBe(200);
  return { headers: answer.headers, inhoud: Buffer.from(await answer.arrayBuffer()) };
};

it('gives the items that fit the filters as a workbook, as many as the list says, with days that are days', async () => {
  const vraag = 'partij=partij%3AFMS&sorteer=nummer';
  const { body } = await api.get('FMS', `/v1/items?${vraag}`);
  const { headers, inhoud } = await bestand('FMS', `/v1/overzichten/items.xlsx?${vraag}`);
  expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(headers.get('content-disposition')).toBe('attachment; filename="items-2020-09-01.xlsx"');
  const [koppen, ...rijen] = (await leesBestand(inhoud)).rijen.map(({ cellen }) => cellen.map((cel) => cel?.tekst));
  expect(rijen).toHaveLength(Number(body['totaal']));
  const rij = Object.fromEntries((koppen ?? []).map((kop, i) => [kop, rijen[0]?.[i]]));
  expect(rij).toMatchObject({ Titel: 'Lage rughernia', Fase: 'PICOT', Termijn: '2020-10-30', 'Wetenschappelijke verenigingen': 'NVvN' });
});

it('gives them as csv too, in the order that was asked, and refuses a filter as the list does', async () => {
  const { headers, inhoud } = await bestand('NVZ', '/v1/overzichten/items.csv?wv=NOV&sorteer=-titel');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(inhoud.toString().split('\r\n').slice(1, -1).map((regel) => regel.split(';')[1])).toEqual(['"Bekkenpijn"', '"Artrose"', `"'=Carpale tunnel"`]);
  expect(await api.get('NVZ', '/v1/overzichten/items.csv?fase=onzin!')).toMatchObject({ status: 400, body: { code: 'invoer-ongeldig' } });
});

it('tells a reader nothing of escalaties, and lets nobody filter by what they do not see', async () => {
  const { inhoud } = await bestand('lezer', '/v1/overzichten/items.csv');
  expect(inhoud.toString()).not.toContain('escalaties');
  expect((await bestand('FMS', '/v1/overzichten/items.csv')).inhoud.toString()).toContain('Open escalaties');
  expect(await api.get('lezer', '/v1/overzichten/items.xlsx?escalatie=true')).toMatchObject({ status: 403, body: { code: 'geen-recht' } });
});
