import fc from 'fast-check';
import { rangschik, type Blad, type Scores } from './rangschik';

const criteria = ['gezondheidswinst', 'kostenreductie', 'volume'].map((code) => ({ code, naam: code }));
const blad = (partij: string, scores: Record<string, readonly (number | undefined)[]>): Blad => ({
  partij,
  scores: Object.fromEntries(Object.entries(scores).map(([item, per]) => [item, Object.fromEntries(criteria.flatMap(({ code }, i) => (per[i] === undefined ? [] : [[code, per[i]]])))])) as Scores,
});

describe('de rangschikking', () => {
  it('zet het hoogste gemiddelde vooraan, met spreiding en wat ontbreekt', () => {
    const uit = rangschik({ criteria }, ['a', 'b', 'c'], [blad('FMS', { a: [5, 4, 3], b: [5, 5, 5] }), blad('NVZ', { a: [2, 2, 2], b: [5, 5] }), { partij: 'ZN' }]);
    expect(uit.map(({ item, plaats, gemiddelde, spreiding }) => [item, plaats, gemiddelde, spreiding])).toEqual([['b', 1, 5, 0], ['a', 2, 3, 1], ['c', undefined, undefined, undefined]]);
    expect(uit[1]).toMatchObject({
      perPartij: [{ partij: 'FMS', gemiddelde: 4 }, { partij: 'NVZ', gemiddelde: 2 }],
      perCriterium: [{ criterium: 'gezondheidswinst', gemiddelde: 3.5 }, { criterium: 'kostenreductie', gemiddelde: 3 }, { criterium: 'volume', gemiddelde: 2.5 }],
      ontbreekt: [{ partij: 'ZN', criteria: ['gezondheidswinst', 'kostenreductie', 'volume'] }],
    });
    expect(uit[0]?.ontbreekt).toEqual([{ partij: 'NVZ', criteria: ['volume'] }, expect.objectContaining({ partij: 'ZN' })]);
  });

  it('weegt volgens de criteriaset', () => {
    const bladen = [blad('FMS', { a: [5, 1, 1], b: [1, 5, 5] })];
    const eerste = (gewichten: Record<string, number>): string | undefined => rangschik({ criteria, gewichten }, ['a', 'b'], bladen)[0]?.item;
    expect([eerste({}), eerste({ gezondheidswinst: 3 })]).toEqual(['b', 'a']);
  });

  it('laat een gelijke stand gelijk, ook als die in kommagetallen niet gelijk zou zijn', () => {
    const gewichten = { gezondheidswinst: 0.1, kostenreductie: 0.2, volume: 0.3 };
    const uit = rangschik({ criteria, gewichten }, ['b', 'a', 'c'], [blad('FMS', { a: [3, 3, 1], b: [1, 1, 2.5], c: [5, 5, 5] })]);
    expect(uit.map(({ item, plaats, gelijkMet }) => [item, plaats, gelijkMet])).toEqual([['c', 1, []], ['a', 2, []], ['b', 3, []]]);
    const gelijk = rangschik({ criteria, gewichten }, ['b', 'a', 'c'], [blad('FMS', { a: [3, 3, 1], b: [1, 1, 3], c: [5, 5, 5] })]);
    expect(gelijk.map(({ item, plaats, gelijkMet }) => [item, plaats, gelijkMet])).toEqual([['c', 1, []], ['a', 2, ['b']], ['b', 2, ['a']]]);
  });
});

const items = ['i1', 'i2', 'i3', 'i4', 'i5'];
const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const bladen: fc.Arbitrary<Blad[]> = fc
  .array(fc.array(fc.tuple(score, score, score), { minLength: items.length, maxLength: items.length }), { minLength: 1, maxLength: 6 })
  .map((partijen) => partijen.map((rijen, p) => blad(`P${p}`, Object.fromEntries(items.map((item, i) => [item, rijen[i] ?? []])))));
const gewichten = fc.record({ gezondheidswinst: fc.integer({ min: 1, max: 9 }), kostenreductie: fc.integer({ min: 1, max: 9 }), volume: fc.integer({ min: 1, max: 9 }) });

describe('wat er ook gescoord is', () => {
  it('hangt de rangschikking niet af van de volgorde van partijen en items', () => {
    fc.assert(
      fc.property(bladen, gewichten, fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), (alle, weging, sleutels) => {
        const schud = <T>(lijst: readonly T[]): T[] => lijst.map((een, i) => [sleutels[i] ?? 0, een] as const).sort(([a], [b]) => a - b).map(([, een]) => een);
        const anders = rangschik({ criteria, gewichten: weging }, schud(items), schud(alle));
        expect(anders).toEqual(rangschik({ criteria, gewichten: weging }, items, alle));
      }),
    );
  });

  it('is een gelijke stand wederzijds, met dezelfde plaats, en telt wie erna komt alle voorgangers', () => {
    fc.assert(
      fc.property(bladen, (alle) => {
        const uit = rangschik({ criteria }, items, alle);
        for (const regel of uit) {
          for (const ander of regel.gelijkMet) expect(uit.find(({ item }) => item === ander)).toMatchObject({ plaats: regel.plaats, gelijkMet: expect.arrayContaining([regel.item]) as string[] });
        }
        const plaatsen = uit.flatMap(({ plaats }) => (plaats === undefined ? [] : [plaats]));
        plaatsen.forEach((plaats, i) => expect(plaats === i + 1 || plaats === plaatsen[i - 1]).toBe(true));
      }),
    );
  });

  it('maakt het niet uit in welke maat de gewichten zijn', () => {
    fc.assert(
      fc.property(bladen, gewichten, fc.constantFrom(2, 7, 0.1, 0.3), (alle, weging, maal) => {
        const anders = Object.fromEntries(Object.entries(weging).map(([naam, gewicht]) => [naam, Number((gewicht * maal).toFixed(6))]));
        expect(rangschik({ criteria, gewichten: anders }, items, alle)).toEqual(rangschik({ criteria, gewichten: weging }, items, alle));
      }),
    );
  });
});
