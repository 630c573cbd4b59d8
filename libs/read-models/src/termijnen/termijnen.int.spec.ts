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
    ['who has not reported yet', { wie: 'partij:FMS' }, ['CGG-0001']],
    ['until a day', { tot: '2020-10-30' }, ['ACT-0001', 'CGG-0001']],
    ['from a day', { vanaf: '2020-10-30' }, ['CGG-0001', 'ACT-0002']],
    ['state', { staat: ['opgeschort'] }, ['ACT-0002']],
    ['too late', { teLaat: true }, ['ACT-0001']],
    ['not too late', { teLaat: false }, ['CGG-0001', 'ACT-0002']],
    ['kind of subject', { soort: 'item' }, ['CGG-0001']],
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
