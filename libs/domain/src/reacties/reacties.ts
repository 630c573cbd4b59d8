import type { Eigenaar } from '../contract/actor';
import type { Reactie } from '../contract/reactie';
import { isGedaan, type Escalatie, type Eindreden, type Onderwerpsoort } from '../escalatie/escalatie-staat';
import type { Datum } from '../kalender/datum';
import { nietGereed, type Termijn } from '../termijn/termijn';

/** What the escalator needs to know of a subject, whichever kind it is. */
export interface Escaleerbaar {
  readonly streamId: string;
  readonly soort: Onderwerpsoort;
  readonly nummer: string;
  readonly titel: string;
  /** Its programme, whose ladder the escalatie climbs. */
  readonly programma: string;
  /** Its programme has no ladder: nothing escalates. */
  readonly zonderLadder?: boolean;
  readonly loopt: 'lopend' | 'opgeschort' | 'beeindigd';
  readonly termijnen: readonly Termijn[];
  /** Who did the last thing on it, and when: for a termijn that nobody has touched since it lapsed. */
  readonly laatste: { readonly door: Eigenaar | 'systeem'; readonly op: Datum };
}

/** The stream of the escalatie for the k-th miss of a termijn: everybody who knows the subject can find it. */
export const escalatieStroom = (onderwerp: string, termijnId: string, gemist: number): string => `escalatie-${onderwerp}-${termijnId}-${gemist}`;

/** The streams of every escalatie that this subject can have had. */
export const escalatieStromen = (onderwerp: Pick<Escaleerbaar, 'streamId' | 'termijnen'>): readonly string[] =>
  onderwerp.termijnen.flatMap((termijn) =>
    Array.from({ length: termijn.gemist }, (_, i) => escalatieStroom(onderwerp.streamId, termijn.id, i + 1)),
  );

/**
 * The commands that are missing, given a subject and its escalaties as they are now (design.md section 8): open one for a termijn that
 * passed, end one whose cause is gone, nothing while a decision is being carried out or where the programme has no ladder. Looks at states only, so the order in which
 * events arrive does not matter.
 */
export function reacties(onderwerp: Escaleerbaar, escalaties: ReadonlyMap<string, Escalatie>): readonly Reactie[] {
  return onderwerp.termijnen.flatMap((termijn) =>
    Array.from({ length: termijn.gemist }, (_, i) => i + 1).flatMap((gemist) => {
      const streamId = escalatieStroom(onderwerp.streamId, termijn.id, gemist);
      const bekend = escalaties.get(streamId);
      const waarom = redenOmTeEindigen(onderwerp, termijn, gemist);
      if (bekend === undefined) return waarom === undefined && onderwerp.zonderLadder !== true ? [open(onderwerp, termijn, gemist, streamId)] : [];
      if (waarom === undefined) return volgEigenaren(bekend, termijn, streamId);
      if (bekend.staat === 'open') return [eindig(onderwerp, waarom, streamId, termijn)];
      const was = bekend.einde?.waarom;
      return was !== undefined && was !== waarom && isGedaan(was) && isGedaan(waarom) ? [herzie(onderwerp, waarom, streamId, termijn)] : [];
    }),
  );
}

/** Why an escalatie about this miss has no ground any more, or undefined while it has. */
function redenOmTeEindigen(onderwerp: Escaleerbaar, termijn: Termijn, gemist: number): Exclude<Eindreden, 'besluit'> | undefined {
  if (termijn.staat === 'gehaald') return (termijn.gehaaldOp ?? '') <= termijn.effectief ? 'op-tijd-gedaan' : 'alsnog-gedaan';
  if (onderwerp.loopt === 'beeindigd') return 'onderwerp-beeindigd';
  if (termijn.staat === 'vervallen') return 'termijn-vervallen';
  if (onderwerp.loopt === 'opgeschort' || termijn.staat === 'opgeschort') return 'onderwerp-opgeschort';
  return termijn.staat === 'verstreken' && termijn.gemist === gemist ? undefined : 'termijn-verplaatst';
}

function open(onderwerp: Escaleerbaar, termijn: Termijn, gemist: number, streamId: string): Reactie {
  const { soort, nummer, titel } = onderwerp;
  return {
    streamId,
    sleutel: `open:${streamId}`,
    opdracht: {
      type: 'openEscalatie',
      programma: onderwerp.programma,
      reden: 'termijn-verstreken',
      gemist,
      onderwerp: { streamId: onderwerp.streamId, soort, nummer, titel, termijnId: termijn.id, stap: termijn.omschrijving, wasTot: termijn.effectief, aanZetWas: nietGereed(termijn) },
      ...(gemist > 1 ? { vorige: escalatieStroom(onderwerp.streamId, termijn.id, gemist - 1) } : {}),
    },
  };
}

/**
 * The termijn went over to somebody else: who is aan zet in its open escalatie follows. An owner that reported its own part still was late with it,
 * so that changes nothing.
 */
function volgEigenaren({ staat, onderwerp }: Escalatie, termijn: Termijn, streamId: string): readonly Reactie[] {
  if (staat !== 'open' || onderwerp.aanZetWas.every((eigenaar) => termijn.eigenaren.includes(eigenaar))) return [];
  const eigenaren = nietGereed(termijn);
  return eigenaren.length === 0 ? [] : [{ streamId, sleutel: `eigenaren:${streamId}:${eigenaren.join('+')}`, opdracht: { type: 'volgEigenaren', eigenaren } }];
}

/** It was said to be done too late and was in time, or the other way round: the day was confirmed or corrected after the escalatie had ended. */
function herzie(onderwerp: Escaleerbaar, waarom: Eindreden, streamId: string, termijn: Termijn): Reactie {
  const { door, op } = termijn.gewijzigd ?? onderwerp.laatste;
  const gedaanOp = termijn.gehaaldOp ?? op;
  return { streamId, sleutel: `herzie:${streamId}:${waarom}:${gedaanOp}`, opdracht: { type: 'herzieEinde', waarom, door, op: gedaanOp } };
}

function eindig(onderwerp: Escaleerbaar, waarom: Eindreden, streamId: string, termijn: Termijn): Reactie {
  // The termijn knows who met, moved, suspended or dropped it; whoever did something on the subject since is not the one who ended this.
  const { door, op } = termijn.gewijzigd ?? onderwerp.laatste;
  return { streamId, sleutel: `eindig:${streamId}:${waarom}`, opdracht: { type: 'eindigEscalatie', waarom, door, op: termijn.gehaaldOp ?? op } };
}
