import { antwoordSchema, gevolgenSchema, type GevolgenAntwoord } from '@cirkel/contracts';
import { jumpClock } from '@cirkel/event-store';
import { momentOp } from '@cirkel/domain';
import { slaPersoonOp } from '@cirkel/reference-data';
import { startApi, type Answer, type TestApi, type Who } from '../testing/api';

let api: TestApi;
let actie: string;
beforeAll(async () => {
  api = await startApi();
  for (const nr of [1, 2]) await slaPersoonOp(api.pool, { id: `p-fms-${nr}`, naam: `Fem ${nr}`, functie: 'Beleidsadviseur', email: `fem${nr}@fms.test`, rol: 'partij', partij: 'FMS', gremium: null }, 'spec');
  const { body } = await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', code: 'P-1', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30' } });
  actie = String(body['id']);
}, 60_000);
afterAll(() => api.stop());

/** Everything that a command leaves behind. */
const stored = async (): Promise<unknown> =>
  (await api.pool.query(`select (select count(*) from es.event) as events, (select count(*) from es.command) as commands, (select count(*) from es.outbox) as outbox, (select count(*) from es.tekst) as texts,
    (select count(*) from es.stream) as streams, (select coalesce(sum(laatste), 0) from es.nummer) as numbers`)).rows;

/** Asks what it would do, and that nothing of it happened. */
async function trial(who: Who, path: string, command: object): Promise<Answer> {
  const before = await stored();
  const answer = await api.post(who, `${path}?proef=true`, command);
  expect(await stored()).toEqual(before);
  return answer;
}
const consequences = async (who: Who, path: string, command: object): Promise<GevolgenAntwoord> => {
  const { status, body } = await trial(who, path, command);
  expect([status, status === 200 ? undefined : body]).toEqual([200, undefined]);
  return gevolgenSchema.parse(body);
};
const opdrachten = (): string => `/v1/acties/${actie}/opdrachten`;
const verleng = (nieuweDatum: string) => ({ type: 'verlengTermijn', termijnId: 'actie-1', nieuweDatum, reden: 'De expertgroep komt later.' });

describe('asking what a command would do', () => {
  it('names events, dates and receivers as they then are, and the command that carries the code goes through', async () => {
    const gezien = await consequences('projectorganisatie', opdrachten(), verleng('2020-12-01'));
    expect(gezien).toMatchObject({
      proef: true,
      samenvatting: '30 okt → 1 dec 2020. Bericht aan 2 personen.',
      termijnen: [{ onderwerp: { id: actie, soort: 'actie', nummer: 'ACT-001', titel: 'Top 10 aanleveren' }, termijnId: 'actie-1', oud: { effectief: '2020-10-30', staat: 'loopt' }, nieuw: { effectief: '2020-12-01', staat: 'loopt' } }],
      escalaties: [], elders: [],
      ontvangers: [{ wie: 'partij:FMS', naam: 'FMS', berichten: ['besluit'], aantal: 2, personen: [{ naam: 'Fem 1' }, { naam: 'Fem 2' }] }],
    });
    const gedaan = await api.post('projectorganisatie', opdrachten(), { ...verleng('2020-12-01'), gevolgen: gezien.gevolgen });
    expect(antwoordSchema.parse(gedaan.body).gebeurtenissen).toEqual(gezien.gebeurtenissen);
    await api.project();
    expect((await api.get('FMS', `/v1/acties/${actie}`)).body).toMatchObject({ termijn: { effectief: '2020-12-01' } });
  });

  it('gives the same code again as long as nothing changes, and refuses the command with the difference when something did', async () => {
    const gezien = await consequences('projectorganisatie', opdrachten(), verleng('2021-01-04'));
    expect((await consequences('projectorganisatie', opdrachten(), verleng('2021-01-04'))).gevolgen).toBe(gezien.gevolgen);
    expect((await api.post('projectorganisatie', opdrachten(), verleng('2020-12-15'))).status).toBe(200);
    expect(await api.post('projectorganisatie', opdrachten(), { ...verleng('2021-01-04'), gevolgen: gezien.gevolgen })).toMatchObject({
      status: 409,
      body: { code: 'gevolgen-gewijzigd', detail: expect.stringContaining('Top 10 aanleveren: 15 dec 2020 → 4 jan 2021. Bekijk de gevolgen opnieuw.'), bijzonderheden: { termijnen: [{ oud: '2020-12-15', nieuw: '2021-01-04' }] } },
    });
  });

  it('makes nothing when asked what making something would do', async () => {
    const { status, body, headers } = await trial('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia', toelichting: 'Er is veel variatie.' });
    expect([status, headers.get('location')]).toEqual([200, null]);
    expect(gevolgenSchema.parse(body)).toMatchObject({ gebeurtenissen: [{ type: 'kennisvraag-ingediend', zin: 'Kennisvraag ingediend: Lage rughernia.' }, {}] });
    const { gevolgen } = gevolgenSchema.parse(body);
    expect((await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia', toelichting: 'Anders gezegd.', gevolgen })).status).toBe(201);
  });

  it('is refused as the command itself: what is wrong, who may not, what cannot be', async () => {
    for (const [who, path, command] of [
      ['projectorganisatie', opdrachten(), { type: 'verlengTermijn', termijnId: 'actie-1' }],
      ['projectorganisatie', opdrachten(), { type: 'verzin' }],
      ['projectorganisatie', opdrachten(), verleng('2020-01-01')],
      ['projectorganisatie', opdrachten(), { ...verleng('2021-06-01'), verwachteVersie: 99 }],
      ['NVZ', opdrachten(), { type: 'meldActiestatus', status: 'gereed' }],
      ['lezer', opdrachten(), verleng('2021-06-01')],
      ['projectorganisatie', '/v1/acties/actie-bestaat-niet/opdrachten', verleng('2021-06-01')],
    ] as const) {
      const [asked, given] = [await trial(who, path, command), await api.post(who, path, command)];
      expect(asked.status).toBeGreaterThanOrEqual(400);
      expect([asked.status, asked.body['code'], asked.body['detail'], asked.body['fouten']]).toEqual([given.status, given.body['code'], given.body['detail'], given.body['fouten']]);
    }
    expect(await api.post('projectorganisatie', `${opdrachten()}?proef=misschien`, verleng('2021-06-01'))).toMatchObject({ status: 400 });
    expect((await api.post('projectorganisatie', `${opdrachten()}?proef=true`, verleng('2021-06-01'), { key: null })).status).toBe(400);
  });

  it('sees the time that has passed but is not recorded yet: the termijn has lapsed, and the escalatie that would open is not what the command does', async () => {
    await jumpClock(api.pool, momentOp('2021-01-05', 9));
    const { termijnen, escalaties } = await consequences('FMS', opdrachten(), { type: 'meldActiestatus', status: 'gereed' });
    expect(termijnen).toMatchObject([{ termijnId: 'actie-1', oud: { staat: 'verstreken' }, nieuw: { staat: 'gehaald' } }]);
    expect(escalaties).toEqual([]);
  });

  it('of a decision for a whole programme gives the code and the terms of its own preview', async () => {
    const besluit = { type: 'schortProgrammaOp', gremium: 'stuurgroep', reden: 'COVID-19' };
    const gezien = await consequences('projectorganisatie', '/v1/programmas/cirkel/opdrachten', besluit);
    const voorbeeld = (await api.get('projectorganisatie', '/v1/programmas/cirkel/gevolgen?opdracht=schortProgrammaOp&gremium=stuurgroep')).body;
    expect([gezien.gevolgen, gezien.termijnenTotaal]).toEqual([voorbeeld['gevolgen'], (voorbeeld['totalen'] as { staanStil: number }).staanStil]);
    expect((await api.post('projectorganisatie', '/v1/programmas/cirkel/opdrachten', { ...besluit, gevolgen: gezien.gevolgen })).status).toBe(200);
  });
});
