import { z } from 'zod';
import { namens } from '../contract/actor';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { openbareTekst, vrijeTekst } from '../contract/tekst';
import { dagenTussen, datumSchema, plusDagen, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { staatStilMetProgramma, stopdag } from '../onderwerp/met-programma/staat';
import type { MetTermijnen, Termijngebeurtenissen } from './gebeurtenissen';
import { alsGesteld, eersteKeer, volgendeKeer } from './herhaling';
import { dateer, isGemist, isOpen, verstrijktOp, type GesteldeTermijn, type Termijn, type Termijndatums } from './termijn';

/** The termijn with this id, or a refusal that names the open ones. */
export function vindTermijn(state: MetTermijnen, termijnId: string): Termijn {
  const termijn = state.termijnen.find((kandidaat) => kandidaat.id === termijnId);
  if (termijn !== undefined) return termijn;
  const open = state.termijnen.filter(isOpen).map((kandidaat) => kandidaat.id);
  throw new DomainError('termijn-onbekend', `Er is geen termijn ${termijnId}. Open termijnen: ${open.join(', ') || 'geen'}.`, { veld: 'termijnId', open });
}

/** Refuses when there is no termijn that may be moved here. */
export function heeftVerplaatsbareTermijn(state: MetTermijnen, context: Context): void {
  const open = state.termijnen.filter(isOpen);
  if (open.length === 0) throw new DomainError('termijn-afgesloten', 'Er loopt nu geen termijn.');
  if (open.every(isGemist)) alleenInEscalatie(open, context);
}

/**
 * Refuses what would end an escalatie outside it: a missed termijn is decided by the body where its escalatie lies now, so nobody steps
 * around the ladder (domain.md, *Gremia and the escalation ladder*). A programme without a ladder has no escalaties.
 */
export function alleenInEscalatie(termijnen: readonly Termijn[], { uitEscalatie = false, definitie }: Context): void {
  const gemist = termijnen.find(isGemist);
  if (gemist === undefined || uitEscalatie || definitie.ladder.length === 0) return;
  throw new DomainError(
    'ligt-bij-escalatie',
    `De termijn "${gemist.omschrijving}" is verstreken. Besluit hierover in de escalatie: dat doet het gremium waar zij nu ligt.`,
    { termijnId: gemist.id },
  );
}

const dateerOpnieuw = (termijn: Termijn, nominaal: Datum, context: Context, streefdatum = termijn.streef?.nominaal): Termijndatums =>
  dateer(nominaal, termijn.kalenderregel, termijn.herinneringDagen, context.kalender, context.nu, streefdatum);

/** The fields of moving a termijn. */
export const verlengSchema = z.strictObject({ termijnId: z.string().min(1), nieuweDatum: datumSchema, nieuweStreefdatum: datumSchema.optional().describe('Leeg: de streefdatum blijft, als de termijn er een heeft'), reden: vrijeTekst(), besluit: openbareTekst(1, 200).optional() });

/** Refuses a new date that lies before the first day that it may be. */
export function controleerNieuweDatum(nieuweDatum: Datum, vanaf: Datum): void {
  if (nieuweDatum < vanaf) throw new DomainError('datum-ongeldig', `Kies een datum op of na ${langeDatum(vanaf)}.`, { veld: 'nieuweDatum' });
}

/** Refuses a planned date after the final one. */
export function controleerStreefdatum(streefdatum: Datum | undefined, uiterste: Datum, veld: string): void {
  if (streefdatum !== undefined && streefdatum > uiterste) throw new DomainError('datum-ongeldig', `De streefdatum ligt op of voor de uiterste datum: ${langeDatum(uiterste)}.`, { veld });
}

/** Extends or shortens a termijn to a named day, today or later. */
export function verleng<S extends MetTermijnen>(
  state: S,
  data: { termijnId: string; nieuweDatum: Datum; nieuweStreefdatum?: Datum | undefined; reden: string; besluit?: string | undefined },
  context: Context,
  gebeurtenis: Termijngebeurtenissen<S>,
): readonly NewEvent[] {
  const termijn = vindTermijn(state, data.termijnId);
  if (!isOpen(termijn)) throw new DomainError('termijn-afgesloten', `De termijn "${termijn.omschrijving}" is ${termijn.staat} en kan niet meer worden verplaatst.`);
  alleenInEscalatie([termijn], context);
  controleerStreefdatum(data.nieuweStreefdatum, data.nieuweDatum, 'nieuweStreefdatum');
  const dates = dateerOpnieuw(termijn, data.nieuweDatum, context, data.nieuweStreefdatum);
  controleerNieuweDatum(dates.effectief, context.vandaag);
  const zelfdeStreef = dates.streef?.effectief === termijn.streef?.effectief;
  if (dates.effectief === termijn.effectief && zelfdeStreef && termijn.staat !== 'verstreken') {
    throw new DomainError('datum-ongeldig', `De termijn loopt al tot ${langeDatum(termijn.effectief)}.`, { veld: 'nieuweDatum' });
  }
  return [
    gebeurtenis.verlengd({
      termijnId: termijn.id, omschrijving: termijn.omschrijving, oud: termijn.effectief, ...dates, reden: data.reden,
      ...(data.besluit === undefined ? {} : { besluit: data.besluit }),
    }),
    ...blijftStil(state, termijn, context, gebeurtenis),
  ];
}

/** A named day counts from the day on which it was named: of a term that stands still with its programme, only the days after that move it. */
export const blijftStil = <S extends MetTermijnen>(state: S, termijn: Termijn, { vandaag }: Pick<Context, 'vandaag'>, gebeurtenis: Termijngebeurtenissen<S>): readonly NewEvent[] =>
  termijn.staat === 'loopt' || !staatStilMetProgramma(state, vandaag) ? [] : [gebeurtenis.opgeschort({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op: vandaag })];

/** Stops the clock of every open termijn from this day; of one that was set later, from then on. */
export const schortTermijnenOp = <S extends MetTermijnen>(state: S, op: Datum, gebeurtenis: Termijngebeurtenissen<S>): readonly NewEvent[] =>
  state.termijnen
    .filter((termijn) => termijn.staat === 'loopt' || termijn.staat === 'verstreken')
    .map((termijn) => gebeurtenis.opgeschort({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op: stopdag(termijn, op) }));

/**
 * Starts every suspended termijn again: its planned and final date move by the days really suspended, and the calendar rule is applied afterwards.
 * One that had lapsed before the suspension takes `nieuweDatum`. While the programme stands still they wait for that, the last with its new date.
 */
export function hervatTermijnen<S extends MetTermijnen>(
  state: S,
  op: Datum,
  nieuweDatum: Datum | undefined,
  context: Context,
  gebeurtenis: Termijngebeurtenissen<S>,
): readonly NewEvent[] {
  return state.termijnen
    .filter((termijn) => termijn.staat === 'opgeschort' && (termijn.nieuweDatumNodig === true || !staatStilMetProgramma(state, op)))
    .flatMap((termijn) => {
      const dagen = Math.max(0, dagenTussen(termijn.opgeschortSinds ?? op, op));
      if (termijn.nieuweDatumNodig === true && (nieuweDatum === undefined || nieuweDatum < op)) {
        throw new DomainError('onvolledig', `De termijn "${termijn.omschrijving}" was al verstreken. Geef een nieuwe datum, op of na ${langeDatum(op)}.`, { veld: 'nieuweDatum' });
      }
      const nominaal = termijn.nieuweDatumNodig === true && nieuweDatum !== undefined ? nieuweDatum : plusDagen(termijn.nominaal, dagen);
      const streefdatum = termijn.streef === undefined ? undefined : plusDagen(termijn.streef.nominaal, dagen);
      const hervat = gebeurtenis.hervat({ termijnId: termijn.id, omschrijving: termijn.omschrijving, dagen, op, oud: termijn.effectief, ...dateerOpnieuw(termijn, nominaal, context, streefdatum) });
      return [hervat, ...blijftStil(state, termijn, { vandaag: op }, gebeurtenis)];
    });
}

/** Whether an owner of this term itself says what is registered, here or in the stream from which it was passed on. */
export function isEigenWoord({ eigenaren }: Termijn, { actor, doorgegeven }: Pick<Context, 'actor' | 'doorgegeven'>): boolean {
  const zegt = doorgegeven ?? namens(actor);
  return zegt !== undefined && zegt !== 'projectorganisatie' && eigenaren.includes(zegt);
}

/**
 * Reports the term as met on day `gedaanOp`. A late owner's own word that it was done in time does not count: then it is the day of
 * reporting; the projectorganisatie can record the earlier day (domain.md, *Registering late*).
 */
export function haal<S extends MetTermijnen>(termijn: Termijn, gedaanOp: Datum, context: Context, gebeurtenis: Termijngebeurtenissen<S>): NewEvent {
  const op = termijn.staat === 'verstreken' && isEigenWoord(termijn, context) && gedaanOp <= termijn.effectief ? context.vandaag : gedaanOp;
  // A suspended term does not grow later.
  const geteldTot = termijn.opgeschortSinds !== undefined && termijn.opgeschortSinds < op ? termijn.opgeschortSinds : op;
  return gebeurtenis.gehaald({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op, dagenTeLaat: Math.max(0, dagenTussen(termijn.effectief, geteldTot)) });
}

/**
 * Sets a term. One whose date is past when it becomes known lapses at once, like any other miss; only who says that it is an import of
 * the past gets it recorded as past, without reminders and escalation (domain.md, *Import of past terms*). Of a series only the last time that is past is set, and the
 * next one after it.
 */
export function stel<S extends MetTermijnen>(afgesproken: GesteldeTermijn, context: Context, gebeurtenis: Termijngebeurtenissen<S>, { verleden = false } = {}): readonly NewEvent[] {
  const keer = eersteKeer(afgesproken, context, { verleden });
  const gesteld = gebeurtenis.gesteld(alsGesteld(keer));
  const { id: termijnId, omschrijving, effectief } = keer.termijn;
  if (effectief >= context.vandaag) return [gesteld];
  const verstreken = { termijnId, omschrijving, effectief, verleden };
  const volgende = volgendeKeer(keer.termijn, context);
  return [
    gesteld,
    verleden ? gebeurtenis.verstreken(verstreken) : gebeurtenis.verstreken(verstreken, verstrijktOp(effectief)),
    ...(volgende === undefined ? [] : [gebeurtenis.gesteld(alsGesteld(volgende))]),
  ];
}

export const vervalt = <S extends MetTermijnen>(termijn: Termijn, reden: string, gebeurtenis: Termijngebeurtenissen<S>): NewEvent =>
  gebeurtenis.vervallen({ termijnId: termijn.id, omschrijving: termijn.omschrijving, reden });

