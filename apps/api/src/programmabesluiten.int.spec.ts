import { voerProgrammabesluitUit } from '@cirkel/commands';
import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  for (const [nr, datum] of [[1, '2020-10-01'], [2, '2020-10-15'], [3, '2020-12-01']] as const) {
    const { status } = await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', code: `V-${nr}`, omschrijving: `Actie ${nr}`, domein: 'agenderen', eigenaren: nr === 3 ? ['partij:NVZ'] : ['partij:FMS'], termijn: { datum } });
    expect(status).toBe(201);
  }
});
afterAll(() => api.stop());

const GEVOLGEN = '/v1/programmas/cirkel/gevolgen';
const BESLUITEN = '/v1/programmas/cirkel/opdrachten';
const verschuif = { type: 'verschuifTermijnen', dagen: 30, totEnMet: '2020-10-31', gremium: 'stuurgroep', reden: 'COVID-19' };

it('het voorbeeld noemt elke termijn met oude en nieuwe datum, wie erbij betrokken is, en verandert niets', async () => {
  const voor = await api.events();
  const { status, body, headers } = await api.get('projectorganisatie', `${GEVOLGEN}?opdracht=verschuifTermijnen&dagen=30&totEnMet=2020-10-31&gremium=stuurgroep&pageSize=1`);
  expect(status).toBe(200);
  // Thursday 1 October + 30 = Saturday 31 October, so Monday 2 November; Thursday 15 October + 30 = Saturday 14 November, so Monday 16 November.
  expect(body).toMatchObject({
    zin: 'Termijnen tot en met 31 oktober 2020 verschoven met 30 dagen, door een besluit van de stuurgroep.',
    totalen: { onderwerpen: 2, verschuiven: 2, staanStil: 0, blijven: 0 }, betrokkenen: [{ naam: 'FMS', termijnen: 2 }], totaal: 2,
    rijen: [{ soort: 'actie', omschrijving: 'Actie 1', oud: '2020-10-01', nieuw: '2020-11-02', blijft: null }],
  });
  expect(headers.get('link')).toContain('page=2');
  const tweede = await api.get('projectorganisatie', `${GEVOLGEN}?opdracht=verschuifTermijnen&dagen=30&totEnMet=2020-10-31&gremium=stuurgroep&pageSize=1&page=2`);
  expect(tweede.body).toMatchObject({ gevolgen: body['gevolgen'], rijen: [{ oud: '2020-10-15', nieuw: '2020-11-16' }] });
  expect(await api.events()).toBe(voor);
});

it('een opschorting zonder einde laat zien wat stil komt te staan, een met einde ook de nieuwe datum', async () => {
  const open = await api.get('stuurgroep', `${GEVOLGEN}?opdracht=schortProgrammaOp`);
  expect(open.body).toMatchObject({ totalen: { onderwerpen: 3, verschuiven: 0, staanStil: 3 } });
  const tot = await api.get('stuurgroep', `${GEVOLGEN}?opdracht=schortProgrammaOp&vanaf=2020-09-07&tot=2020-09-21`);
  // 14 days: 1 October becomes Thursday 15 October.
  expect(tot.body).toMatchObject({ totalen: { onderwerpen: 3, verschuiven: 3 } });
  expect((tot.body['rijen'] as { nieuw: string }[])[0]).toMatchObject({ oud: '2020-10-01', nieuw: '2020-10-15' });
});

it('weigert wie het niet mag en wat niet kan, zoals het besluit zelf', async () => {
  expect(await api.get('FMS', `${GEVOLGEN}?opdracht=schortProgrammaOp`)).toMatchObject({ status: 403, body: { code: 'geen-recht' } });
  expect(await api.get('stuurgroep', `${GEVOLGEN}?opdracht=schortProgrammaOp&vanaf=2020-08-01`)).toMatchObject({ status: 400, body: { code: 'datum-ongeldig' } });
  expect(await api.get('stuurgroep', `${GEVOLGEN}?opdracht=verschuifTermijnen`)).toMatchObject({ status: 400 });
  expect(await api.get('stuurgroep', `${GEVOLGEN}?opdracht=hervatProgramma`)).toMatchObject({ status: 409, body: { code: 'niet-opgeschort' } });
  expect(await api.get('stuurgroep', '/v1/programmas/onbekend/gevolgen?opdracht=hervatProgramma')).toMatchObject({ status: 404 });
});

it('een besluit dat de code van andere gevolgen meebrengt, wordt geweigerd; met de goede gaat het door, en blijft het antwoord gelijk', async () => {
  const { body } = await api.get('projectorganisatie', `${GEVOLGEN}?opdracht=verschuifTermijnen&dagen=30&totEnMet=2020-10-31&gremium=stuurgroep`);
  await api.post('FMS', '/v1/acties/V-1/opdrachten', { type: 'meldActiestatus', status: 'gereed' });
  await api.project();
  await api.post('FMS', '/v1/acties/V-1/opdrachten', { type: 'meldActiestatus', status: 'gereed' });
  const oud = await api.post('projectorganisatie', BESLUITEN, { ...verschuif, gevolgen: body['gevolgen'] });
  expect(oud).toMatchObject({ status: 409, body: { code: 'gevolgen-gewijzigd', detail: 'Er is intussen iets veranderd: het gaat nu om 1 termijn van 1 onderwerp. Bekijk de gevolgen opnieuw.' } });
  const nu = await api.get('projectorganisatie', `${GEVOLGEN}?opdracht=verschuifTermijnen&dagen=30&totEnMet=2020-10-31&gremium=stuurgroep`);
  const goed = await api.post('projectorganisatie', BESLUITEN, { ...verschuif, gevolgen: nu.body['gevolgen'] }, { key: 'besluit-1' });
  expect(goed.status).toBe(200);
  expect((await api.get('lezer', '/v1/programmas/cirkel/besluiten')).body).toMatchObject({ rijen: [{ nr: 1, soort: 'verschuiving', stand: 'loopt', gedaan: 0, over: 2 }] });
  for (let na: string | undefined = ''; na !== undefined; ) na = (await voerProgrammabesluitUit(api.deps, { programma: 'cirkel', nr: 1 }, { na, hoogstens: 10 })).na;
  expect((await api.get('lezer', '/v1/programmas/cirkel/besluiten')).body).toMatchObject({ rijen: [{ nr: 1, stand: 'klaar', gedaan: 2, over: 0 }] });
  expect((await api.post('projectorganisatie', BESLUITEN, { ...verschuif, gevolgen: nu.body['gevolgen'] }, { key: 'besluit-1' })).body).toEqual(goed.body);
});
