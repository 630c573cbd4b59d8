import { z } from 'zod';
import { eigenaarSchema, type Actor } from '../contract/actor';
import { datumSchema, type Datum } from '../kalender/datum';
import type { Laddertrede, TredeDatums } from './ladder';

export const redenen = ['termijn-verstreken', 'geen-besluit'] as const;
export const besluitsoorten = ['verlengen', 'opschorten', 'stopzetten', 'terug', 'hoger'] as const;
export type Besluitsoort = (typeof besluitsoorten)[number];
export const eindredenen = ['besluit', 'alsnog-gedaan', 'op-tijd-gedaan', 'termijn-verplaatst', 'termijn-vervallen', 'onderwerp-opgeschort', 'onderwerp-beeindigd'] as const;
export type Eindreden = (typeof eindredenen)[number];
/** Ended because the thing was done: whether in time can turn out later (domain.md, *Registering late*). */
export const gedaanredenen = ['alsnog-gedaan', 'op-tijd-gedaan'] as const satisfies readonly Eindreden[];
export const isGedaan = (waarom: Eindreden): waarom is (typeof gedaanredenen)[number] => gedaanredenen.some((reden) => reden === waarom);

/** The kinds of subject whose termijnen escalate. */
export const onderwerpsoorten = ['item', 'actie', 'handelingsagenda', 'ronde'] as const;
export type Onderwerpsoort = (typeof onderwerpsoorten)[number];

/** What the escalatie is about: a termijn of a subject, as it stood when it lapsed. */
export const onderwerpSchema = z.strictObject({
  streamId: z.string(),
  soort: z.enum(onderwerpsoorten),
  nummer: z.string(),
  titel: z.string(),
  termijnId: z.string(),
  stap: z.string(),
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
  readonly opdracht: z.infer<typeof subjectopdrachtSchema>;
  readonly door: Actor;
}

export interface TredeStand extends Laddertrede {
  readonly datums?: TredeDatums;
  readonly overgeslagen: boolean;
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
  readonly geweigerd?: { readonly code: string; readonly melding: string };
  readonly einde?: { readonly waarom: Eindreden; readonly door: string; readonly op: Datum };
}

/** The rung where it lies now. */
export function huidigeTrede(escalatie: Escalatie): TredeStand {
  const trede = escalatie.treden[escalatie.huidig];
  if (trede === undefined) throw new Error(`${escalatie.nummer} staat op trede ${escalatie.huidig}, die niet bestaat`);
  return trede;
}
