import type { Datum } from '../kalender/datum';

/** The article with which people name a gremium: de werkorganisatie, het BO, VWS. */
export const lidwoorden = ['de', 'het', ''] as const;
export type Lidwoord = (typeof lidwoorden)[number];

export interface Vergadering {
  readonly id: string;
  readonly datum: Datum;
  readonly tijd?: string;
  readonly geannuleerd: boolean;
}

/** A body of the programme: its name, its members, its meetings. */
export interface Gremium {
  readonly code: string;
  readonly naam: string;
  readonly lidwoord: Lidwoord;
  readonly leden: readonly { readonly persoonId: string; readonly partij: string; readonly sinds: Datum }[];
  readonly vergaderingen: readonly Vergadering[];
}

/** "de werkorganisatie", "het BO", "VWS". */
export const metLidwoord = (gremium: { readonly naam: string; readonly lidwoord: Lidwoord }): string => `${gremium.lidwoord} ${gremium.naam}`.trim();

/** The first meeting on or after this day that goes on. */
export const volgendeVergadering = (gremium: Gremium, vanaf: Datum): Vergadering | undefined =>
  gremium.vergaderingen
    .filter((vergadering) => !vergadering.geannuleerd && vergadering.datum >= vanaf)
    .reduce<Vergadering | undefined>((eerste, v) => (eerste === undefined || v.datum < eerste.datum ? v : eerste), undefined);
