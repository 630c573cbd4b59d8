import { agendaRijSchema, lijst } from '@cirkel/contracts';
import { agenda, type AgendaFilter } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' }, 'CGG-0001');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag');
  const actie = { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-10-15' } };
  await w.doe(wie.projectorganisatie, 'actie-1', 'registreerActie', actie, 'ACT-0001');
  await w.doe(wie.projectorganisatie, 'actie-2', 'registreerActie', { ...actie, eigenaren: ['partij:NVZ'], termijn: { datum: '2020-12-31' } }, 'ACT-0002');
  await w.doe(wie.projectorganisatie, 'actie-2', 'schortActieOp', { reden: 'COVID-19' });
  await w.doe(wie.FMS, 'actie-1', 'meldActiestatus', { status: 'gereed' });
  await w.opDatum('2020-10-20');
  await w.laatTijdVerstrijken('actie-1');
  await w.projecteer();
});
afterAll(() => w.sluit());

const nummers = async (filter: AgendaFilter): Promise<string[]> => (await agenda(w.bron, filter)).rijen.map((rij) => rij.onderwerp.nummer);

describe('the agenda of termijnen', () => {
  it('has those of items and acties, the earliest first, in days from today', async () => {
    const { rijen, totaal } = lijst(agendaRijSchema).parse(await agenda(w.bron));
    expect(totaal).toBe(3);
    expect(rijen.map(({ onderwerp, dagen, staat }) => [onderwerp.nummer, dagen, staat])).toEqual([
      ['ACT-0001', -5, 'verstreken'],
      ['CGG-0001', 10, 'loopt'],
      ['ACT-0002', 72, 'opgeschort'],
    ]);
    expect(rijen[1]).toMatchObject({ onderwerp: { id: 'item-a', soort: 'item', titel: 'Lage rughernia' }, omschrijving: 'PICOT aanvullen' });
  });

  it.each<[string, AgendaFilter, string[]]>([
    ['who has not reported yet', { wie: ['partij:FMS'] }, ['CGG-0001']],
    ['one of several who has not', { wie: ['partij:FMS', 'partij:NVZ'] }, ['ACT-0001', 'CGG-0001', 'ACT-0002']],
    ['until a day', { tot: '2020-10-30' }, ['ACT-0001', 'CGG-0001']],
    ['from a day', { vanaf: '2020-10-30' }, ['CGG-0001', 'ACT-0002']],
    ['state', { staat: ['opgeschort'] }, ['ACT-0002']],
    ['too late', { teLaat: true }, ['ACT-0001']],
    ['not too late', { teLaat: false }, ['CGG-0001', 'ACT-0002']],
    ['what is due this quarter', { periode: 'kwartaal' }, ['CGG-0001', 'ACT-0002']],
    ['what is due this week', { periode: 'week' }, []],
    ['what was moved', { verplaatst: true }, []],
    ['what was not moved', { verplaatst: false }, ['ACT-0001', 'CGG-0001', 'ACT-0002']],
    ['kind of subject', { soort: 'item' }, ['CGG-0001']],
    ['programme', { programma: 'cirkel', teLaat: true }, ['ACT-0001']],
    ['programme, of who has not reported', { programma: 'cirkel', wie: ['partij:FMS'] }, ['CGG-0001']],
    ['another programme', { programma: 'zinnige-zorg' }, []],
    ['another programme, of who has not reported', { programma: 'zinnige-zorg', wie: ['partij:FMS'] }, []],
  ])('filters by %s', async (_, filter, gevonden) => {
    expect(await nummers(filter)).toEqual(gevonden);
  });

  it('shows a termijn that has been met only when asked for', async () => {
    await w.doe(wie.NVZ, 'actie-1', 'meldActiestatus', { status: 'gereed' });
    await w.projecteer();
    expect(await nummers({})).toEqual(['CGG-0001', 'ACT-0002']);
    expect(await nummers({ staat: ['gehaald'] })).toEqual(['ACT-0001']);
  });
});

describe('the agenda of what is due', () => {
  it('counts a week until Sunday and a quarter until its last day, and finds what was moved and what passed its planned date', async () => {
    await w.opDatum('2020-10-30');
    expect([await nummers({ periode: 'vandaag' }), await nummers({ periode: 'week' })]).toEqual([['CGG-0001'], ['CGG-0001']]);
    await w.opDatum('2020-10-31');
    expect(await nummers({ periode: 'week' })).toEqual([]);
    const plan = { omschrijving: 'Plan maken', domein: 'agenderen', eigenaren: ['partij:NVZ', 'partij:FMS'], termijn: { datum: '2020-12-01', streefdatum: '2020-11-16' } };
    await w.doe(wie.projectorganisatie, 'actie-3', 'registreerActie', plan, 'ACT-0003');
    await w.doe(wie.stuurgroep, 'actie-3', 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-12-15', reden: 'Overleg.' });
    await w.projecteer();
    expect([await nummers({ verplaatst: true }), await nummers({ verplaatst: true, wie: ['partij:NVZ'] })]).toEqual([['ACT-0003'], ['ACT-0003']]);
    // Both owners have it still to do: it is one termijn.
    expect(await nummers({ verplaatst: true, wie: ['partij:NVZ', 'partij:FMS'] })).toEqual(['ACT-0003']);
    expect(await nummers({ streefVoorbij: true })).toEqual([]);
    await w.opDatum('2020-11-17');
    expect([await nummers({ streefVoorbij: true }), (await nummers({ streefVoorbij: false })).includes('ACT-0003')]).toEqual([['ACT-0003'], false]);
    expect((await agenda(w.bron, { verplaatst: true })).rijen[0]).toMatchObject({ effectief: '2020-12-15', oorspronkelijk: '2020-12-01', streefdatum: '2020-11-16' });
  });
});
