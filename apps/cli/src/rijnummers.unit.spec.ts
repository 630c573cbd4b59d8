import { leesRijnummers } from './rijnummers';

it.each([
  ['3', [3]],
  ['3,7', [3, 7]],
  [' 3 , 10-12 ', [3, 10, 11, 12]],
  ['3,2-4', [3, 2, 4]],
])('%j zijn de rijen %j', (tekst, verwacht) => {
  expect(leesRijnummers(tekst)).toEqual(verwacht);
});

it.each(['', 'drie', '3,', '7-3', '0', '-2', '1-999999', '3;7'])('%j zijn geen rijen', (tekst) => {
  expect(() => leesRijnummers(tekst)).toThrow(/is geen rij/);
});
