import { dagVanExcel, type Dagstelsel } from './excel';

describe('een dag als getal van Excel', () => {
  it.each<[number, Dagstelsel, string | undefined]>([
    [1, '1900', '1900-01-01'],
    [59, '1900', '1900-02-28'],
    [60, '1900', undefined],
    [61, '1900', '1900-03-01'],
    [44136, '1900', '2020-11-01'],
    [44136.999, '1900', '2020-11-01'],
    [0, '1900', undefined],
    [-1, '1900', undefined],
    [109939, '1900', '2200-12-31'],
    [109940, '1900', undefined],
    [Number.NaN, '1900', undefined],
    [0, '1904', '1904-01-01'],
    [42674, '1904', '2020-11-01'],
    [-1, '1904', undefined],
    [108477, '1904', '2200-12-31'],
    [108478, '1904', undefined],
  ])('%d in het stelsel van %s is %s', (getal, stelsel, dag) => {
    expect(dagVanExcel(getal, stelsel)).toBe(dag);
  });
});
