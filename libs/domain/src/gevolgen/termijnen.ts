import { onderwerpsoorten } from '../escalatie/escalatie-staat';
import type { AggregateKind } from '../contract/aggregate';
import type { Eigenaar } from '../contract/actor';
import type { Datum } from '../kalender/datum';
import type { Onderwerp } from '../onderwerp/onderwerp';
import type { Termijn, Termijnstaat } from '../termijn/termijn';

/** The last day in time of a term, and how it stands. */
export interface Termijnstand {
  readonly datum: Datum;
  readonly staat: Termijnstaat;
}

/** A term that a command sets, moves, or makes stand otherwise. */
export interface Termijnverschil {
  readonly termijnId: string;
  readonly omschrijving: string;
  readonly eigenaren: readonly Eigenaar[];
  /** Absent for a new term. */
  readonly oud?: Termijnstand;
  readonly nieuw: Termijnstand;
}

const stand = ({ effectief, staat }: Termijn): Termijnstand => ({ datum: effectief, staat });

/** The terms that differ between two states of one subject, in the order of the subject. A date is the effective one, a calendar day in Europe/Amsterdam. */
export function termijnverschillen(voor: readonly Termijn[], na: readonly Termijn[]): readonly Termijnverschil[] {
  return na.flatMap((termijn) => {
    const was = voor.find(({ id }) => id === termijn.id);
    if (was !== undefined && was.effectief === termijn.effectief && was.staat === termijn.staat) return [];
    const { id: termijnId, omschrijving, eigenaren } = termijn;
    return [{ termijnId, omschrijving, eigenaren, ...(was === undefined ? {} : { oud: stand(was) }), nieuw: stand(termijn) }];
  });
}

/** The terms of a state that was folded by the aggregate of its kind; none for a kind that has no terms, and before a first event. */
export const termijnenVan = (kind: AggregateKind, state: unknown): readonly Termijn[] =>
  state === undefined || !onderwerpsoorten.some((soort) => soort === kind) ? [] : (state as Pick<Onderwerp, 'termijnen'>).termijnen;
