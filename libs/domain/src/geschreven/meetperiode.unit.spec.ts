import { leesMeetperiode } from './meetperiode';

describe('een meetperiode zoals mensen haar schrijven', () => {
  it.each([
    ['2021-H1', '2021-H1'], ['2021 h2', '2021-H2'], ['1e halfjaar 2021', '2021-H1'], ['tweede helft van 2020', '2020-H2'], ['Q3 2020', '2020-Q3'], ['2020-Q4', '2020-Q4'], ['derde kwartaal 2020', '2020-Q3'],
    ['2021', undefined], ['mei 2021', undefined], ['eind 2e kwartaal 2021', undefined], ['', undefined],
  ])('"%s" is %s', (tekst, periode) => {
    expect(leesMeetperiode(tekst)).toBe(periode);
  });
});
