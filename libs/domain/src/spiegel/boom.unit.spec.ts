import fc from 'fast-check';
import { alle, legeBoom, vind, zet, type Boom } from './boom';

const van = (paren: readonly (readonly [string, number])[]): Boom<number> => paren.reduce<Boom<number>>((boom, [code, waarde]) => zet(boom, code, waarde), legeBoom());
const codes = (n: number) => Array.from({ length: n }, (_, i) => [`ZH-${i}`, i] as const);
/** How many places one step made anew: the nodes that the old and the new map do not share, with all that they hold. */
const nieuw = (na: Boom<number>, voor: Boom<number> | undefined): number => {
  if (na === voor) return 0;
  if ('blad' in na) return Object.keys(na.blad).length;
  const oud = voor !== undefined && 'takken' in voor ? voor.takken : {};
  return Object.entries(na.takken).reduce((som, [tak, knoop]) => som + 1 + nieuw(knoop, oud[tak]), 0);
};

describe('de boom', () => {
  it('onthoudt van elke code de laatste waarde, in welke volgorde ze ook komen', () => {
    const code = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('constructor', 'toString', 'ZH-1', 'ZH-2'));
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.nat()), { maxLength: 120 }), (paren) => {
        const boom = van(paren);
        const verwacht = new Map(paren);
        expect(new Map(alle(boom))).toEqual(verwacht);
        for (const [een, waarde] of verwacht) expect(vind(boom, een)).toBe(waarde);
        expect(van([...verwacht].reverse())).toEqual(boom);
        expect(JSON.parse(JSON.stringify(boom))).toEqual(boom);
      }),
    );
    expect([vind(legeBoom(), 'constructor'), vind(van(codes(100)), 'ZH-100')]).toEqual([undefined, undefined]);
  });

  it('maakt voor één cijfer erbij niet meer nieuw naarmate hij groter is', () => {
    for (const n of [100, 1_000, 4_000, 16_000]) {
      const boom = van(codes(n));
      const stappen = Array.from({ length: 50 }, (_, i) => nieuw(zet(boom, `nog-${i}`, i), boom));
      // Four levels of sixteen branches and a leaf that may just have been split.
      expect([n, Math.max(...stappen) <= 5 * 16 + 33]).toEqual([n, true]);
    }
  });
});
