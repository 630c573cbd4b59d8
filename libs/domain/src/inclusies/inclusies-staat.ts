import type { Eigenaar } from '../contract/actor';
import type { Studieplan } from '../item/fasen/studie';
import type { Datum } from '../kalender/datum';

/** How many a centre had included in all, by this day. */
export interface Stand {
  readonly datum: Datum;
  readonly aantal: number;
}

export interface Centrum {
  readonly code: string;
  /** The provider that includes there. */
  readonly naam: string;
  readonly getekendOp?: Datum;
  readonly gestartOp?: Datum;
  readonly plan?: Studieplan;
  /** Running totals, the earliest first. */
  readonly standen: readonly Stand[];
}

/** How the whole stood against the plan on the last measuring day, and how often that turned. */
export interface Tempo {
  readonly teTraag: boolean;
  readonly op: Datum;
  readonly totaal: number;
  readonly verwacht: number;
  readonly wissel: number;
}

/** The register of one study: its centres, its plan and its figures. */
export interface Inclusies {
  readonly item: string;
  readonly nummer: string;
  readonly titel: string;
  readonly eigenaar: Eigenaar;
  readonly programma: { readonly code: string; readonly versie: number };
  readonly plan?: Studieplan;
  /** The day on which the study, and with it this register, began. */
  readonly sinds: Datum;
  /** Who may deliver figures besides the owner. */
  readonly dataparties: readonly string[];
  readonly centra: readonly Centrum[];
  readonly tempo?: Tempo;
}

/** How many a centre had included by this day, as far as was registered. */
export const aantalOp = ({ standen }: Centrum, op: Datum): number => standen.findLast(({ datum }) => datum <= op)?.aantal ?? 0;
/** The last day on which any centre was counted. */
export const meetdag = (centra: readonly Centrum[]): Datum | undefined => centra.flatMap(({ standen }) => standen.at(-1)?.datum ?? []).sort().at(-1);
export const totaalOp = (centra: readonly Centrum[], op: Datum): number => centra.reduce((som, centrum) => som + aantalOp(centrum, op), 0);

/** The centre with this figure, in the place of an earlier one of the same day. */
export const metStand = (centrum: Centrum, stand: Stand): Centrum => ({
  ...centrum,
  standen: [...centrum.standen.filter(({ datum }) => datum !== stand.datum), stand].sort((a, b) => (a.datum < b.datum ? -1 : 1)),
});
export const wijzigCentrum = (centra: readonly Centrum[], code: string, verander: (centrum: Centrum) => Centrum): readonly Centrum[] =>
  centra.map((centrum) => (centrum.code === code ? verander(centrum) : centrum));

/** The plan of the whole; where only centres have plans, theirs together. */
export function doelVan({ plan, centra }: Pick<Inclusies, 'plan' | 'centra'>): number | undefined {
  const doelen = centra.flatMap((centrum) => centrum.plan?.doel ?? []);
  return plan?.doel ?? (doelen.length === 0 ? undefined : doelen.reduce((som, doel) => som + doel, 0));
}
