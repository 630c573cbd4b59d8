import type { Actor } from '../../contract/actor';
import type { StoredEvent } from '../../contract/event';
import { momentOp, type Moment } from '../../kalender/datum';
import type { Opdracht } from './opdracht';

export interface Stroom {
  readonly state: unknown;
  readonly events: readonly StoredEvent[];
}

/** A command that one stream asked of another and that was refused. */
export interface Geweigerd {
  readonly van: string;
  readonly naar: string;
  readonly opdracht: string;
  readonly code: string;
  readonly melding: string;
}

/** Every stream of a small programme in memory, and what is still to happen between them. */
export interface Wereld {
  nu: Moment;
  readonly stromen: Map<string, Stroom>;
  /** The keys of reactions that were carried out. */
  readonly gedaan: Set<string>;
  /** The streams that changed and that nobody has reacted to yet, the first first. */
  readonly onrust: Set<string>;
  readonly geweigerd: Geweigerd[];
}

/** What somebody, or the system for them, wants of a stream. */
export interface Verzoek {
  readonly streamId: string;
  readonly actor: Actor;
  readonly opdracht: Opdracht;
  readonly uitEscalatie?: boolean;
  /** A reaction that is refused leaves nothing behind, and names what is there already. */
  readonly reactie?: boolean;
}

export const legeWereld = (): Wereld => ({ nu: momentOp('2020-09-01', 9), stromen: new Map(), gedaan: new Set(), onrust: new Set(), geweigerd: [] });

/** The same world, to go another way from here. States and events never change. */
export const kopie = (wereld: Wereld): Wereld => ({
  nu: wereld.nu,
  stromen: new Map(wereld.stromen),
  gedaan: new Set(wereld.gedaan),
  onrust: new Set(wereld.onrust),
  geweigerd: [...wereld.geweigerd],
});
