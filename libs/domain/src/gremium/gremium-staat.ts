import { z } from 'zod';
import type { Datum } from '../kalender/datum';
import type { Standpunt } from './stemming';

/** The article with which people name a gremium: de werkorganisatie, het BO, VWS. */
export const lidwoorden = ['de', 'het', ''] as const;
export type Lidwoord = (typeof lidwoorden)[number];

export interface Vergadering {
  readonly id: string;
  readonly datum: Datum;
  readonly tijd?: string;
  readonly geannuleerd: boolean;
  /** How often it was moved or cancelled; whoever has it in a calendar knows by it which is newer. */
  readonly gewijzigd: number;
}

/** The kinds of subject that a decision can be about. */
export const besluitonderwerpsoorten = ['item', 'actie', 'ronde', 'handelingsagenda'] as const;
export const besluitonderwerpSchema = z.strictObject({
  streamId: z.string(),
  soort: z.enum(besluitonderwerpsoorten),
  nummer: z.string(),
  titel: z.string(),
  programma: z.string(),
});
/** What a decision is about, as it was named when it was proposed or taken. */
export type Besluitonderwerp = z.infer<typeof besluitonderwerpSchema>;

export const voorstelstanden = ['voorgesteld', 'geen-besluit', 'besloten', 'ingetrokken', 'vervallen'] as const;

/** A proposed decision. `geen-besluit`: the body could not decide, and it lies with the next body of the ladder. `vervallen`: its subject ended first. */
export interface Voorstel {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
  readonly onderwerp?: Besluitonderwerp | undefined;
  /** Its subject had ended when it was proposed. */
  readonly overBeeindigd?: true | undefined;
  /** The meeting for which it is meant; none: the next one. */
  readonly vergadering?: string | undefined;
  readonly sinds: Datum;
  readonly stand: (typeof voorstelstanden)[number];
  /** How often the body sent it up because it could not decide. */
  readonly doorgestuurd: number;
  /** The day on which it did so last: there the next rung opens. */
  readonly doorgestuurdOp?: Datum;
  /** The day of the last meeting in which it could not. */
  readonly geenBesluitOp?: Datum;
  /** Who ended it last, and on which day. */
  readonly afloop?: { readonly door: string; readonly op: Datum; readonly besluit?: string };
}

/** What a body decided in a meeting, or that it could not. */
export interface Gremiumbesluit {
  readonly id: string;
  readonly uitkomst: 'besluit' | 'geen-besluit';
  readonly vergadering: string;
  readonly datum: Datum;
  readonly aanwezig: readonly Aanwezige[];
  readonly standpunten: readonly Standpunt[];
  readonly titel: string;
  readonly tekst: string;
  readonly reden: string;
  readonly voorstel?: string | undefined;
  readonly escalatie?: string | undefined;
  readonly onderwerp?: Besluitonderwerp | undefined;
  /** The body that it went up to. */
  readonly naar?: string | undefined;
}
export interface Aanwezige {
  readonly partij: string;
  readonly persoonId?: string | undefined;
}

export interface Lid {
  readonly persoonId: string;
  readonly partij: string;
  readonly sinds: Datum;
  /** Who takes the seat in absence. */
  readonly vervanger?: string;
}

/** A body of the programme: its name, its members, its meetings, what it is asked to decide and what it decided. */
export interface Gremium {
  readonly code: string;
  readonly naam: string;
  readonly lidwoord: Lidwoord;
  readonly leden: readonly Lid[];
  readonly vergaderingen: readonly Vergadering[];
  readonly voorstellen: readonly Voorstel[];
  readonly besluiten: readonly Gremiumbesluit[];
}

/** The stream of the gremium with this code. */
export const gremiumStroom = (code: string): string => `gremium-${code}`;

/** "de werkorganisatie", "het BO", "VWS". */
export const metLidwoord = (gremium: { readonly naam: string; readonly lidwoord: Lidwoord }): string => `${gremium.lidwoord} ${gremium.naam}`.trim();

/** Whether this person sits in the body, as a member or as the substitute of one. */
export const isLidVan = ({ leden }: Pick<Gremium, 'leden'>, persoonId: string): boolean => leden.some((lid) => lid.persoonId === persoonId || lid.vervanger === persoonId);

/** Whether somebody still has to decide on it: this body, or one above. */
export const wachtOpBesluit = ({ stand }: Pick<Voorstel, 'stand'>): boolean => stand === 'voorgesteld' || stand === 'geen-besluit';

/** The first meeting on or after this day that goes on. */
export const volgendeVergadering = (gremium: Pick<Gremium, 'vergaderingen'>, vanaf: Datum): Vergadering | undefined =>
  gremium.vergaderingen
    .filter((vergadering) => !vergadering.geannuleerd && vergadering.datum >= vanaf)
    .reduce<Vergadering | undefined>((eerste, v) => (eerste === undefined || v.datum < eerste.datum ? v : eerste), undefined);

/**
 * The meeting on whose agenda list a proposal stands: the one that it is meant for while that goes on and is still to be held, else the
 * next one. Undefined when it waits for nothing, or when no meeting is planned.
 */
export function vergaderingVan(gremium: Gremium, voorstel: Voorstel, vandaag: Datum): Vergadering | undefined {
  if (voorstel.stand !== 'voorgesteld') return undefined;
  const bedoeld = gremium.vergaderingen.find(({ id }) => id === voorstel.vergadering);
  return bedoeld !== undefined && !bedoeld.geannuleerd && bedoeld.datum >= vandaag ? bedoeld : volgendeVergadering(gremium, vandaag);
}
