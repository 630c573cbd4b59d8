import { createHash } from 'node:crypto';
import type { Berichtsoort, Eigenaar, Moment } from '@cirkel/domain';

/** A notice that is to be stored: the event that caused it, who gets it, and when it may leave. */
export interface NieuwBericht {
  readonly streamId: string;
  readonly version: number;
  readonly persoonId: string;
  readonly soort: Berichtsoort;
  /** For which owner the person gets it: 'gremium:stuurgroep', 'partij:FMS'; a summary has several. */
  readonly namens: Eigenaar | null;
  /** The stream that it is about: of an escalatie its subject. */
  readonly onderwerp: string | null;
  readonly nietVoor: Moment;
  readonly opgeslagenOp: Moment;
  /** Why it will not be sent at all: it is kept, so that somebody can see that it was there. */
  readonly vervallen?: string;
}

/** A stored notice, as the sender takes it up. */
export interface Bericht extends Omit<NieuwBericht, 'vervallen'> {
  readonly messageId: string;
  readonly pogingen: number;
  /** For whom this person stands in. */
  readonly voorPersoonId: string | null;
}

/** Stable for one event, person and channel: a mail that is sent twice is the same mail. */
export const messageId = (streamId: string, version: number, persoonId: string): string =>
  `<${createHash('sha256').update(`${streamId}@${version}/${persoonId}/e-mail`).digest('hex').slice(0, 32)}@cirkel>`;

/** By which people name a notice: `bericht-<the hex of its Message-ID>`. */
export const berichtId = (bericht: { readonly messageId: string }): string => `bericht-${bericht.messageId.slice(1, 33)}`;
/** The Message-ID of the notice with this id. */
export const messageIdVan = (id: string): string => `<${id.slice('bericht-'.length)}@cirkel>`;
