import { z } from 'zod';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { vrijeTekst } from '../contract/tekst';
import { datumSchema, momentOp, type Datum, type Moment } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { laatTermijnenVerstrijken, volgendeTermijnmoment } from '../termijn/beloop';
import { controleerNieuweDatum, hervatTermijnen } from '../termijn/opdrachten';
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
