import { afgesproken } from './termijn';

describe('what was agreed', () => {
  it.each([
    ['september 2020', '2020-09-30', 'september 2020 (uiterlijk wo 30 sep 2020)'],
    ['uiterlijk 30 oktober 2020', '2020-10-30', 'uiterlijk 30 oktober 2020'],
    ['1 september 2020', '2020-09-01', '1 september 2020'],
    ['uiterlijk 1 november 2020', '2020-11-02', 'uiterlijk 1 november 2020 (uiterlijk ma 2 nov 2020)'],
    ['voor 1 november 2020', '2020-10-30', 'voor 1 november 2020 (uiterlijk vr 30 okt 2020)'],
    ['', '2020-10-30', 'vr 30 okt 2020'],
  ])('"%s" on %s reads "%s"', (tekst, oorspronkelijk, verwacht) => expect(afgesproken({ tekst, oorspronkelijk })).toBe(verwacht));
});
