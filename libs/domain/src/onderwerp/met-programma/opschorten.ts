import type { Context } from '../../contract/context';
import type { NewEvent } from '../../contract/event';
import { momentOp, type Datum, type Moment } from '../../kalender/datum';
import type { Termijngebeurtenissen } from '../../termijn/gebeurtenissen';
import { hervatTermijnen } from '../../termijn/opdrachten';
import { laatTermijnenVerstrijken } from '../../termijn/beloop';
import type { Onderwerp } from '../onderwerp';
import type { Programmagebeurtenissen } from './gebeurtenissen';
import { stopdag, teStoppen, type GevolgdeOpschorting, type Programmaopschorting } from './staat';

/** By what one kind of subject follows its programme. */
export interface Volgt<S> {
  readonly termijn: Termijngebeurtenissen<S>;
  readonly programma: Programmagebeurtenissen<S>;
  /** What else stands still and moves, besides the terms: the closing date of a handelingsagenda. */
  readonly ookHervat?: (state: S, dag: Datum, context: Context) => readonly NewEvent[];
  /** What ended only because the news came late, and stands still instead: a window of a ronde. */
  readonly ookStil?: (state: S, sinds: Datum) => readonly NewEvent[];
  /** The moves with the dates that other dates of the subject make of them: a term of a ronde that ends with its window. */
  readonly inPas?: (state: S, events: readonly NewEvent[], context: Context) => readonly NewEvent[];
}

/** The moves of a subject, each with the date that fits its other dates. */
export const inPas = <S>(state: S, events: readonly NewEvent[], context: Context, volgt: Volgt<S>): readonly NewEvent[] => volgt.inPas?.(state, events, context) ?? events;

/**
 * What it means for a subject that the clock of its programme stands still, as of this decision. Nothing when it has followed this decision, or a later one,
 * before; so it can be told as often as anybody likes. Terms stop unless its own suspension has stopped them: overlapping suspensions count as the union of
 * their days (domain.md, *Suspension*).
 */
export function volgOpschorting<S extends Onderwerp>(state: S, besluit: Programmaopschorting, context: Context, volgt: Volgt<S>): readonly NewEvent[] {
  const bekend = state.programmaopschorting;
  if (bekend !== undefined && bekend.nr >= besluit.nr) return [];
  const { sinds, tot } = besluit;
  if (tot !== undefined && (tot <= context.vandaag || tot <= sinds)) return bekend === undefined || bekend.stand === 'voorbij' ? [] : hervat(state, bekend, { nr: besluit.nr, op: tot, vanzelf: false }, context, volgt);
  const begint = sinds <= context.vandaag;
  return [volgt.programma.opgeschort({ ...besluit, begint }), ...(begint ? zetStil(state, sinds, volgt) : [])];
}

const zetStil = <S extends Onderwerp>(state: S, sinds: Datum, { termijn: gebeurtenis, ookStil }: Volgt<S>): readonly NewEvent[] => [
  ...teStoppen(state.termijnen, sinds).map((termijn) => gebeurtenis.opgeschort({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op: stopdag(termijn, sinds) })),
  ...(ookStil?.(state, sinds) ?? []),
];

/** Terms run again, unless the own suspension of the subject still holds them. */
function hervat<S extends Onderwerp>(state: S, bekend: GevolgdeOpschorting, hoe: { nr: number; op: Datum; vanzelf: boolean }, context: Context, volgt: Volgt<S>): readonly NewEvent[] {
  const { termijn, programma, ookHervat } = volgt;
  const gemeld = programma.hervat(hoe);
  if (bekend.stand !== 'begonnen') return [gemeld];
  const los: S = { ...state, programmaopschorting: { ...bekend, stand: 'voorbij' } };
  const termijnen = state.opschorting === undefined ? hervatTermijnen(los, hoe.op, undefined, context, termijn) : [];
  return [gemeld, ...inPas(state, [...termijnen, ...(ookHervat?.(state, hoe.op, context) ?? [])], context, volgt)];
}

/** When the clock of the programme changes this subject next: on the day that was announced, or when it is over. */
export function volgendProgrammamoment({ programmaopschorting: p }: Onderwerp): Moment | undefined {
  if (p === undefined || p.stand === 'voorbij') return undefined;
  if (p.stand === 'aangekondigd') return momentOp(p.sinds);
  return p.tot === undefined ? undefined : momentOp(p.tot);
}

/** What that moment brings. What lapses at the very beginning was late before it; a reminder of that day no longer comes. */
export function watProgrammaBrengt<S extends Onderwerp>(state: S, moment: Moment, context: Context, volgt: Volgt<S>): readonly NewEvent[] {
  const p = state.programmaopschorting;
  if (p === undefined) return [];
  const { nr, sinds, tot, stand } = p;
  if (stand === 'begonnen' && tot !== undefined) return hervat(state, p, { nr, op: tot, vanzelf: true }, context, volgt).map((event) => ({ ...event, due: moment }));
  const verstreken = laatTermijnenVerstrijken(state, { ...context, nu: moment }, volgt.termijn).filter(({ type }) => type !== volgt.termijn.herinnerd.type);
  if (verstreken.length > 0) return verstreken;
  return [volgt.programma.stilgezet({ nr, op: sinds }), ...zetStil(state, sinds, volgt)].map((event) => ({ ...event, due: moment }));
}

/**
 * Makes a subject equal to what its programme decided last: one that begins or begins again while the programme stands still, and terms that are set
 * meanwhile, stand still too.
 */
export function volgProgramma<S extends Onderwerp>(state: S, context: Context, volgt: Volgt<S>): readonly NewEvent[] {
  const gevolgd = context.programmaopschorting === undefined ? [] : volgOpschorting(state, context.programmaopschorting, context, volgt);
  if (gevolgd.length > 0 || state.programmaopschorting?.stand !== 'begonnen') return gevolgd;
  return zetStil({ ...state, termijnen: state.termijnen.filter(({ staat }) => staat === 'loopt') }, state.programmaopschorting.sinds, volgt);
}
