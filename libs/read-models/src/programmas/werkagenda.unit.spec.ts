import { budgetPerJaar, indicatorstand, plaatsVan } from './werkagenda';

const indicator = { code: 'UI-1', indicator: 'Aantal sets', meetbron: [], streefwaarde: { waarde: 10, richting: 'minstens' as const } };
const meting = (datum: string, waarde: number) => ({ indicator: 'UI-1', datum, waarde, bron: 'Monitor' });

describe('an indicator', () => {
  it('stands where its last measurement puts it, whatever the order in which they came', () => {
    expect(indicatorstand(indicator, [meting('2021-01-01', 12), meting('2020-01-01', 4), { ...meting('2022-01-01', 1), indicator: 'UI-2' }])).toMatchObject({ metingen: [{ datum: '2020-01-01', waarde: 4, bron: 'Monitor', gecorrigeerd: false }, { datum: '2021-01-01', waarde: 12 }], gehaald: true });
  });

  it('that must go down is met at its target or below; nobody knows without measurement or target', () => {
    const omlaag = { ...indicator, streefwaarde: { waarde: 10, richting: 'hoogstens' as const } };
    expect([indicatorstand(omlaag, [meting('2021-01-01', 10)]).gehaald, indicatorstand(omlaag, [meting('2021-01-01', 11)]).gehaald]).toEqual([true, false]);
    expect([indicatorstand(indicator, []).gehaald, indicatorstand({ code: 'UI-1', indicator: 'x', meetbron: [] }, [meting('2021-01-01', 1)]).gehaald]).toEqual([null, null]);
  });

  it('that counts people does not say how many fewer than ten are, nor by its target', () => {
    const stand = (waarde: number, streef: number, richting: 'minstens' | 'hoogstens' = 'minstens') => indicatorstand({ ...indicator, teltPersonen: true, streefwaarde: { waarde: streef, richting } }, [meting('2021-01-01', waarde)]);
    expect(stand(9, 5).metingen).toEqual([{ datum: '2021-01-01', waarde: null, bron: 'Monitor', gecorrigeerd: false }]);
    expect([stand(9, 5).gehaald, stand(3, 5).gehaald, stand(3, 5, 'hoogstens').gehaald]).toEqual([null, null, null]);
    expect([stand(9, 10).gehaald, stand(9, 10, 'hoogstens').gehaald, stand(10, 10).gehaald]).toEqual([false, true, true]);
    expect(indicatorstand(indicator, [{ ...meting('2021-01-01', 9), teltPersonen: true }]).metingen).toMatchObject([{ waarde: null }]);
  });
});

it('an actie stands with its goal on the line of that goal, and without what today’s werkagenda no longer has', () => {
  const agenda = { lijnen: [{ code: 'OL-1', naam: 'Inzicht', regie: [], betrokken: [] }, { code: 'OL-2', naam: 'Keuze', regie: [], betrokken: [] }], doelen: [{ code: 'D-1', lijn: 'OL-1', doel: 'Weten' }, { code: 'D-0', doel: 'Samen' }] };
  expect(plaatsVan(agenda, { lijn: 'OL-2', doel: 'D-1' })).toEqual({ lijn: 'OL-1', doel: 'D-1' });
  expect(plaatsVan(agenda, { lijn: 'OL-2', doel: 'D-9' })).toEqual({ lijn: 'OL-2', doel: undefined });
  expect(plaatsVan(agenda, { lijn: 'OL-9' })).toEqual({ lijn: undefined, doel: undefined });
  expect(plaatsVan(agenda, { doel: 'D-0' })).toEqual({ lijn: undefined, doel: 'D-0' });
});

it('the budget of a year is the total that is printed, or else the sum of what is of that year alone', () => {
  const post = (code: string, naam: string, van: number, bedrag: number, rest: object = {}) => ({ code, post: naam, van, bedrag, zekerheid: 'letterlijk' as const, ...rest });
  expect(budgetPerJaar({ budget: [post('1', 'Totaal', 2018, 100), post('2', 'Campagne', 2018, 60), post('3', 'Campagne', 2019, 40), post('4', 'Onderzoek', 2019, 5), post('5', 'Som', 2018, 500, { tot: 2022 })] })).toEqual([
    { jaar: 2018, bedrag: 100 }, { jaar: 2019, bedrag: 45 },
  ]);
});
