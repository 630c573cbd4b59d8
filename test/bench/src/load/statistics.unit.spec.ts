import { median, percentile } from './statistics';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('takes the nearest rank: share %d of 1 to 100 is %d', (share, value) => expect(percentile(hundred, share)).toBe(value));

  it('of one value is that value', () => expect(percentile([7], 0.99)).toBe(7));

  it('of nothing is an error', () => expect(() => percentile([], 0.5)).toThrow('no values'));
});

describe('median', () => {
  it('is the middle of an odd number of values', () => expect(median([9, 1, 5])).toBe(5));

  it('is the mean of the middle two of an even number of values', () => expect(median([4, 1, 2, 100])).toBe(3));

  it('of nothing is an error', () => expect(() => median([])).toThrow('no values'));
});
