import type { Criterium } from '../item/fasen/monitoring/stand';
import type { Datum } from '../kalender/datum';
import { isKlein, onderdrukBreuken, procentVan } from '../kleine-aantallen/onderdruk';
import { haalt, implementatiegraad, landelijk, metingenIn, type Oplevering, type Spiegel } from './spiegel-staat';

/** A provider in one period, beside itself and the others. Without figures when they are too small, or would give away somebody else's. */
export interface Spiegelbeeld {
  readonly zorgaanbieder: string;
  readonly cijfers?: { readonly teller: number; readonly noemer: number; readonly graad: number };
  /** In percent points, since the last period in which this provider's figures are shown. */
  readonly verschilMetEerder?: number;
  /** Absent without others that are shown. */
  readonly naastAnderen?: 'hoger' | 'gelijk' | 'lager';
}

/** From the 25th to the 75th percentile. */
interface Band {
  readonly van: number;
  readonly tot: number;
}

export interface Spiegelperiode {
  readonly periode: string;
  readonly opgeleverdOp?: Datum;
  /** The implementatiegraad, and the counts that it is made of where those may be shown. */
  readonly graad?: number;
  readonly cijfers?: { readonly teller: number; readonly noemer: number };
  readonly bron: 'landelijke-monitor' | 'zorgaanbieders';
  readonly criterium?: Criterium;
  readonly voldoet?: boolean;
  /** How the shown providers lie: the lowest, the middle and the highest, and between which figures the middle half lies; absent when fewer than two are shown. */
  readonly spreiding?: { readonly laagste: number; readonly mediaan: number; readonly hoogste: number; readonly middelsteHelft?: Band };
  readonly zorgaanbieders: readonly Spiegelbeeld[];
}

/**
 * Every period, the earliest first, as it may be shown: each provider beside its own past and beside the others. Of a period that was not delivered yet only
 * who measured: who reads it twice while its figures come in would have the one in between as the difference of two totals.
 */
export function vergelijk(spiegel: Spiegel): readonly Spiegelperiode[] {
  const perioden = [...new Set([...Object.keys(spiegel.metingen), ...Object.keys(spiegel.monitor)])].sort();
  const eerder = new Map<string, number>();
  return perioden.map((periode) => {
    const oplevering = spiegel.opgeleverd[periode];
    const beeld = oplevering === undefined ? zonderCijfers(spiegel, periode) : inPeriode(spiegel, periode, oplevering, eerder);
    for (const { zorgaanbieder, cijfers } of beeld.zorgaanbieders) if (cijfers !== undefined) eerder.set(zorgaanbieder, cijfers.graad);
    return beeld;
  });
}

const bronVan = ({ monitor }: Spiegel, periode: string): Spiegelperiode['bron'] => (monitor[periode] === undefined ? 'zorgaanbieders' : 'landelijke-monitor');
const opNaam = (a: Spiegelbeeld, b: Spiegelbeeld): number => a.zorgaanbieder.localeCompare(b.zorgaanbieder, 'nl', { numeric: true });

const zonderCijfers = (spiegel: Spiegel, periode: string): Spiegelperiode => ({
  periode,
  bron: bronVan(spiegel, periode),
  ...(spiegel.criterium === undefined ? {} : { criterium: spiegel.criterium }),
  zorgaanbieders: metingenIn(spiegel, periode).map(({ zorgaanbieder }) => ({ zorgaanbieder })).sort(opNaam),
});

function inPeriode(spiegel: Spiegel, periode: string, { op, criterium }: Oplevering, eerder: ReadonlyMap<string, number>): Spiegelperiode {
  const { cellen, totaalGetoond } = onderdrukBreuken(metingenIn(spiegel, periode));
  const getoond = cellen.filter((cel) => cel.getoond).map((cel) => procentVan(cel)).sort((a, b) => a - b);
  // One provider is no comparison: it would stand beside itself.
  const middelste = getoond.length < 2 ? undefined : mediaan(getoond);
  const totaal = landelijk(spiegel, periode);
  const graad = implementatiegraad(spiegel, periode);
  const oordeel = haalt(spiegel, periode, criterium);
  return {
    periode,
    bron: bronVan(spiegel, periode),
    opgeleverdOp: op,
    ...(graad === undefined ? {} : { graad }),
    ...(totaal === undefined || isKlein(totaal) || !totaalGetoond ? {} : { cijfers: totaal }),
    ...(criterium === undefined ? {} : { criterium }),
    ...(oordeel === undefined ? {} : { voldoet: oordeel }),
    ...(middelste === undefined ? {} : { spreiding: { laagste: getoond[0] ?? middelste, mediaan: middelste, hoogste: getoond.at(-1) ?? middelste, ...middelsteHelft(getoond) } }),
    zorgaanbieders: cellen
      .map(({ zorgaanbieder, teller, noemer, getoond: magGetoond }): Spiegelbeeld => {
        if (!magGetoond) return { zorgaanbieder };
        const eigen = procentVan({ teller, noemer });
        const toen = eerder.get(zorgaanbieder);
        return {
          zorgaanbieder,
          cijfers: { teller, noemer, graad: eigen },
          ...(toen === undefined ? {} : { verschilMetEerder: Math.round((eigen - toen) * 10) / 10 }),
          ...(middelste === undefined ? {} : { naastAnderen: eigen > middelste ? 'hoger' as const : eigen < middelste ? 'lager' as const : 'gelijk' as const }),
        };
      })
      .sort(opNaam),
  };
}

function mediaan(gesorteerd: readonly number[]): number | undefined {
  const midden = gesorteerd.length / 2;
  const rechts = gesorteerd[Math.floor(midden)];
  if (rechts === undefined) return undefined;
  return Number.isInteger(midden) ? Math.round((((gesorteerd[midden - 1] ?? rechts) + rechts) / 2) * 10) / 10 : rechts;
}

/** Fewer have no half in the middle. */
const MINSTENS = 4;

/** Between neighbours in proportion, as spreadsheets do it. */
function middelsteHelft(gesorteerd: readonly number[]): { readonly middelsteHelft?: Band } {
  if (gesorteerd.length < MINSTENS) return {};
  const op = (deel: number): number => {
    const plek = (gesorteerd.length - 1) * deel;
    const [onder = 0, boven = onder] = gesorteerd.slice(Math.floor(plek), Math.floor(plek) + 2);
    return Math.round((onder + (boven - onder) * (plek % 1)) * 10) / 10;
  };
  return { middelsteHelft: { van: op(0.25), tot: op(0.75) } };
}
