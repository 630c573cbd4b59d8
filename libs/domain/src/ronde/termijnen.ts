import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { dagenTussen, momentOp, type Datum, type Moment } from '../kalender/datum';
import { laatTermijnenVerstrijken, volgendeTermijnmoment } from '../termijn/beloop';
import { haal, stel, vervalt } from '../termijn/opdrachten';
import { dateer, isOpen, type GesteldeTermijn, type Termijn } from '../termijn/termijn';
import { rondetermijn } from './gebeurtenissen';
import type { Ronde } from './ronde-staat';
import { isKlaar, laatstGedaan, nominaal, regelVan, rondetermijnregels, wachtIets, type Rondetermijnregel } from './termijnregels';
import { volgendVenstermoment } from './vensters';
import { laatVensters } from './vensters-door-tijd';

const laatste = ({ termijnen }: Pick<Ronde, 'termijnen'>, { stap }: Rondetermijnregel): Termijn | undefined => termijnen.findLast((termijn) => termijn.stap === stap);

/** The term as its windows make it now; undefined when they give it no date. */
function volgensVensters(regel: Rondetermijnregel, ronde: Pick<Ronde, 'vensters' | 'termijnen' | 'besluitorgaan'>, { definitie, kalender, nu }: Context): GesteldeTermijn | undefined {
  const datum = regel.datum(ronde);
  if (datum === undefined) return undefined;
  const { stap, omschrijving } = regel;
  const { nominaal: dag, tekst } = nominaal(datum, kalender);
  const herinneringDagen = definitie.herinneringen;
  return {
    id: `${stap}-${ronde.termijnen.filter((termijn) => termijn.stap === stap).length + 1}`, stap, omschrijving, ...dateer(dag, datum.kalenderregel, herinneringDagen, kalender, nu),
    precisie: 'dag', tekst, kalenderregel: datum.kalenderregel, eigenaren: [ronde.besluitorgaan], bron: 'ronde', herinneringDagen,
  };
}

/** The terms of a ronde that is announced; `verleden` when what runs already is taken over (domain.md, *Import of past terms*). */
export const eersteTermijnen = (ronde: Pick<Ronde, 'vensters' | 'besluitorgaan'>, context: Context, verleden: boolean): readonly NewEvent[] =>
  rondetermijnregels.flatMap((regel) => {
    const termijn = volgensVensters(regel, { ...ronde, termijnen: [] }, context);
    return termijn === undefined ? [] : stel(termijn, context, rondetermijn, { verleden });
  });

/** Ends an open term of which all is done, on the day of the last of it; one that had nothing to ask lapses. */
function sluit(termijn: Termijn, ronde: Ronde, context: Context): NewEvent {
  const op = laatstGedaan(regelVan(termijn.stap), ronde);
  return op === undefined ? vervalt(termijn, 'er is geen aanvraag die hierop wacht', rondetermijn) : haal(termijn, op, context, rondetermijn);
}

/**
 * The terms that a ronde ought to have and has not: it was announced before rondes had terms, or a window came. What is past by then is recorded as past:
 * nobody was warned of it.
 */
const ontbrekend = (ronde: Ronde): readonly Rondetermijnregel[] =>
  rondetermijnregels.filter((regel) => laatste(ronde, regel) === undefined && regel.datum(ronde) !== undefined && !isKlaar(regel, ronde));
const klare = (ronde: Ronde): readonly Termijn[] => ronde.termijnen.filter((termijn) => isOpen(termijn) && isKlaar(regelVan(termijn.stap), ronde));

function stelOntbrekende(ronde: Ronde, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  return ontbrekend(ronde).flatMap((regel) => {
    const termijn = volgensVensters(regel, ronde, context);
    const gevraagd = events.some(({ data }) => regel.volgt.some((stap) => stap === data['stap']));
    return termijn === undefined ? [] : stel(termijn, context, rondetermijn, { verleden: !gevraagd });
  });
}

/** A term moves along with its windows; one that was missed, or that a decision moved, only when it is the window itself that moved. */
function verplaatst(termijn: Termijn, ronde: Ronde, reden: unknown, context: Context): readonly NewEvent[] {
  const regel = regelVan(termijn.stap);
  const nieuw = volgensVensters(regel, ronde, context);
  const eigenVenster = regel.venster !== undefined;
  if (nieuw === undefined || nieuw.nominaal === termijn.nominaal || (!eigenVenster && (termijn.verplaatst === true || termijn.staat === 'verstreken'))) return [];
  const { nominaal: dag, effectief, herinneringen, weggevallenHerinneringen, tekst, kalenderregel, eigenaren, herinneringDagen, omschrijving } = nieuw;
  const datums = { termijnId: termijn.id, omschrijving, oud: termijn.effectief, nominaal: dag, effectief, herinneringen, weggevallenHerinneringen };
  const blijftTeLaat = termijn.staat === 'verstreken' && effectief < context.vandaag;
  if (typeof reden === 'string' && eigenVenster && !blijftTeLaat) return [rondetermijn.verlengd({ ...datums, reden })];
  return [rondetermijn.herberekend({ ...datums, afspraak: { tekst, kalenderregel, eigenaren, herinneringDagen } })];
}

/** A window through which more can come in opened again: what was done is asked once more, by the date that its windows give now. */
function opnieuw(ronde: Ronde, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  return rondetermijnregels.flatMap((regel) => {
    const vorige = laatste(ronde, regel);
    const weerOpen = events.some(({ data }) => data['heropend'] === true && data['stap'] === regel.instroom);
    const termijn = vorige === undefined || isOpen(vorige) || !weerOpen ? undefined : volgensVensters(regel, ronde, context);
    return termijn === undefined || termijn.effectief < context.vandaag ? [] : stel(termijn, context, rondetermijn);
  });
}

/** A corrected day of an application moves the day on which it met a term; not to an earlier one on the word of who was late (domain.md, *Registering late*). */
function metAndereDag(ronde: Ronde, events: readonly NewEvent[], { actor }: Context): readonly NewEvent[] {
  const correctie = events.find(({ type }) => type === 'aanvraag-gecorrigeerd');
  const was = (correctie?.data['dag'] as { readonly oud: Datum } | undefined)?.oud;
  if (correctie === undefined || was === undefined) return [];
  return ronde.termijnen.flatMap((termijn) => {
    const op = termijn.staat === 'gehaald' && termijn.gehaaldOp === was ? laatstGedaan(regelVan(termijn.stap), ronde) : undefined;
    if (op === undefined || op === was || (op < was && actor.rol !== 'projectorganisatie')) return [];
    return [rondetermijn.dagBevestigd({ termijnId: termijn.id, omschrijving: termijn.omschrijving, op, dagenTeLaat: Math.max(0, dagenTussen(termijn.effectief, op)), reden: String(correctie.data['reden']) })];
  });
}

/** What a decision means for the terms of the ronde: met, moved, set, or lapsed with the ronde itself. */
export function termijnenNa(before: Ronde | undefined, after: Ronde, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  if (before === undefined) return [];
  const open = after.termijnen.filter(isOpen);
  if (after.gestopt !== undefined) return open.map((termijn) => vervalt(termijn, 'de ronde is gestopt', rondetermijn));
  if (after.afgerondOp !== undefined) return before.afgerondOp === undefined ? open.map((termijn) => sluit(termijn, after, context)) : metAndereDag(after, events, context);
  const reden = events.find(({ type }) => type === 'venster-verlengd' || type === 'venster-gewijzigd')?.data['reden'];
  const klaar = klare(after);
  return [
    ...klaar.map((termijn) => sluit(termijn, after, context)),
    ...open.filter((termijn) => !klaar.includes(termijn)).flatMap((termijn) => verplaatst(termijn, after, reden, context)),
    ...opnieuw(after, events, context),
    ...stelOntbrekende(after, events, context),
    ...metAndereDag(after, events, context),
  ];
}

/** The earliest moment at which time changes this ronde; at once when terms are behind. */
export function volgendRondemoment(ronde: Ronde): Moment | undefined {
  if (ronde.afgerondOp !== undefined) return undefined;
  if (ontbrekend(ronde).length > 0 || klare(ronde).length > 0) return momentOp(ronde.aangekondigdOp ?? '1970-01-01');
  return [volgendVenstermoment(ronde.vensters), volgendeTermijnmoment(ronde.termijnen)].filter((moment) => moment !== undefined).sort()[0];
}

/** What time has brought at the earliest due moment. A window closes before a term lapses at the same moment, so that what is done by then counts as done. */
export function doorTijd(ronde: Ronde, context: Context): readonly NewEvent[] {
  const bij = [...klare(ronde).map((termijn) => sluit(termijn, ronde, context)), ...stelOntbrekende(ronde, [], context)];
  if (bij.length > 0) return bij;
  const termijnen = laatTermijnenVerstrijken(ronde, context, rondetermijn);
  const venster = volgendVenstermoment(ronde.vensters);
  if (venster !== undefined && venster <= (termijnen[0]?.due ?? context.nu)) return laatVensters(ronde.vensters, context);
  return termijnen.map((event) => {
    const termijn = event.type === 'termijn-verstreken' ? ronde.termijnen.find(({ id }) => id === event.data['termijnId']) : undefined;
    if (termijn === undefined || wachtIets(regelVan(termijn.stap), ronde)) return event;
    // Nothing waits on the last day: there is nothing that was not done.
    return { ...sluit(termijn, ronde, context), ...(event.due === undefined ? {} : { due: event.due }) };
  });
}
