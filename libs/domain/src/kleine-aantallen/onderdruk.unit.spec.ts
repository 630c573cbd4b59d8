import fc from 'fast-check';
import { isKlein, KLEINSTE_GETOOND, onderdrukAantallen, onderdrukBreuken, procentVan, type Breuk } from './onderdruk';

const breuk: fc.Arbitrary<Breuk> = fc.nat({ max: 60 }).chain((noemer) => fc.nat({ max: noemer }).map((teller) => ({ teller, noemer })));
const breuken = fc.array(breuk, { maxLength: 12 });

describe('kleine aantallen', () => {
  it.each([
    [{ teller: 9, noemer: 100 }, true],
    [{ teller: 10, noemer: 100 }, false],
    [{ teller: 0, noemer: 100 }, true],
    [{ teller: 95, noemer: 100 }, true],
    [{ teller: 90, noemer: 100 }, false],
    [{ teller: 5, noemer: 5 }, true],
  ])('%j is klein: %s', (cijfers, klein) => expect(isKlein(cijfers)).toBe(klein));

  it('verbergt naast een kleine ook de kleinste andere, zodat aftrekken van het totaal niets oplevert', () => {
    const { cellen, totaalGetoond } = onderdrukAantallen([{ aantal: 4 }, { aantal: 30 }, { aantal: 12 }, { aantal: 50 }]);
    // 4 and 12 leave 4 when the largest is taken off; with 30 they leave 16.
    expect(cellen.map(({ getoond }) => getoond)).toEqual([false, false, false, true]);
    expect(totaalGetoond).toBe(true);
  });

  it('verbergt het totaal als er niets anders te verbergen is, en niets als alles groot genoeg is', () => {
    expect(onderdrukAantallen([{ aantal: 4 }])).toEqual({ cellen: [{ aantal: 4, getoond: false }], totaalGetoond: false });
    expect(onderdrukAantallen([{ aantal: 40 }, { aantal: 10 }])).toMatchObject({ cellen: [{ getoond: true }, { getoond: true }], totaalGetoond: true });
    expect(onderdrukAantallen([])).toEqual({ cellen: [], totaalGetoond: true });
  });

  it('laat nooit een klein aantal zien, en wat verborgen is volgt nergens uit, ook niet voor wie één cel kent', () => {
    fc.assert(
      fc.property(breuken, (invoer) => {
        const { cellen, totaalGetoond } = onderdrukBreuken(invoer);
        expect(cellen.map(({ teller, noemer }) => ({ teller, noemer }))).toEqual(invoer);
        expect(cellen.filter((cel) => cel.getoond && isKlein(cel))).toEqual([]);
        const verborgen = cellen.filter(({ getoond }) => !getoond);
        if (!totaalGetoond || verborgen.length === 0) return;
        // The sum is known, and so is what is shown: what is left is the sum of the hidden ones. Whoever knows one of them knows the rest together.
        for (const bekend of [undefined, ...verborgen]) {
          const rest = verborgen.filter((cel) => cel !== bekend);
          expect(rest.reduce((som, { teller }) => som + teller, 0)).toBeGreaterThanOrEqual(KLEINSTE_GETOOND);
          expect(rest.reduce((som, { teller, noemer }) => som + noemer - teller, 0)).toBeGreaterThanOrEqual(KLEINSTE_GETOOND);
          expect(rest.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('rekent een aandeel uit op één decimaal', () => expect(procentVan({ teller: 1, noemer: 3 })).toBe(33.3));
});
