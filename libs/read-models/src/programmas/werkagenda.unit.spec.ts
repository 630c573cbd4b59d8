import { budgetPerJaar, indicatorstand } from './werkagenda';

const indicator = { code: 'UI-1', indicator: 'Aantal sets', meetbron: [], streefwaarde: { waarde: 10, richting: 'minstens' as const } };
const meting = (datum: string, waarde: number) => ({ indicator: 'UI-1', datum, waarde, bron: 'Monitor' });

describe('an indicator', () => {
  it('stands where its last measurement puts it, whatever the order in which they came', () => {
    expect(indicatorstand(indicator, [meting('2021-01-01', 12), meting('2020-01-01', 4), { ...meting('2022-01-01', 1), indicator: 'UI-2' }])).toMatchObject({ laatsteMeting: { datum: '2021-01-01', waarde: 12 }, metingen: 2, gehaald: true });
  });

  it('that must go down is met at its target or below; nobody knows without measurement or target', () => {
    const omlaag = { ...indicator, streefwaarde: { waarde: 10, richting: 'hoogstens' as const } };
    expect([indicatorstand(omlaag, [meting('2021-01-01', 10)]).gehaald, indicatorstand(omlaag, [meting('2021-01-01', 11)]).gehaald]).toEqual([true, false]);
    expect([indicatorstand(indicator, []).gehaald, indicatorstand({ code: 'UI-1', indicator: 'x', meetbron: [] }, [meting('2021-01-01', 1)]).gehaald]).toEqual([null, null]);
  });
});

it('the budget of a year is the total that is printed, or else the sum of what is of that year alone', () => {
  const post = (code: string, naam: string, van: number, bedrag: number, rest: object = {}) => ({ code, post: naam, van, bedrag, zekerheid: 'letterlijk' as const, ...rest });
  expect(budgetPerJaar({ budget: [post('1', 'Totaal', 2018, 100), post('2', 'Campagne', 2018, 60), post('3', 'Campagne', 2019, 40), post('4', 'Onderzoek', 2019, 5), post('5', 'Som', 2018, 500, { tot: 2022 })] })).toEqual([
    { jaar: 2018, bedrag: 100 }, { jaar: 2019, bedrag: 45 },
  ]);
});
