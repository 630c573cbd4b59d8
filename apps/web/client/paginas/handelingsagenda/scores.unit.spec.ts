import { alsScores, alsVakken, getypt, naarVak } from './scores';

const schaal = { min: 1, max: 5 };

describe('a box of the score sheet', () => {
  it.each([
    ['4', '4'],
    ['34', '4'],
    ['0', ''],
    ['40', ''],
    ['', ''],
    ['6', undefined],
    ['x', undefined],
    [' ', ''],
  ])('typed %p holds %p', (tekst, verwacht) => expect(getypt(tekst, schaal)).toBe(verwacht));

  it('is reached by the arrows, never past the edge', () => {
    expect(naarVak('ArrowRight', [0, 0], [30, 6])).toEqual([0, 1]);
    expect(naarVak('ArrowRight', [0, 5], [30, 6])).toEqual([0, 5]);
    expect(naarVak('ArrowDown', [29, 2], [30, 6])).toEqual([29, 2]);
    expect(naarVak('ArrowUp', [3, 2], [30, 6])).toEqual([2, 2]);
    expect(naarVak('End', [3, 2], [30, 6])).toEqual([3, 5]);
    expect(naarVak('Tab', [3, 2], [30, 6])).toBeUndefined();
  });

  it('goes to the API and back; an empty one takes the score away', () => {
    const scores = [{ item: 'item-1', criterium: 'volume', score: 4 }];
    expect(alsVakken(scores)).toEqual({ 'item-1 volume': '4' });
    expect(alsScores({ 'item-1 volume': '4', 'item-2 volume': '' })).toEqual([...scores, { item: 'item-2', criterium: 'volume', score: null }]);
  });
});
