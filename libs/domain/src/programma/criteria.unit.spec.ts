import { cirkel } from '../test/gegeven';
import { criteriasetSchema, criteriasetVoor } from './criteria';

const codes = (jaar: number): readonly string[] => criteriasetVoor(cirkel.criteriasets, jaar)?.criteria.map(({ code }) => code) ?? [];

describe('de criteriaset van een jaar', () => {
  it('is de laatste die toen gold: negen criteria in 2019, zes vanaf 2020', () => {
    expect([2018, 2019, 2020, 2024].map((jaar) => codes(jaar).length)).toEqual([0, 9, 6, 6]);
    expect(codes(2020)).toEqual(['gezondheidswinst', 'kostenreductie', 'volume', 'praktijkvariatie', 'toegevoegde-waarde', 'implementeerbaarheid']);
    expect(criteriasetVoor(undefined, 2020)).toBeUndefined();
  });

  it('noemt elk criterium één keer, en geeft alleen die een gewicht', () => {
    const set = { code: 'x', vanafJaar: 2020, criteria: [{ code: 'volume', naam: 'Volume' }], schaal: { min: 1, max: 5 } };
    const fout = (anders: object): string | undefined => criteriasetSchema.safeParse({ ...set, ...anders }).error?.issues[0]?.message;
    expect(fout({})).toBeUndefined();
    expect(fout({ criteria: [...set.criteria, ...set.criteria] })).toBe('Criteriaset x noemt volume meer dan een keer.');
    expect(fout({ gewichten: { draagvlak: 2 } })).toBe('Criteriaset x geeft draagvlak een gewicht, maar heeft dat criterium niet.');
    expect(fout({ schaal: { min: 5, max: 5 } })).toBe('De hoogste score ligt boven de laagste.');
  });
});
