import { voerUit } from '@cirkel/commands';
import { allOperations, pathParameters } from '@cirkel/contracts/openapi';
import { momentOp, type Actor } from '@cirkel/domain';
import { acquireRelayLock, jumpClock, sequence } from '@cirkel/event-store';
import { cirkelDefinitie, uitkomstgerichteZorgDefinitie } from '@cirkel/programmas';
import { startApi, type TestApi, type Who } from '../testing/api';

const FMS: Actor = { id: 'p-fms', rol: 'partij', partij: 'FMS' };
const ZonMw: Actor = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' };
const werkorganisatie: Actor = { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' };
const projectorganisatie: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const DHD: Actor = { id: 'p-dhd', rol: 'dataparty', partij: 'DHD' };
const beheerder: Actor = { id: 'p-beheer', rol: 'beheerder' };
const systeem: Actor = { id: 'systeem', rol: 'systeem' };
const criteria = cirkelDefinitie.criteriasets?.at(-1)?.criteria ?? [];
const plan = { start: '2020-09-01', eind: '2022-09-01', doel: 480 };

type Counts = readonly (readonly [centre: string, count: number])[];
interface World {
  readonly api: TestApi;
  /** Every answer that this caller can get, by its address, without what differs between two databases. */
  readonly answers: (who: Who) => Promise<Readonly<Record<string, string>>>;
}

/** Two studies of FMS, one of three centres and one of a single centre, a mirror, and an indicator that counts patients, with these counts (of a mirror: of a hundred). */
async function world(large: Counts, small: Counts, mirror: Counts, patients: number): Promise<World> {
  const api = await startApi();
  let key = 0;
  const give = (actor: Actor, streamId: string, type: string, data: object = {}) => voerUit(api.deps, { streamId, scope: 'spec', key: `k${(key += 1)}`, actor, opdracht: { type, ...data } });
  const study = async (item: string, counts: Counts): Promise<void> => {
    await give(FMS, item, 'dienKennisvraagIn', { titel: `Studie ${item}` });
    await give(werkorganisatie, item, 'selecteerKennisvraag', { reden: 'Veel variatie.' });
    await give(FMS, item, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
    for (const { code } of criteria) await give(FMS, item, 'beschrijfRelevantie', { criterium: code, relevantie: 'Komt veel voor.' });
    await give(FMS, item, 'voltooiPicot');
    await give(werkorganisatie, item, 'stelPicotVast');
    await give(werkorganisatie, item, 'plaatsOpHandelingsagenda', { jaar: 2020 });
    await give(ZonMw, item, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' });
    await give(FMS, item, 'dienAanvraagIn');
    await give(ZonMw, item, 'honoreerVoorlopig');
    await give(ZonMw, item, 'honoreerDefinitief');
    await give(FMS, item, 'startStudie');
    await give(FMS, item, 'legStudieplanVast', plan);
    await give(systeem, `inclusies-${item}`, 'volgStudie', { item, nummer: item, titel: `Studie ${item}`, eigenaar: 'partij:FMS', plan });
    await give(FMS, `inclusies-${item}`, 'wijsDatapartiesAan', { dataparties: ['DHD'] });
    for (const [centrum] of counts) {
      await give(FMS, `inclusies-${item}`, 'voegCentrumToe', { code: centrum, naam: `Ziekenhuis ${centrum}` });
      await give(FMS, `inclusies-${item}`, 'tekenAfspraken', { centrum });
      await give(FMS, `inclusies-${item}`, 'startCentrum', { centrum });
    }
  };
  await study('item-a', large);
  await study('item-b', small);
  await jumpClock(api.deps.pool, momentOp('2021-03-01', 9));
  for (const [item, counts] of [['item-a', large], ['item-b', small]] as const) {
    for (const [centrum, aantal] of counts) await give(FMS, `inclusies-${item}`, 'registreerInclusies', { centrum, aantal });
    const totaal = counts.reduce((sum, [, count]) => sum + count, 0);
    await give(systeem, item, 'meldInclusietempo', { teTraag: true, op: '2021-03-01', totaal, verwacht: 119 });
  }
  const spiegel = 'spiegel-SP-1';
  await give(projectorganisatie, spiegel, 'registreerSpiegel', { code: 'SP-1', onderwerp: 'Rughernia', item: 'item-a', dataparties: ['DHD'], indicator: 'Afwachten', teller: 'Na zes weken', noemer: 'Geopereerd' });
  for (const [zorgaanbieder, teller] of mirror) await give(DHD, spiegel, 'registreerMeting', { zorgaanbieder, periode: '2020-H2', teller, noemer: 100 });
  await give(DHD, spiegel, 'leverPeriodeOp', { periode: '2020-H2' });
  const agenda = 'programma-uitkomstgerichte-zorg';
  await give(beheerder, agenda, 'publiceerDefinitie', { definitie: uitkomstgerichteZorgDefinitie });
  await give(projectorganisatie, agenda, 'registreerIndicatormeting', { indicator: 'UI-1.2', datum: '2020-12-31', waarde: patients, bron: 'Monitor' });
  await give(projectorganisatie, agenda, 'registreerIndicatormeting', { indicator: 'UI-4.3', datum: '2020-12-31', waarde: patients, bron: 'Monitor' });
  await give(projectorganisatie, agenda, 'corrigeerIndicatormeting', { indicator: 'UI-4.3', datum: '2020-12-31', waarde: 1200, bron: 'Monitor', reden: 'Een ziekenhuis ontbrak.' });
  const relay = await acquireRelayLock(api.databaseUrl);
  await sequence(relay!, { max: 1_000 });
  await relay!.end();
  await api.project();

  const ids = ['item-a', 'item-b', 'inclusies-item-a', 'inclusies-item-b', spiegel];
  const paths = allOperations
    .filter(({ method, mediaType, path }) => method === 'get' && mediaType === undefined && (pathParameters(path).length === 0 || /^\/(items|inclusies|spiegels)\//.test(path)))
    .flatMap(({ path }) => (pathParameters(path).length === 0 ? [path] : ids.map((id) => path.replace('{id}', id))));
  return {
    api,
    answers: async (who) => {
      const { body } = await api.get(who, '/v1/gebeurtenissen?limit=1000');
      const events = (body['gebeurtenissen'] as { id: string }[]).map(({ id }) => `/gebeurtenissen/${encodeURIComponent(id)}`);
      expect(events.length).toBeGreaterThan(30);
      const all: [string, string][] = [];
      for (const path of [...paths, `/programmas/${agenda}/werkagenda`, '/gebeurtenissen?limit=1000', '/items/item-a/historie?pageSize=100', '/inclusies/item-a/historie?pageSize=100', ...events]) {
        const answer = await api.get(who, `/v1${path}`);
        all.push([path, `${answer.status} ${JSON.stringify(answer.body).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g, '#')}`]);
      }
      return Object.fromEntries(all);
    },
  };
}

/** The totals are the same in both worlds as far as they may be shown; every small count differs. */
let one: World;
let other: World;
beforeAll(async () => {
  one = await world([['ZH-1', 4], ['ZH-2', 12], ['ZH-3', 30]], [['ZH-1', 3]], [['ZH-1', 4], ['ZH-2', 34], ['ZH-3', 40], ['ZH-4', 70]], 4);
  other = await world([['ZH-1', 7], ['ZH-2', 9], ['ZH-3', 30]], [['ZH-1', 8]], [['ZH-1', 7], ['ZH-2', 31], ['ZH-3', 40], ['ZH-4', 70]], 8);
}, 120_000);
afterAll(async () => {
  await one.api.stop();
  await other.api.stop();
}, 30_000);

describe('a count of fewer than ten people', () => {
  it.each(['NVZ', 'werkorganisatie', 'lezer'] as const)('changes nothing in any answer that %s gets', async (who) => {
    const [here, there] = [await one.answers(who), await other.answers(who)];
    expect(Object.keys(here).length).toBeGreaterThan(20);
    expect(here['/inclusies/item-a']).toContain('"totaal":46');
    expect(here['/inclusies/item-b']).toContain('"totaal":null');
    expect(here['/programmas/programma-uitkomstgerichte-zorg/werkagenda']).toContain('"metingen":[{"datum":"2020-12-31","waarde":null,');
    expect(here['/programmas/programma-uitkomstgerichte-zorg/werkagenda']).toContain('"waarde":1200,');
    expect(here).toEqual(there);
  });

  it.each(['FMS', 'DHD', 'projectorganisatie'] as const)('is shown to %s, who delivers it or sees everything', async (who) => {
    const counts = async ({ api }: World, item: string) => ((await api.get(who, `/v1/inclusies/${item}`)).body['perCentrum'] as { aantal: number }[]).map(({ aantal }) => aantal);
    expect([await counts(one, 'item-a'), await counts(other, 'item-a'), await counts(one, 'item-b')]).toEqual([[4, 12, 30], [7, 9, 30], [3]]);
    expect((await one.api.get(who, '/v1/inclusies')).body['rijen']).toMatchObject([{ totaal: 46 }, { totaal: 3 }]);
  });

  it('of a mirror is shown to nobody, also not to who delivers it', async () => {
    const ofMirror = async (from: World, who: Who) => Object.entries(await from.answers(who)).filter(([path]) => path.includes('spiegel') || path.startsWith('/gebeurtenissen?'));
    for (const who of ['DHD', 'projectorganisatie'] as const) {
      const here = await ofMirror(one, who);
      expect(JSON.stringify(here)).toContain('\\"graad\\":37');
      expect(here).toEqual(await ofMirror(other, who));
    }
  });
});
