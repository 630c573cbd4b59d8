import { cirkel } from '../test/gegeven';
import { maakWerkkalender } from '../kalender/werkkalender';
import { leesTermijn } from './lees-termijn';
import { waaromDag } from './waarom-dag';

const kalender = maakWerkkalender(cirkel.kalender);

it.each([
  ['eind 2020', '2020-12-31', 'een periode eindigt op haar laatste werkdag'],
  ['april 2021', '2021-04-30', 'een periode eindigt op haar laatste werkdag'],
  ['per kwartaal vanaf januari 2021', '2021-03-31', 'een periode eindigt op haar laatste werkdag'],
  ['voor 1 november 2020', '2020-10-30', 'voor een dag of periode is de laatste werkdag ervoor'],
  ['gereed v\u00f3\u00f3r de zomer van 2021', '2021-06-18', 'voor een dag of periode is de laatste werkdag ervoor'],
  ['1-11-2020', '2020-11-01', 'deze dag staat er'],
  ['1 november 2020', '2020-11-01', undefined],
])('%s wordt %s: %s', (tekst, datum, waarom) => {
  const gelezen = leesTermijn(tekst, kalender);
  if (gelezen.soort !== 'datum') throw new Error(`geen dag: ${JSON.stringify(gelezen)}`);
  expect(gelezen.datum).toBe(datum);
  expect(waaromDag(tekst, gelezen)).toBe(waarom);
});
