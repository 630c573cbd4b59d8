import { maakWerkkalender } from '@cirkel/domain';
import { werkdagenteller } from './werkdagen';

describe('working days, counted once for many pairs of days', () => {
  const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2019-01-01', volledigTot: '2030-12-31', gelijkgesteldeDagen: [] });
  const { dagen, teller } = werkdagenteller(kalender, '2020-03-01', '2021-03-01');
  const tussen = (van: string, tot: string): number => (teller[dagen.indexOf(tot)] ?? NaN) - (teller[dagen.indexOf(van)] ?? NaN);

  it.each([['2020-10-31', '2020-11-14'], ['2020-12-18', '2021-01-04'], ['2020-11-14', '2020-11-14'], ['2020-04-09', '2020-04-14'], ['2020-03-01', '2021-03-01']])('after %s until %s are those of the calendar', (van, tot) => {
    expect(tussen(van, tot)).toBe(kalender.werkdagenTussen(van, tot));
  });
});
