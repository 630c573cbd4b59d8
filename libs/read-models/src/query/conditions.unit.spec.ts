import { conditions } from './conditions';
import { bevat, zoekvorm } from './zoekvorm';

describe('the conditions of a query', () => {
  it('leave out what was not asked, and number the values of the rest', () => {
    expect(conditions([['a = ?', 1], ['b = ?', undefined], ['open'], ['c = ? or d = ?', 'x']])).toEqual({ text: '(a = $1) and (open) and (c = $2 or d = $2)', values: [1, 'x'] });
  });

  it('are true when nothing was asked', () => {
    expect(conditions([['a = ?', undefined]])).toEqual({ text: 'true', values: [] });
  });
});

it('compares texts without accents and case, and takes nothing that people type for a pattern', () => {
  expect(zoekvorm('Röntgen bij PATIËNTEN')).toBe('rontgen bij patienten');
  expect(bevat('50%_\\')).toBe('%50\\%\\_\\\\%');
});
