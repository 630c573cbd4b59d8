import { dagen, dagenTussen, dagVan, getal, korteDatum, korteDatumMetDag, langeDatum, langeDatumMetDag, maandVan, momentTekst, plusDagen, tijd } from './datumtekst';
import { isOnbestaandeDag, leesDatum, veldDatum } from './lees-datum';

describe('dates as people read them', () => {
  it.each([
    [korteDatum('2020-09-01'), '1 sep 2020'],
    [korteDatum('2021-03-12'), '12 mrt 2021'],
    [korteDatumMetDag('2021-01-12'), 'di 12 jan 2021'],
    [langeDatum('2021-01-12'), '12 januari 2021'],
    [langeDatumMetDag('2020-10-30'), 'vrijdag 30 oktober 2020'],
    [maandVan('2020-10-30'), 'oktober 2020'],
    [momentTekst('2021-03-12T13:05:00.000Z'), '12 maart 2021 om 14:05'],
    [momentTekst('2026-05-05T22:30:00.000Z'), '6 mei 2026 om 00:30'],
    [tijd('2020-10-12T12:05:00.000Z'), '14:05'],
    [getal(1234.5), '1.234,5'],
    [dagen(1), '1 dag'],
    [dagen(1200), '1.200 dagen'],
  ])('%s', (gegeven, verwacht) => {
    expect(gegeven).toBe(verwacht);
  });

  it('counts calendar days over the change of the clock', () => {
    expect(dagenTussen('2020-10-24', '2020-10-26')).toBe(2);
    expect(dagenTussen('2020-11-07', '2020-10-30')).toBe(-8);
    expect(dagVan('2020-10-11T22:00:00.000Z')).toBe('2020-10-12');
    expect(plusDagen('2020-10-24', 2)).toBe('2020-10-26');
  });
});

describe('the date field', () => {
  it.each([
    ['01-09-2020', '2020-09-01'],
    ['1-9-2020', '2020-09-01'],
    [' 1/9/2020 ', '2020-09-01'],
    ['1 sep 2020', '2020-09-01'],
    ['1 sept. 2020', '2020-09-01'],
    ['1 September 2020', '2020-09-01'],
    ['2 mrt 2021', '2021-03-02'],
    ['vrijdag 30 oktober 2020', '2020-10-30'],
    ['2020-09-01', '2020-09-01'],
    ['29-2-2020', '2020-02-29'],
  ])('understands "%s"', (invoer, verwacht) => {
    expect(leesDatum(invoer)).toBe(verwacht);
  });

  it.each(['', '29-2-2021', '31-11-2020', '1-9-20', '1 sep', 'begin mei', '1 ma 2020', '0-1-2020', '2020-13-01', 'morgen'])('does not guess at "%s"', (invoer) => {
    expect(leesDatum(invoer)).toBeUndefined();
  });

  it.each([
    ['31 feb 2021', true],
    ['31 feb', true],
    ['29 feb', false],
    ['29-2-2021', true],
    ['31-11-2020', true],
    ['2020-13-01', true],
    ['28 feb 2021', false],
    ['begin mei', false],
    ['', false],
  ])('tells a day that does not exist from what is no day: "%s" %s', (invoer, onbestaand) => {
    expect(isOnbestaandeDag(invoer)).toBe(onbestaand);
  });

  it('shows a day as it asks for one', () => {
    expect(veldDatum('2020-09-01')).toBe('01-09-2020');
  });
});
