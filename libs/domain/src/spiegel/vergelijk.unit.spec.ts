import fc from 'fast-check';
import { isKlein, type Breuk } from '../kleine-aantallen/onderdruk';
import { haalt, metMeting, type Spiegel } from './spiegel-staat';
import { vergelijk } from './vergelijk';

const leeg: Spiegel = {
  code: 'SP-1', sinds: '2020-01-01', onderwerp: 'Lage rughernia', programma: { code: 'cirkel', versie: 1 }, wvs: [], dataparties: ['DHD'], indicator: 'x', definities: { teller: 'x', noemer: 'y' }, ritme: 'halfjaar',
  metingen: {}, monitor: {}, opgeleverd: {},
};

const opgeleverd = { '2020-H2': { op: '2021-02-01' }, '2021-H1': { op: '2021-08-01' } };
/** The mirror with these figures, by period and provider, delivered unless told otherwise. */
const gevuld = (perPeriode: Readonly<Record<string, Readonly<Record<string, Breuk>>>>, anders: Partial<Spiegel> = {}): Spiegel =>
  Object.entries(perPeriode).reduce(
    (spiegel, [periode, metingen]) => Object.entries(metingen).reduce((deel, [zorgaanbieder, breuk]) => metMeting(deel, periode, zorgaanbieder, breuk), spiegel),
    { ...leeg, opgeleverd, ...anders },
  );

describe('de spiegelvergelijking', () => {
  it('zet elke zorgaanbieder naast zijn eigen verleden en naast de anderen', () => {
    const beeld = vergelijk(gevuld({
        '2020-H2': { 'ZH-2': { teller: 20, noemer: 80 }, 'ZH-10': { teller: 40, noemer: 80 } },
        '2021-H1': { 'ZH-2': { teller: 45, noemer: 90 }, 'ZH-10': { teller: 60, noemer: 80 }, 'ZH-3': { teller: 50, noemer: 80 } },
      }, { criterium: { richting: 'minstens', procent: 60 }, opgeleverd: { ...opgeleverd, '2021-H1': { op: '2021-08-01', criterium: { richting: 'minstens', procent: 60 } } } }));
    expect(beeld[1]).toEqual({
      periode: '2021-H1', bron: 'zorgaanbieders', opgeleverdOp: '2021-08-01', graad: 62, cijfers: { teller: 155, noemer: 250 }, criterium: { richting: 'minstens', procent: 60 }, voldoet: true,
      spreiding: { laagste: 50, mediaan: 62.5, hoogste: 75 },
      zorgaanbieders: [
        { zorgaanbieder: 'ZH-2', cijfers: { teller: 45, noemer: 90, graad: 50 }, verschilMetEerder: 25, naastAnderen: 'lager' },
        { zorgaanbieder: 'ZH-3', cijfers: { teller: 50, noemer: 80, graad: 62.5 }, naastAnderen: 'gelijk' },
        { zorgaanbieder: 'ZH-10', cijfers: { teller: 60, noemer: 80, graad: 75 }, verschilMetEerder: 25, naastAnderen: 'hoger' },
      ],
    });
  });

  it('zegt vanaf vier zorgaanbieders tussen welke cijfers de middelste helft ligt, alleen van wie getoond wordt', () => {
    const vier = { a: { teller: 20, noemer: 100 }, b: { teller: 30, noemer: 100 }, c: { teller: 40, noemer: 100 }, d: { teller: 70, noemer: 100 } };
    expect(vergelijk(gevuld({ '2021-H1': vier }))[0]?.spreiding).toEqual({ laagste: 20, mediaan: 35, hoogste: 70, middelsteHelft: { van: 27.5, tot: 47.5 } });
    expect(vergelijk(gevuld({ '2021-H1': { ...vier, e: { teller: 50, noemer: 100 } } }))[0]?.spreiding?.middelsteHelft).toEqual({ van: 30, tot: 50 });
    // With two too small to show three are left, and they have no half in the middle.
    const klein = { e: { teller: 5, noemer: 100 }, f: { teller: 6, noemer: 300 } };
    expect(vergelijk(gevuld({ '2021-H1': { a: vier.a, b: vier.b, c: vier.c, ...klein } }))[0]?.spreiding).not.toHaveProperty('middelsteHelft');
  });

  it('laat van wie te klein is, en van wie dat verraadt, alleen de naam zien', () => {
    const [beeld] = vergelijk(gevuld({ '2021-H1': { a: { teller: 4, noemer: 40 }, b: { teller: 20, noemer: 45 }, c: { teller: 100, noemer: 200 } } }));
    expect(beeld?.zorgaanbieders).toEqual([{ zorgaanbieder: 'a' }, { zorgaanbieder: 'b' }, { zorgaanbieder: 'c' }]);
    expect(beeld).not.toHaveProperty('spreiding');
    expect(beeld).toMatchObject({ graad: 43.5, cijfers: { teller: 124, noemer: 285 } });
    const [monitor] = vergelijk({ ...leeg, monitor: { '2021-H1': { teller: 9, noemer: 200 } }, opgeleverd });
    expect(monitor).toEqual({ periode: '2021-H1', opgeleverdOp: '2021-08-01', bron: 'landelijke-monitor', zorgaanbieders: [] });
  });

  it('zegt van een grote monitor of het criterium is gehaald, ook als het kleine deel niet te tonen is', () => {
    const bij = (teller: number, noemer: number, procent: number, richting: 'minstens' | 'hoogstens' = 'minstens') =>
      vergelijk({ ...leeg, monitor: { '2021-H1': { teller, noemer } }, opgeleverd: { '2021-H1': { op: '2021-08-01', criterium: { richting, procent } } } })[0];
    expect(bij(4480, 4485, 80)).toEqual({ periode: '2021-H1', opgeleverdOp: '2021-08-01', bron: 'landelijke-monitor', criterium: { richting: 'minstens', procent: 80 }, voldoet: true, zorgaanbieders: [] });
    expect([bij(7, 4485, 80)?.voldoet, bij(7, 4485, 20, 'hoogstens')?.voldoet, bij(4480, 4485, 20, 'hoogstens')?.voldoet]).toEqual([false, true, false]);
    // Here it would say how many are missing: none of 4485, at most 8 of 40, at most 4 of 4485.
    expect([bij(4485, 4485, 100), bij(36, 40, 80), bij(4482, 4485, 99.9)].map((beeld) => beeld?.voldoet)).toEqual([undefined, undefined, undefined]);
  });

  it('zegt van wat te klein is niets waaruit het aantal volgt: elk klein aantal aan die kant geeft hetzelfde oordeel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 20_000 }), fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 40 }), (noemer, een, ander, hoog, ver, grens) => {
        const procent = Math.min(100, ((ver ? Math.max(0, noemer - grens) : grens) / noemer) * 100);
        const oordeel = (klein: number) => haalt({ metingen: {}, monitor: { p: { noemer, teller: hoog ? noemer - klein : klein } } }, 'p', { richting: 'minstens', procent });
        expect(oordeel(een)).toBe(oordeel(ander));
      }),
      { numRuns: 1_000 },
    );
  });

  it('noemt van een periode die nog niet is opgeleverd alleen de namen, na welk cijfer u ook kijkt', () => {
    const stappen = [['ZH-2', 50], ['ZH-3', 60], ['ZH-4', 70], ['ZH-1', 4]] as const;
    const criterium = { richting: 'minstens', procent: 60 } as const;
    stappen.reduce((spiegel, [zorgaanbieder, teller], i) => {
      const verder = metMeting(spiegel, '2021-H1', zorgaanbieder, { teller, noemer: 100 });
      const namen = stappen.slice(0, i + 1).map(([naam]) => ({ zorgaanbieder: naam })).sort((a, b) => (a.zorgaanbieder < b.zorgaanbieder ? -1 : 1));
      expect(vergelijk(verder)).toEqual([{ periode: '2021-H1', bron: 'zorgaanbieders', criterium, zorgaanbieders: namen }]);
      return verder;
    }, { ...leeg, criterium });
    expect(vergelijk({ ...leeg, criterium, monitor: { '2021-H1': { teller: 300, noemer: 500 } } })).toEqual([{ periode: '2021-H1', bron: 'landelijke-monitor', criterium, zorgaanbieders: [] }]);
  });

  it('bevat nooit een klein aantal, ook niet als verschil van het totaal en wat er staat', () => {
    const breuk = fc.nat({ max: 50 }).chain((noemer) => fc.nat({ max: noemer }).map((teller) => ({ teller, noemer: noemer + 1 })));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), breuk), (metingen) => {
        const [beeld] = vergelijk(gevuld({ '2021-H1': metingen }));
        const getoond = beeld?.zorgaanbieders.flatMap(({ cijfers }) => cijfers ?? []) ?? [];
        for (const cijfers of getoond) expect(isKlein(cijfers)).toBe(false);
        if (beeld?.cijfers === undefined || getoond.length === beeld.zorgaanbieders.length) return;
        const rest = getoond.reduce(({ teller, noemer }, een) => ({ teller: teller - een.teller, noemer: noemer - een.noemer }), beeld.cijfers);
        expect(isKlein(rest)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
