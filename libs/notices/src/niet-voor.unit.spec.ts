import { maakWerkkalender, momentOp } from '@cirkel/domain';
import { nietVoor, samenvattingOp } from './niet-voor';

const kalender = maakWerkkalender({ bron: 'test', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] });

describe('wanneer een bericht weggaat', () => {
  it.each([
    ['wat de tijd op een werkdag om middernacht brengt, om 08:00', momentOp('2020-11-03', 0), 'tijd', momentOp('2020-11-03', 8)],
    ['een trede die op zaterdag opengaat, op maandag om 08:00', momentOp('2020-10-31', 0), 'tijd', momentOp('2020-11-02', 8)],
    ['wat na een storing overdag alsnog komt, meteen', momentOp('2020-11-03', 14), 'tijd', momentOp('2020-11-03', 14)],
    ['wat een mens op een werkdag doet, meteen, ook om drie uur in de nacht', momentOp('2020-11-03', 3), 'persoon', momentOp('2020-11-03', 3)],
    ['wat een mens op Tweede Kerstdag doet, op de eerste werkdag daarna', momentOp('2020-12-26', 14), 'persoon', momentOp('2020-12-28', 8)],
  ] as const)('%s', (_naam, geregistreerdOp, door, verwacht) => {
    expect(nietVoor(geregistreerdOp, door, kalender)).toBe(verwacht);
  });
});

describe('wanneer een samenvatting weggaat', () => {
  it.each([
    ['dag', 'op een werkdag voor 08:00, diezelfde dag', momentOp('2020-11-03', 7), momentOp('2020-11-03', 8)],
    ['dag', 'vrijdagmiddag, op maandag', momentOp('2020-11-06', 14), momentOp('2020-11-09', 8)],
    ['week', 'maandag voor 08:00, diezelfde dag', momentOp('2020-11-02', 7), momentOp('2020-11-02', 8)],
    ['week', 'maandag om 08:00 precies, de week daarna', momentOp('2020-11-02', 8), momentOp('2020-11-09', 8)],
    ['week', 'zondagavond, de volgende ochtend', momentOp('2020-11-08', 22), momentOp('2020-11-09', 8)],
    ['week', 'voor een week die met Tweede Paasdag begint, op dinsdag', momentOp('2020-04-09', 12), momentOp('2020-04-14', 8)],
    ['week', 'in die week op Tweede Paasdag, ook op die dinsdag', momentOp('2020-04-13', 12), momentOp('2020-04-14', 8)],
  ] as const)('van een %s: %s', (periode, _naam, moment, verwacht) => {
    expect(samenvattingOp(moment, kalender, periode)).toBe(verwacht);
  });
});
