import { maandstrepen, tijdschaal } from './tijd';

describe('a time axis', () => {
  it('runs from the first to the last day, in whatever order they come', () => {
    const x = tijdschaal(['2020-01-11', '2020-01-01', '2020-01-06'], [0, 100]);
    expect([x('2020-01-01'), x('2020-01-06'), x('2020-01-11')]).toEqual([0, 50, 100]);
  });

  it('has marks on first days of months, few enough to read', () => {
    expect(maandstrepen(['2020-01-15', '2020-04-02'])).toEqual(['2020-02-01', '2020-03-01', '2020-04-01']);
    expect(maandstrepen(['2019-09-02', '2020-12-31'])).toEqual(['2019-11-01', '2020-01-01', '2020-03-01', '2020-05-01', '2020-07-01', '2020-09-01', '2020-11-01']);
    expect(maandstrepen(['2016-05-01', '2026-05-01'])).toEqual(['2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01']);
    expect(maandstrepen([])).toEqual([]);
  });
});
