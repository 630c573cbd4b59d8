import { berichtDetailSchema, berichtSchema, lijst, voorkeurenSchema } from '@cirkel/contracts';
import { inTransaction, jumpClock } from '@cirkel/event-store';
import { momentOp } from '@cirkel/domain';
import { reconcile } from '@cirkel/messaging';
import { legUitkomstVast, pakDue } from '@cirkel/notices';
import { bewaarBerichten } from '@cirkel/reactions';
import { slaPersoonOp } from '@cirkel/reference-data';
import { startApi, type TestApi } from '../testing/api';

const berichten = lijst(berichtSchema);
let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  for (const [id, naam, partij] of [['p-fms', 'Fem Voorbeeld', 'FMS'], ['p-nvz', 'Nadia Voorbeeld', 'NVZ']] as const) {
    await slaPersoonOp(api.pool, { id, naam, functie: `Vertegenwoordiger van ${partij}`, email: `${id}@cirkel.test`, rol: 'partij', partij, gremium: null }, 'spec');
  }
  await slaPersoonOp(api.pool, { id: 'p-lezer', naam: 'L. Voorbeeld', functie: 'Lezer', email: 'l@cirkel.test', rol: 'lezer', partij: null, gremium: null }, 'spec');
  for (const partij of ['FMS', 'NVZ']) {
    await api.post('projectorganisatie', '/v1/acties', { type: 'registreerActie', omschrijving: `Top 10 van ${partij} aanleveren`, domein: 'agenderen', eigenaren: [`partij:${partij}`] }, { key: partij });
  }
  await api.project();
  await reconcile({ pool: api.pool, handlers: [bewaarBerichten(api.deps.definities)] });
}, 60_000);
afterAll(() => api.stop(), 30_000);

const lees = async (who: 'projectorganisatie' | 'FMS', query = '') => berichten.parse((await api.get(who, `/v1/berichten${query}`)).body);

/** What the sender would note of the notice that is due first. */
const noteer = (uitkomst: Parameters<typeof legUitkomstVast>[2]): Promise<void> =>
  inTransaction(api.pool, async (tx) => legUitkomstVast(tx, (await pakDue(tx))!, uitkomst));

describe('berichten', () => {
  it('ziet iedereen van zichzelf, en de projectorganisatie van allen; met wat ervan geworden is en zonder adres', async () => {
    const { rijen, totaal } = await lees('FMS');
    expect(totaal).toBe(1);
    expect(rijen).toMatchObject([{ soort: 'toegewezen', staat: 'wacht', pogingen: 0, namens: 'partij:FMS', aan: { naam: 'Fem Voorbeeld' }, onderwerp: { titel: 'Top 10 van FMS aanleveren' } }]);
    const alles = await api.get('projectorganisatie', '/v1/berichten');
    expect(berichten.parse(alles.body).totaal).toBe(2);
    expect(JSON.stringify(alles.body)).not.toContain('@cirkel.test');
  });

  it('van een ander zijn er niet: de filter is geweigerd, het bericht bestaat niet', async () => {
    expect((await api.get('FMS', '/v1/berichten?persoon=p-nvz')).body).toMatchObject({ status: 403, code: 'geen-recht' });
    const vanNvz = (await lees('projectorganisatie', '?persoon=p-nvz')).rijen[0]!;
    expect((await api.get('FMS', `/v1/berichten/${vanNvz.id}`)).status).toBe(404);
    expect((await api.get('lezer', '/v1/berichten')).status).toBe(403);
  });

  it('laten zich lezen zoals zij nu zouden luiden', async () => {
    const [eigen] = (await lees('FMS')).rijen;
    const { tekst } = berichtDetailSchema.parse((await api.get('FMS', `/v1/berichten/${eigen!.id}`)).body);
    expect(tekst).toMatchObject({ onderwerp: expect.stringContaining('Voor u: Top 10 van FMS aanleveren'), tekst: expect.stringContaining('Er is geen termijn afgesproken.') });
  });

  it('die onbestelbaar of vastgelopen zijn, stuurt een mens opnieuw; andere niet', async () => {
    await noteer({ staat: 'onbestelbaar', reden: 'de mailserver weigert met 550 (EENVELOPE)' });
    await noteer({ staat: 'opnieuw', reden: 'de mailserver neemt de mail niet aan (ETIMEDOUT)' });
    const wachtend = (await lees('projectorganisatie', '?staat=wacht')).rijen;
    expect(wachtend).toMatchObject([{ pogingen: 1, hoogstensPogingen: 10, volgendePoging: expect.any(String), reden: 'de mailserver neemt de mail niet aan (ETIMEDOUT)' }]);
    const [onbestelbaar] = (await lees('projectorganisatie', '?staat=onbestelbaar&staat=vastgelopen')).rijen;
    const opnieuw = (id: string, who: 'projectorganisatie' | 'FMS' = 'projectorganisatie') => api.post(who, `/v1/berichten/${id}/opdrachten`, { type: 'stuurOpnieuw' });
    expect((await opnieuw(onbestelbaar!.id, 'FMS')).status).toBe(403);
    expect((await opnieuw(wachtend[0]!.id)).body).toMatchObject({ status: 409, code: 'al-gedaan', detail: expect.stringContaining('niet onbestelbaar of vastgelopen') });
    expect((await opnieuw('bericht-bestaat-niet')).status).toBe(404);
    await jumpClock(api.pool, momentOp('2020-09-05', 12)); // a Saturday: it leaves on Monday
    expect((await opnieuw(onbestelbaar!.id)).body).toMatchObject({ id: onbestelbaar!.id, staat: 'wacht', pogingen: 0, nietVoor: momentOp('2020-09-07', 8) });
  });
});

describe('voorkeuren', () => {
  const keuze = { berichten: 'dagelijks', plaatsvervanger: 'p-nvz', afwezig: { van: '2020-10-01', tot: '2020-10-09' } };

  it('kiest iedereen voor zichzelf en de projectorganisatie voor een ander; wie niets koos krijgt alles meteen', async () => {
    const begin = voorkeurenSchema.parse((await api.get('FMS', '/v1/ik/voorkeuren')).body);
    expect(begin).toMatchObject({ berichten: 'meteen', plaatsvervanger: null, afwezig: null });
    expect(begin.mogelijkePlaatsvervangers.map(({ id }) => id)).toEqual(['p-nvz']);
    expect((await api.post('FMS', '/v1/ik/voorkeuren', keuze)).body).toMatchObject({ berichten: 'dagelijks', plaatsvervanger: { id: 'p-nvz', naam: 'Nadia Voorbeeld' }, afwezig: keuze.afwezig });
    expect((await api.get('projectorganisatie', '/v1/personen/p-fms/voorkeuren')).body).toMatchObject({ berichten: 'dagelijks' });
    expect((await api.post('projectorganisatie', '/v1/personen/p-nvz/voorkeuren', { berichten: 'uit', plaatsvervanger: null, afwezig: null })).body).toMatchObject({ berichten: 'uit' });
    const { rows } = await api.pool.query(`select door, sleutel from ref.wijziging where tabel = 'voorkeur' order by op`);
    expect(rows).toEqual([{ door: 'p-fms', sleutel: 'p-fms' }, { door: 'p-projectorganisatie', sleutel: 'p-nvz' }]);
  });

  it.each([
    ['zichzelf als plaatsvervanger', { ...keuze, plaatsvervanger: 'p-fms' }, '/plaatsvervanger'],
    ['wie er niet is', { ...keuze, plaatsvervanger: 'p-niemand' }, '/plaatsvervanger'],
    ['een lezer', { ...keuze, plaatsvervanger: 'p-lezer' }, '/plaatsvervanger'],
    ['afwezig zonder plaatsvervanger', { ...keuze, plaatsvervanger: null }, '/plaatsvervanger'],
    ['een einde voor het begin', { ...keuze, afwezig: { van: '2020-10-09', tot: '2020-10-01' } }, '/afwezig/tot'],
    ['een wijze die er niet is', { ...keuze, berichten: 'soms' }, '/berichten'],
  ])('weigeren %s, met het veld', async (_naam, body, pad) => {
    const { body: problem } = await api.post('FMS', '/v1/ik/voorkeuren', body);
    expect(problem).toMatchObject({ status: 400, code: 'invoer-ongeldig', fouten: [{ pad, melding: expect.any(String) }] });
  });

  it('van een ander zijn niet te zien, en van wie er niet is evenmin', async () => {
    expect((await api.get('FMS', '/v1/personen/p-nvz/voorkeuren')).status).toBe(403);
    expect((await api.get('projectorganisatie', '/v1/personen/p-niemand/voorkeuren')).status).toBe(404);
    expect((await api.get('werkorganisatie', '/v1/ik/voorkeuren')).status).toBe(404);
  });
});

describe('een mail die terugkwam', () => {
  const meld = (id: string, who: 'projectorganisatie' | 'FMS' = 'projectorganisatie') => api.post(who, `/v1/berichten/${id}/opdrachten`, { type: 'meldTeruggekomen' });

  it('is van dan af onbestelbaar, zichtbaar en opnieuw te sturen; de plaatsvervanger krijgt haar op een werkdag', async () => {
    const [eigen] = (await lees('FMS')).rijen;
    expect((await meld(eigen!.id)).body).toMatchObject({ status: 409, code: 'al-gedaan', detail: expect.stringContaining('niet verzonden') as string });
    await api.pool.query(`update bericht.bericht set staat = 'verzonden', pogingen = 1, uitkomst = null where persoon_id = 'p-fms'`);
    expect((await meld(eigen!.id, 'FMS')).status).toBe(403);
    expect((await meld('bericht-bestaat-niet')).status).toBe(404);
    expect((await meld(eigen!.id)).body).toMatchObject({ id: eigen!.id, staat: 'onbestelbaar', pogingen: 1, reden: 'de mail kwam terug, gemeld door p-projectorganisatie' });
    const overgenomen = (await lees('projectorganisatie', '?persoon=p-nvz&staat=wacht')).rijen.filter(({ namens }) => namens === 'partij:FMS');
    // It is Saturday 5 September 2020; p-nvz stands in since the preferences above.
    expect(overgenomen).toMatchObject([{ soort: 'toegewezen', nietVoor: momentOp('2020-09-07', 8) }]);
    expect((await meld(eigen!.id)).body).toMatchObject({ status: 409 });
    expect((await api.post('projectorganisatie', `/v1/berichten/${eigen!.id}/opdrachten`, { type: 'stuurOpnieuw' })).body).toMatchObject({ staat: 'wacht' });
  });
});
