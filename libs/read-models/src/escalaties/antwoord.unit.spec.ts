import { definitieSchema, maakWerkkalender } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import { werkdagenOver } from './antwoord';

const kalender = maakWerkkalender(definitieSchema.parse(cirkelDefinitie).kalender);

describe('the working days that are left of a response time until Friday 30 October 2020', () => {
  it.each([
    ['2020-10-28', 2],
    ['2020-10-30', 0],
    ['2020-10-31', -1],
    ['2020-11-03', -2],
  ])('on %s: %i', (vandaag, over) => expect(werkdagenOver(vandaag, '2020-10-30', kalender)).toBe(over));
});
