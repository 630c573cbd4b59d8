import { alsGetal, breuk, gedeeldDoor, gemiddelde, maal, min, plus, vergelijk } from './breuk';

describe('een breuk', () => {
  it('is precies wat er in decimalen staat', () => {
    expect([breuk(1.5), breuk(-0.25), breuk(3), breuk(1e-7), breuk(2e21)].map(({ teller, noemer }) => `${teller}/${noemer}`)).toEqual(['3/2', '-1/4', '3/1', '1/10000000', '2000000000000000000000/1']);
  });

  it('rekent zonder afronden, en rondt pas af om te lezen', () => {
    expect(vergelijk(plus(breuk(0.1), breuk(0.2)), breuk(0.3))).toBe(0);
    expect(vergelijk(maal(gedeeldDoor(breuk(1), breuk(3)), breuk(3)), breuk(1))).toBe(0);
    expect(alsGetal(gemiddelde([breuk(1), breuk(1), breuk(2)]))).toBe(1.3333);
    expect(alsGetal(min(breuk(1), breuk(1.00005)))).toBe(-0.0001);
    expect([vergelijk(breuk(1), breuk(2)), vergelijk(breuk(2), breuk(1))]).toEqual([-1, 1]);
  });
});
