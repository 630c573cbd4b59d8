import { z } from 'zod';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { vrijeTekst } from '../contract/tekst';
import { datumSchema, momentOp, type Datum, type Moment } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Termijngebeurtenissen } from '../termijn/gebeurtenissen';
import { laatTermijnenVerstrijken, volgendeTermijnmoment } from '../termijn/beloop';
import { controleerNieuweDatum, hervatTermijnen } from '../termijn/opdrachten';
import { isOpen } from '../termijn/termijn';
import { volgendProgrammamoment, watProgrammaBrengt, type Volgt } from './met-programma/opschorten';
import type { Onderwerp } from './onderwerp';

/** The fields of suspending a subject. */
export const opschortSchema = z.strictObject({
  tot: datumSchema.optional(),
  nieuweDatum: datumSchema.optional().describe('Nieuwe datum voor een termijn die al verstreken was; nodig als u een einddatum kiest'),
  reden: vrijeTekst(),
});

/** Refuses a suspension until a day that is not still to come, and a new date that lies before its end. */
export function controleerOpschortdatums({ tot, nieuweDatum }: { readonly tot?: Datum | undefined; readonly nieuweDatum?: Datum | undefined }, vandaag: Datum): void {
  if (tot !== undefined && tot <= vandaag) throw new DomainError('datum-ongeldig', `Kies een datum na ${langeDatum(vandaag)}.`, { veld: 'tot' });
  if (nieuweDatum !== undefined) controleerNieuweDatum(nieuweDatum, tot ?? vandaag);
}

/** The dates of a suspension, refused when they cannot work on resuming: "opgeschort tot" resumes by itself, with nobody there to ask. */
export function opschortDatums(state: Onderwerp, d: z.output<typeof opschortSchema>, context: Context): { tot?: Datum; nieuweDatum?: Datum } {
  controleerOpschortdatums(d, context.vandaag);
  if (d.tot !== undefined && d.nieuweDatum === undefined && state.termijnen.some((termijn) => termijn.staat === 'verstreken')) {
    throw new DomainError('onvolledig', 'Er is een termijn verstreken. Geef de nieuwe datum die na het opschorten geldt.', { veld: 'nieuweDatum' });
  }
  if (d.nieuweDatum !== undefined && !state.termijnen.some((termijn) => termijn.staat === 'verstreken')) {
    throw new DomainError('datum-ongeldig', 'Er is geen termijn verstreken. Een nieuwe datum is niet nodig: de termijn schuift op met de dagen dat zij stilstaat.', { veld: 'nieuweDatum' });
  }
  return { ...(d.tot === undefined ? {} : { tot: d.tot }), ...(d.nieuweDatum === undefined ? {} : { nieuweDatum: d.nieuweDatum }) };
}

/**
 * The day from which a suspension counts: the day on which it was decided, also when that is registered later. Refused when the clock of a term cannot be
 * turned back to that day any more: it lapsed since, or got another date. What an escalatie decided is always carried out, then from today.
 */
export function opschortdag(state: Onderwerp, context: Pick<Context, 'gebeurdOp' | 'vandaag' | 'uitEscalatie'>): Datum {
  const { gebeurdOp: dag, vandaag, uitEscalatie = false } = context;
  const verstreken = state.termijnen.find((termijn) => termijn.staat === 'verstreken' && termijn.effectief >= dag);
  if (dag === vandaag || (uitEscalatie && (verstreken !== undefined || laatsteWijziging(state) > dag))) return vandaag;
  if (verstreken !== undefined) {
    throw new DomainError('datum-ongeldig', `De termijn "${verstreken.omschrijving}" is na die dag verstreken, op ${langeDatum(verstreken.effectief)}. Kies een latere dag.`, { veld: 'gebeurdOp' });
  }
  return naLaatsteWijziging(state, dag);
}

/** The day from which a subject runs again: the day on which that was decided. Refused when it lies before the suspension, or before a term got another date. */
export function hervatdag(state: Onderwerp, { gebeurdOp: dag, vandaag }: Pick<Context, 'gebeurdOp' | 'vandaag'>): Datum {
  if (dag === vandaag) return vandaag;
  const sinds = state.opschorting?.sinds;
  if (sinds !== undefined && dag < sinds) throw new DomainError('datum-ongeldig', `De opschorting begon op ${langeDatum(sinds)}. Kies die dag of later.`, { veld: 'gebeurdOp', vanaf: sinds });
  return naLaatsteWijziging(state, dag);
}

/** Resumes the terms from this day; refused when one would have lapsed since, unseen by whoever had to do something for it. */
export function hervatVanaf<S extends Onderwerp>(state: S, op: Datum, nieuweDatum: Datum | undefined, context: Context, gebeurtenis: Termijngebeurtenissen<S>): readonly NewEvent[] {
  const hervat = hervatTermijnen(state, op, nieuweDatum, context, gebeurtenis);
  const voorbij = op === context.vandaag ? undefined : hervat.map(({ data }) => hervatteTermijn.safeParse(data).data).find((termijn) => termijn !== undefined && termijn.effectief < context.vandaag);
  if (voorbij === undefined) return hervat;
  throw new DomainError('datum-ongeldig', `De termijn "${voorbij.omschrijving}" zou dan al op ${langeDatum(voorbij.effectief)} zijn verstreken. Kies een latere dag.`, { veld: 'gebeurdOp' });
}

const hervatteTermijn = z.object({ omschrijving: z.string(), effectief: datumSchema });

/** The last day on which a term that is open got another date or clock. */
const laatsteWijziging = ({ termijnen }: Onderwerp): Datum =>
  termijnen.filter(isOpen).flatMap(({ gewijzigd, hervatOp }) => [gewijzigd?.op ?? '', hervatOp ?? '']).reduce((laatste, op) => (op > laatste ? op : laatste), '');

/** A date that was named later counts from the day on which it was named, and no day may count twice. */
function naLaatsteWijziging(state: Onderwerp, dag: Datum): Datum {
  const laatste = laatsteWijziging(state);
  if (dag < laatste) throw new DomainError('datum-ongeldig', `De termijn is op ${langeDatum(laatste)} nog veranderd. Kies die dag of later.`, { veld: 'gebeurdOp', vanaf: laatste });
  return dag;
}

const hervatMoment = (state: Onderwerp): Moment | undefined => (state.opschorting?.tot === undefined ? undefined : momentOp(state.opschorting.tot));

/** The earliest moment at which time changes this subject: a reminder, a lapse, or the beginning or end of a suspension, its own or that of its programme. */
export const volgendMoment = (state: Onderwerp): Moment | undefined =>
  [hervatMoment(state), volgendProgrammamoment(state), volgendeTermijnmoment(state.termijnen)].filter((moment) => moment !== undefined).sort()[0];

/** What time has brought at the earliest due moment: "opgeschort tot" a date resumes by itself on that day, terms remind and lapse. */
export function watTijdBrengt<S extends Onderwerp>(
  state: S,
  context: Context,
  volgt: Volgt<S>,
  hervat: (op: Datum, due: Moment) => NewEvent,
): readonly NewEvent[] {
  const moment = volgendMoment(state);
  const tot = state.opschorting?.tot;
  if (moment === undefined || moment > context.nu) return [];
  if (tot !== undefined && moment === hervatMoment(state)) {
    return [hervat(tot, moment), ...hervatTermijnen(state, tot, state.opschorting?.nieuweDatum, context, volgt.termijn).map((event) => ({ ...event, due: moment }))];
  }
  const programma = volgendProgrammamoment(state);
  if (moment === programma) return watProgrammaBrengt(state, moment, context, volgt);
  // After an outage too nothing lapses on a day on which the programme stood still.
  return laatTermijnenVerstrijken(state, programma !== undefined && programma < context.nu ? { ...context, nu: programma } : context, volgt.termijn);
}
