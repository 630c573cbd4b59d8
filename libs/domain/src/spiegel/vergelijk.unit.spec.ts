import fc from 'fast-check';
import { isKlein } from '../kleine-aantallen/onderdruk';
import type { Spiegel } from './spiegel-staat';
import { vergelijk } from './vergelijk';

const leeg: Spiegel = {
  code: 'SP-1', sinds: '2020-01-01', onderwerp: 'Lage rughernia', programma: { code: 'cirkel', versie: 1 }, wvs: [], dataparties: ['DHD'], indicator: 'x', definities: { teller: 'x', noemer: 'y' }, ritme: 'halfjaar',
  metingen: {}, monitor: {}, opgeleverd: {},
};

describe('de spiegelvergelijking', () => {
  it('zet elke zorgaanbieder naast zijn eigen verleden en naast de anderen', () => {
    const beeld = vergelijk({
      ...leeg,
      criterium: { richting: 'minstens', procent: 60 },
      metingen: {
        '2020-H2': { 'ZH-2': { teller: 20, noemer: 80 }, 'ZH-10': { teller: 40, noemer: 80 } },
        '2021-H1': { 'ZH-2': { teller: 45, noemer: 90 }, 'ZH-10': { teller: 60, noemer: 80 }, 'ZH-3': { teller: 50, noemer: 80 } },
      },
      opgeleverd: { '2021-H1': { op: '2021-08-01', criterium: { richting: 'minstens', procent: 60 } } },
    });
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

  it('laat van wie te klein is, en van wie dat verraadt, alleen de naam zien', () => {
    const [beeld] = vergelijk({ ...leeg, metingen: { '2021-H1': { a: { teller: 4, noemer: 40 }, b: { teller: 20, noemer: 45 }, c: { teller: 100, noemer: 200 } } } });
    expect(beeld?.zorgaanbieders).toEqual([{ zorgaanbieder: 'a' }, { zorgaanbieder: 'b' }, { zorgaanbieder: 'c' }]);
    expect(beeld).not.toHaveProperty('spreiding');
    expect(beeld).toMatchObject({ graad: 43.5, cijfers: { teller: 124, noemer: 285 } });
    const [monitor] = vergelijk({ ...leeg, monitor: { '2021-H1': { teller: 9, noemer: 200 } } });
    expect(monitor).toEqual({ periode: '2021-H1', bron: 'landelijke-monitor', zorgaanbieders: [] });
  });

  it('bevat nooit een klein aantal, ook niet als verschil van het totaal en wat er staat', () => {
    const breuk = fc.nat({ max: 50 }).chain((noemer) => fc.nat({ max: noemer }).map((teller) => ({ teller, noemer: noemer + 1 })));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), breuk), (metingen) => {
        const [beeld] = vergelijk({ ...leeg, metingen: { '2021-H1': metingen } });
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
