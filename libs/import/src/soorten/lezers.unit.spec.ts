import type { Cel } from '../bestand';
import { getal } from './lezers';
import type { Leesbron } from './soort';

const bron = {} as Leesbron;
const leest = (cel: Cel): unknown => getal(cel, bron, '').waarde;

describe('een getal', () => {
  it.each([['3', 3], ['1.200', 1200], ['12.345,5', 12345.5], ['3,125', 3.125], ['0.333', 0.333], ['12.5', 12.5], ['1234.567', 1234.567], ['1 200', 1200], ['-4', -4]])('in tekst: %s is %d', (tekst, verwacht) => {
    expect(leest({ tekst })).toBe(verwacht);
  });

  it.each([['3.125', 3.125], ['0.333', 0.333], ['1200', 1200]])('in een getalcel is de punt altijd een komma: %s is %d', (tekst, verwacht) => {
    expect(leest({ tekst, getal: true })).toBe(verwacht);
  });

  it.each(['twaalf', '1.2.3', '', '1,2,3'])('%j is geen getal', (tekst) => {
    expect(getal({ tekst }, bron, '')).toEqual({ fout: `"${tekst}" is geen getal.` });
  });
});
