import { kalenderVan } from '@cirkel/commands';
import { definitieSchema } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Cel } from '../bestand';
import { begindag, dag, getal, hoeveelsteJaar, termijn } from './lezers';
import type { Leesbron } from './soort';

const definitie = definitieSchema.parse(cirkelDefinitie);
const bron: Leesbron = { definitie, kalender: kalenderVan(definitie), stelsel: '1900', actor: { id: 'p', rol: 'projectorganisatie' }, vandaag: '2022-06-01', programma: 'cirkel' };
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

describe('een termijn', () => {
  it.each(['n.v.t.', 'nvt', 'N.V.T', 'niet van toepassing', 'geen', '-', '\u2013', '--'])('%j zegt dat er geen is', (tekst) => {
    expect(termijn({ tekst }, bron, '')).toEqual({});
    expect(dag({ tekst }, bron, '')).toEqual({});
  });

  it.each(['?', 'nog te bepalen'])('%j vraagt om een antwoord', (tekst) => {
    expect(termijn({ tekst }, bron, '').waarde).toMatchObject({ gelezen: { soort: 'vraag' } });
  });
});

describe('een begin', () => {
  it.each([
    ['2020', '2020-01-01', true],
    ['1 maart 2021', '2021-03-01', false],
    ['2020-05-04', '2020-05-04', false],
  ])('%s is %s', (tekst, verwacht, geraden) => {
    const { waarde, letOp } = begindag({ tekst }, bron, 'Sinds');
    expect([waarde, letOp !== undefined]).toEqual([verwacht, geraden]);
  });

  it.each(['maart 2021', '2023', 'ooit'])('%s is geen dag', (tekst) => {
    expect(begindag({ tekst }, bron, 'Sinds').fout).toBeDefined();
  });

  it.each([
    ['3', 'implementatiejaar_2021', '2019-01-01'],
    ['1e jaar', 'Implementatiejaar', '2022-01-01'],
    ['jaar 2', 'Implementatiejaar 2020', '2019-01-01'],
  ])('jaar %s onder de kop %s is %s', (tekst, kop, verwacht) => {
    expect(hoeveelsteJaar({ tekst }, bron, kop)).toMatchObject({ waarde: verwacht, letOp: expect.any(String) as string });
  });

  it.each(['0', 'drie', '2020'])('%s is geen implementatiejaar', (tekst) => {
    expect(hoeveelsteJaar({ tekst }, bron, 'Implementatiejaar').fout).toBeDefined();
  });
});
