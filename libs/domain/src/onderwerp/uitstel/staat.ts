import type { Eigenaar } from '../../contract/actor';
import type { Datum } from '../../kalender/datum';
import { isOpen, type Termijn } from '../../termijn/termijn';

/** How a request for another date stands: asked, granted as asked or with another date, refused, withdrawn, or of no more use. */
export const verzoekstanden = ['gevraagd', 'verleend', 'anders-verleend', 'geweigerd', 'ingetrokken', 'vervallen'] as const;
export type Verzoekstand = (typeof verzoekstanden)[number];

/** A request of an owner for another date of a termijn. It stops no clock. */
export interface Uitstelverzoek {
  readonly nr: number;
  readonly termijnId: string;
  readonly omschrijving: string;
  readonly door: Eigenaar;
  /** Who decides. */
  readonly aan: Eigenaar;
  readonly op: Datum;
  /** The date of the term when it was asked, and the one that was asked for. */
  readonly was: Datum;
  readonly gevraagd: Datum;
  readonly reden: string;
  readonly stand: Verzoekstand;
  readonly besluit?: { readonly door: Eigenaar | 'systeem'; readonly op: Datum; readonly datum?: Datum | undefined; readonly reden?: string | undefined };
}

export interface MetUitstel {
  readonly termijnen: readonly Termijn[];
  readonly uitstelverzoeken?: readonly Uitstelverzoek[];
}

/** The requests on which somebody still has to decide. */
export const openVerzoeken = ({ uitstelverzoeken = [], termijnen }: MetUitstel): readonly Uitstelverzoek[] =>
  uitstelverzoeken.filter(({ stand, termijnId }) => stand === 'gevraagd' && termijnen.some((termijn) => termijn.id === termijnId && isOpen(termijn)));

/** Whether this owner decides on a request: who was asked, and the projectorganisatie, which records what a body decided, but not on its own request. */
export const magBeslissen = ({ aan, door }: Pick<Uitstelverzoek, 'aan' | 'door'>, wie: Eigenaar | undefined): boolean => wie === aan || (wie === 'projectorganisatie' && door !== 'projectorganisatie');
