import type { SpiegelDetail } from '@cirkel/contracts';
import { puntenVan, zorgaanbiedersMetCijfer } from './punten';

type Periode = SpiegelDetail['perioden'][number];
const een = (zorgaanbieder: string, graad: number | null) => ({ zorgaanbieder, cijfers: graad === null ? null : { teller: graad, noemer: 100, graad }, verschilMetEerder: null, naastAnderen: null });
const periode = (naam: string, rest: Partial<Periode>): Periode => ({
  periode: naam, opgeleverdOp: null, graad: null, cijfers: null, bron: 'zorgaanbieders', criterium: null, voldoet: null, spreiding: null, zorgaanbieders: [], ...rest,
});
const spiegel = {
  perioden: [
    periode('2020-H1', { graad: 40 }),
    periode('2020-H2', { graad: 46, spreiding: { laagste: 30, mediaan: 45, hoogste: 70, middelsteHelft: { van: 38, tot: 52.5 } }, zorgaanbieders: [een('ZH-10', 70), een('ZH-2', 30), een('ZH-1', null)] }),
    periode('2021-H1', {}),
  ],
};

describe('the mirror of a subject', () => {
  it('shows per period the median with its band, the whole where there is none, and nothing where there is nothing', () => {
    expect(puntenVan(spiegel, undefined)).toEqual([{ naam: '2020-H1', midden: 40 }, { naam: '2020-H2', midden: 45, van: 30, tot: 70, kern: { van: 38, tot: 52.5 } }]);
  });

  it('puts the chosen provider below it, only where its figure may be shown', () => {
    expect(puntenVan(spiegel, 'ZH-2')).toHaveLength(3);
    expect(puntenVan(spiegel, 'ZH-2')[2]).toEqual({ naam: 'ZH-2, 2020-H2', midden: 30, soort: 'eigen' });
    expect(puntenVan(spiegel, 'ZH-1')).toHaveLength(2);
    expect(zorgaanbiedersMetCijfer(spiegel)).toEqual(['ZH-2', 'ZH-10']);
  });
});
