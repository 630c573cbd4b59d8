import { vooruitblikteksten as t } from '../../teksten/vooruitblik';
import { groepenVan, teLaatPerWie, type Blik } from './groepen';

const item = { id: 'item-1', soort: 'item' as const, nummer: 'CGG-0001', titel: 'Lage rughernia' };
const actie = { id: 'actie-1', soort: 'actie' as const, nummer: 'A-01', titel: 'Top 10 aanleveren' };
const rijen: readonly Blik[] = [
  { op: '2020-09-22', soort: 'te-laat', onderwerp: actie, termijnId: 'actie-1', omschrijving: 'Top 10 aanleveren', wie: ['partij:NVZ', 'partij:FMS'], tot: '2020-09-21' },
  { op: '2020-09-22', soort: 'trede', onderwerp: actie, omschrijving: 'Top 10 aanleveren', wie: ['gremium:werkorganisatie'], gremium: 'werkorganisatie', tot: '2020-10-06' },
  { op: '2020-10-31', soort: 'te-laat', onderwerp: item, termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', wie: ['partij:FMS'], tot: '2020-10-30' },
];
const kort = (per: Parameters<typeof groepenVan>[1]) => groepenVan(rijen, per).map(({ naam, rijen: eigen }) => [naam, eigen.length]);

describe('the outlook', () => {
  it('can be read by day, by who has to do something, and by subject', () => {
    expect(kort('dag')).toEqual([['Di 22 sep 2020', 2], ['Za 31 okt 2020', 1]]);
    expect(kort('wie')).toEqual([['NVZ', 1], ['FMS', 2], ['Werkorganisatie', 1]]);
    expect(kort('onderwerp')).toEqual([['A-01 Top 10 aanleveren', 2], ['CGG-0001 Lage rughernia', 1]]);
  });

  it('counts what becomes late, not the rungs', () => {
    expect(teLaatPerWie(rijen)).toEqual([{ wie: 'partij:FMS', aantal: 2 }, { wie: 'partij:NVZ', aantal: 1 }]);
  });

  it('says in a sentence what happens', () => {
    expect(rijen.map(t.wat)).toEqual([
      'Top 10 aanleveren is dan te laat.',
      'De werkorganisatie komt aan zet, met een nieuwe escalatie: Top 10 aanleveren.',
      'PICOT aanvullen is dan te laat.',
    ]);
  });
});
