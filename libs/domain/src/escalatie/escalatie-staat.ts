import { z } from 'zod';
import { eigenaarSchema, type Actor } from '../contract/actor';
import type { Standpunt } from '../gremium/stemming';
import { datumSchema, type Datum } from '../kalender/datum';
import type { Laddertrede, TredeDatums } from './ladder';

export const redenen = ['termijn-verstreken', 'geen-besluit'] as const;
/** `vaststellen` and `afwijzen` are about a proposed decision, `verlengen` about a termijn, the others about either. */
export const besluitsoorten = ['verlengen', 'opschorten', 'stopzetten', 'terug', 'vaststellen', 'afwijzen', 'hoger'] as const;
export type Besluitsoort = (typeof besluitsoorten)[number];
export const eindredenen = ['besluit', 'alsnog-gedaan', 'op-tijd-gedaan', 'termijn-verplaatst', 'termijn-vervallen', 'onderwerp-opgeschort', 'onderwerp-beeindigd', 'alsnog-besloten', 'voorstel-ingetrokken'] as const;
export type Eindreden = (typeof eindredenen)[number];
/** Ended because the thing was done: whether in time can turn out later (domain.md, *Registering late*). */
export const gedaanredenen = ['alsnog-gedaan', 'op-tijd-gedaan'] as const satisfies readonly Eindreden[];
export const isGedaan = (waarom: Eindreden): waarom is (typeof gedaanredenen)[number] => gedaanredenen.some((reden) => reden === waarom);

/** The kinds of subject whose termijnen escalate. */
export const onderwerpsoorten = ['item', 'actie', 'handelingsagenda', 'ronde'] as const;
export type Onderwerpsoort = (typeof onderwerpsoorten)[number];

/** What the escalatie is about: a termijn of a subject as it stood when it lapsed, or a proposed decision about it on which a body could not decide. */
export const onderwerpSchema = z.strictObject({
  streamId: z.string(),
  soort: z.enum(onderwerpsoorten),
  nummer: z.string(),
  titel: z.string(),
  termijnId: z.string().optional(),
  voorstel: z.strictObject({ gremium: z.string(), id: z.string() }).optional(),
  stap: z.string(),
  /** The last day in time; for a proposed decision the day on which it was not taken. */
  wasTot: datumSchema,
  aanZetWas: z.array(eigenaarSchema),
});
export type EscalatieOnderwerp = z.infer<typeof onderwerpSchema>;

/** A command that the escalatie wants executed on its subject. */
export const subjectopdrachtSchema = z.strictObject({ type: z.string(), data: z.record(z.string(), z.unknown()) });

export interface GenomenBesluit {
  readonly soort: Besluitsoort;
  readonly op: Datum;
  readonly reden: string;
  /** Under which the subject executes it once, however often it is asked. */
  readonly sleutel: string;
  /** The stream that executes it; the subject itself when absent. */
  readonly aan?: string;
  readonly opdracht: z.infer<typeof subjectopdrachtSchema>;
  readonly door: Actor;
}

export interface TredeStand extends Laddertrede {
  readonly datums?: TredeDatums;
  readonly overgeslagen: boolean;
}

/** A decision of a body on this escalatie, as it was taken: also one that its subject refused, and one that sent it up. */
export interface Besluitvorming {
  readonly gremium: string;
  readonly soort: Besluitsoort;
  readonly op: Datum;
  readonly vergadering?: Datum | undefined;
  readonly standpunten: readonly Standpunt[];
  readonly reden: string;
}

/** One course along the ladder. */
export interface Escalatie {
  readonly nummer: string;
  readonly programma: { readonly code: string; readonly versie: number };
  readonly reden: (typeof redenen)[number];
  readonly onderwerp: EscalatieOnderwerp;
  /** Which miss of the termijn this is; a later one is a new escalatie that names the earlier. */
  readonly gemist: number;
  readonly vorige?: string;
  readonly treden: readonly TredeStand[];
  readonly huidig: number;
  readonly staat: 'open' | 'besluit-genomen' | 'beeindigd';
  readonly ontvangst: readonly { readonly door: string; readonly gremium: string; readonly op: Datum }[];
  readonly opmerkingen: readonly { readonly door: string; readonly op: Datum; readonly tekst: string }[];
  /** How many decisions were taken; numbers the keys under which the subject executes them. */
  readonly besluiten: number;
  readonly besluit?: GenomenBesluit;
  readonly besluitvorming: readonly Besluitvorming[];
  readonly geweigerd?: { readonly code: string; readonly melding: string };
  /** The day on which it ended; `einde.op` is the day of what ended it. */
  readonly eindigdeOp?: Datum;
  readonly einde?: { readonly waarom: Eindreden; readonly door: string; readonly op: Datum };
}

/** The rung where it lies now. */
export function huidigeTrede(escalatie: Pick<Escalatie, 'nummer' | 'treden' | 'huidig'>): TredeStand {
  const trede = escalatie.treden[escalatie.huidig];
  if (trede === undefined) throw new Error(`${escalatie.nummer} staat op trede ${escalatie.huidig}, die niet bestaat`);
  return trede;
}
