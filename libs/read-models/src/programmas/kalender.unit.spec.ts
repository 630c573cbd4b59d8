import { maakWerkkalender } from '@cirkel/domain';
import { dekkingOp, volgendeDagen } from './kalender';

const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2020-01-01', volledigTot: '2024-12-31', gelijkgesteldeDagen: [] });

describe('how long a calendar is complete', () => {
  it.each([
    ['2019-12-31', 'voorbij'],
    ['2020-10-12', 'eindigt-binnen-een-jaar'],
    ['2021-10-11', 'eindigt-binnen-een-jaar'],
    ['2021-10-12', 'ruim'],
  ] as const)('until %s: %s', (volledigTot, verwacht) => expect(dekkingOp({ bron: 'wet', volledigTot }, '2020-10-12')).toBe(verwacht));
  it('a programme without one has none', () => expect(dekkingOp({ bron: 'geen', volledigTot: '1900-01-01' }, '2020-10-12')).toBe('geen'));
});

describe('the next days of a term', () => {
  const dagen = (termijn: Parameters<typeof volgendeDagen>[0]) => volgendeDagen(termijn, kalender, 'atw', '2020-10-12');
  it('of a fixed day are those of the years to come, also when it is today', () => {
    expect(dagen({ datum: { soort: 'voor', maand: 11, dag: 1 } })).toEqual(['2020-10-30', '2021-10-29', '2022-10-31']);
    expect(dagen({ datum: { soort: 'op', maand: 10, dag: 12 } })).toEqual(['2020-10-12', '2021-10-12', '2022-10-12']);
    expect(dagen({ datum: { soort: 'maand', maand: 5 } })).toEqual(['2021-05-31', '2022-05-31', '2023-05-31']);
  });
  it('of a step is the one that it has when it begins today, and how it comes back', () => {
    expect(dagen({ datum: { soort: 'na-maanden', maanden: 6 } })).toEqual(['2021-04-12']);
    expect(dagen({ datum: { soort: 'na-maanden', maanden: 6 }, herhaling: 'halfjaar' })).toEqual(['2021-04-12', '2021-10-12', '2022-04-12']);
  });
});
