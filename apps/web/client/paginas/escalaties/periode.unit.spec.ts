import { beginVan } from './periode';

it.each([
  ['jaar', '2020-11-30', '2020-01-01'],
  ['kwartaal', '2020-01-01', '2020-01-01'],
  ['kwartaal', '2020-06-30', '2020-04-01'],
  ['kwartaal', '2020-12-31', '2020-10-01'],
  ['alles', '2020-12-31', undefined],
  [undefined, '2020-12-31', undefined],
])('%s on %s begins on %s', (periode, vandaag, begin) => expect(beginVan(periode, vandaag)).toBe(begin));
