import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await startApi();
  const { body } = await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', code: 'U-1', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } });
  id = String(body['id']);
});
afterAll(() => api.stop());

const opdracht = (wie: 'FMS' | 'NVZ' | 'projectorganisatie', velden: Record<string, unknown>) => api.post(wie, `/v1/acties/${id}/opdrachten`, velden);
const verzoeken = async (filter: string): Promise<unknown> => {
  await api.project();
  return (await api.get('projectorganisatie', `/v1/uitstelverzoeken?${filter}`)).body['rijen'];
};

it('wie uitstel vraagt staat bij wie beslist, tot er besloten is', async () => {
  expect((await opdracht('NVZ', { type: 'vraagUitstel', termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'Later.' })).status).toBe(403);
  expect((await opdracht('FMS', { type: 'vraagUitstel', termijnId: 'actie-1', nieuweDatum: '2020-12-01', reden: 'De expertgroep komt later.' })).status).toBe(200);
  expect(await verzoeken('aan=projectorganisatie&open=true')).toMatchObject([
    { onderwerp: { id, soort: 'actie', titel: 'Top 10 aanleveren' }, door: 'partij:FMS', was: '2020-10-30', gevraagd: '2020-12-01', reden: 'De expertgroep komt later.', stand: 'gevraagd', bijEscalatie: false, besluit: null, gevolg: { was: '2020-10-30', wordt: '2020-12-01', dagen: 32, streefdatum: null }, escalaties: [] },
  ]);
  expect(await verzoeken('aan=gremium:BO')).toEqual([]);
  const opVandaag = async (wie: 'projectorganisatie' | 'FMS' | 'lezer'): Promise<unknown> => {
    const { body } = await api.get(wie, '/v1/vandaag');
    return ['uitstelTeBeslissen', 'uitstelGevraagd'].map((deel) => (body[deel] as { kanBeslissen: boolean }[]).map(({ kanBeslissen }) => kanBeslissen));
  };
  expect([await opVandaag('projectorganisatie'), await opVandaag('FMS'), await opVandaag('lezer')]).toEqual([[[true], []], [[], [false]], [[], []]]);
  expect((await opdracht('projectorganisatie', { type: 'beslisOverUitstel', termijnId: 'actie-1', besluit: 'anders', nieuweDatum: '2020-11-16', reden: 'Eerder kan ook.' })).status).toBe(200);
  expect(await verzoeken('open=true')).toEqual([]);
  expect(await verzoeken(`onderwerp=${id}`)).toMatchObject([{ stand: 'anders-verleend', open: false, besluit: { door: 'projectorganisatie', wordt: '2020-11-16', reden: 'Eerder kan ook.' } }]);
  await api.project();
  expect((await api.get('FMS', `/v1/acties/${id}`)).body).toMatchObject({ termijn: { effectief: '2020-11-16' } });
});

it('de lijst is voor deelnemers', async () => {
  expect((await api.get('lezer', '/v1/uitstelverzoeken')).status).toBe(403);
  expect((await api.get('FMS', '/v1/uitstelverzoeken?aan=onzin')).status).toBe(400);
});

it('ook uitstel voor wat het besluitorgaan van een ronde moet doen staat in die lijst, en het venster gaat mee', async () => {
  const vensters = [{ stap: 'projectidee', van: '2020-09-01', tot: '2020-10-01' }, { stap: 'uitwerking', van: '2020-10-02', tot: '2020-11-30' }, { stap: 'beoordeling', van: '2020-12-01', tot: '2021-01-29' }];
  const pad = '/v1/rondes/uitstel';
  expect((await api.post('projectorganisatie', `${pad}/opdrachten`, { type: 'kondigRondeAan', code: 'uitstel', naam: 'Ronde met uitstel', besluitorgaan: 'partij:FMS', vensters })).status).toBe(200);
  expect((await api.post('FMS', `${pad}/opdrachten`, { type: 'vraagUitstel', termijnId: 'beoordeling-1', nieuweDatum: '2021-02-26', reden: 'De commissie komt later bijeen.' })).status).toBe(200);
  expect(await verzoeken('aan=projectorganisatie&open=true')).toMatchObject([{ onderwerp: { soort: 'ronde', nummer: 'uitstel', titel: 'Ronde met uitstel' }, door: 'partij:FMS', was: '2021-01-29', gevraagd: '2021-02-26' }]);
  expect((await api.post('projectorganisatie', `${pad}/opdrachten`, { type: 'beslisOverUitstel', termijnId: 'beoordeling-1', besluit: 'verlenen' })).status).toBe(200);
  await api.project();
  const { vensters: nu, termijnen } = (await api.get('FMS', pad)).body;
  expect([nu, termijnen]).toMatchObject([[{ staatStil: false }, {}, { tot: '2021-02-26' }], expect.arrayContaining([expect.objectContaining({ id: 'beoordeling-1', effectief: '2021-02-26' })])]);
});
