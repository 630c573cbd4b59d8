import { escalatieRijSchema, lijst } from '@cirkel/contracts';
import { agenda, escalatieDetail, escalatieLijst, historieVan, itemDetail, itemLijst, type EscalatieFilter } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

const id = 'escalatie-item-a--picot-1--1';
const onderwerp = {
  streamId: 'item-a', soort: 'item', nummer: 'CGG-0001', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'],
};

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  for (const code of ['werkorganisatie', 'stuurgroep']) await w.doe(wie.projectorganisatie, `gremium-${code}`, 'registreerGremium', { code, naam: code, lidwoord: 'de' });
  await w.doe(wie.projectorganisatie, 'gremium-werkorganisatie', 'planVergadering', { datum: '2020-11-12' });
  await w.doe(wie.projectorganisatie, 'gremium-stuurgroep', 'planVergadering', { datum: '2020-12-03' });
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' }, 'CGG-0001');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag');
  await w.opDatum('2020-10-31');
  await w.laatTijdVerstrijken('item-a');
  await w.doe(wie.systeem, id, 'openEscalatie', { reden: 'termijn-verstreken', onderwerp, gemist: 1 }, 'ESC-0001');
  await w.opDatum('2020-11-04');
  await w.doe(wie.werkorganisatie, id, 'bevestigOntvangst');
  await w.doe(wie.FMS, id, 'plaatsOpmerking', { tekst: 'De expertgroep komt op 20 november bijeen.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

const nummers = async (filter: EscalatieFilter): Promise<string[]> => (await escalatieLijst(w.bron, filter)).rijen.map((rij) => rij.nummer);

describe('the escalaties', () => {
  it('show each rung with the next meeting, and the working days that are left', async () => {
    const { rijen, totaal } = lijst(escalatieRijSchema).parse(await escalatieLijst(w.bron));
    expect(totaal).toBe(1);
    expect(rijen[0]).toMatchObject({
      nummer: 'ESC-0001', gremium: 'werkorganisatie', sinds: '2020-10-31', staat: 'open', werkdagenOver: 7, einde: null,
      onderwerp: { id: 'item-a', termijnId: 'picot-1', aanZetWas: ['partij:FMS'] },
      ontvangst: [{ gremium: 'werkorganisatie', op: '2020-11-04' }],
      opmerkingen: [{ door: 'partij:FMS', tekst: 'De expertgroep komt op 20 november bijeen.' }],
    });
    expect(rijen[0]?.treden).toMatchObject([
      { gremium: 'werkorganisatie', staat: 'nu', reactieTot: '2020-11-13', volgendeVergadering: '2020-11-12' },
      { gremium: 'stuurgroep', staat: 'later', volgendeVergadering: '2020-12-03' },
      { gremium: 'BO', staat: 'later', volgendeVergadering: null },
      { gremium: 'VWS', staat: 'later', reactietijd: null },
    ]);
  });

  it('stand beside their subject: in the list of items, the detail, the agenda and the history', async () => {
    const kort = { id, nummer: 'ESC-0001', gremium: 'werkorganisatie', sinds: '2020-10-31' };
    expect((await itemLijst(w.bron, { escalatie: true })).rijen.map((rij) => rij.escalaties)).toEqual([[kort]]);
    expect((await itemLijst(w.bron, { trede: kort.gremium })).rijen.map((rij) => rij.escalaties)).toEqual([[kort]]);
    expect((await itemLijst(w.bron, { trede: 'VWS' })).totaal).toBe(0);
    expect(await itemLijst(w.bron, { escalatie: false })).toMatchObject({ totaal: 0 });
    expect(await itemDetail(w.bron, 'item-a')).toMatchObject({ escalaties: [kort] });
    expect((await agenda(w.bron, { teLaat: true })).rijen).toMatchObject([{ dagen: -5, staat: 'verstreken', escalaties: [kort] }]);
    expect((await historieVan(w.bron, { niveau: 'deelnemers' }, 'item-a')).rijen.map((regel) => regel.streamId)).toContain(id);
  });

  it('are those of one programme when it is asked for', async () => {
    expect([await nummers({ programma: 'cirkel' }), await nummers({ programma: 'zinnige-zorg' })]).toEqual([['ESC-0001'], []]);
  });

  it('climb: the body of the rung is the one that is asked for', async () => {
    await w.opDatum('2020-11-16');
    await w.laatTijdVerstrijken(id);
    await w.projecteer();
    expect(await nummers({ gremium: ['werkorganisatie'] })).toEqual([]);
    expect(await nummers({ gremium: ['stuurgroep'], staat: ['open'], onderwerp: 'item-a' })).toEqual(['ESC-0001']);
    const rij = await escalatieDetail(w.bron, 'ESC-0001');
    expect(rij?.treden.map(({ staat }) => staat)).toEqual(['eerder', 'nu', 'later', 'later']);
    expect(rij).toMatchObject({ gremium: 'stuurgroep', sinds: '2020-11-14' });
  });

  it('stay readable after their end, and are gone from beside their subject', async () => {
    await w.doe(wie.systeem, id, 'eindigEscalatie', { waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-11-16' });
    await w.projecteer();
    expect(await escalatieDetail(w.bron, id)).toMatchObject({ staat: 'beeindigd', werkdagenOver: null, einde: { waarom: 'alsnog-gedaan', door: 'partij:FMS' } });
    expect(await itemDetail(w.bron, 'item-a')).toMatchObject({ escalaties: [] });
    expect(await nummers({ staat: ['open', 'besluit-genomen'] })).toEqual([]);
    expect(await escalatieDetail(w.bron, 'ESC-9999')).toBeUndefined();
  });
});
