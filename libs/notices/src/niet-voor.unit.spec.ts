import { maakWerkkalender, momentOp } from '@cirkel/domain';
import { nietVoor } from './niet-voor';

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
