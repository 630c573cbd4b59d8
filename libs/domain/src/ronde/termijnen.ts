import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { dagenTussen, type Datum } from '../kalender/datum';
import { haal, stel, vervalt } from '../termijn/opdrachten';
import { dateer, isOpen, type GesteldeTermijn, type Termijn } from '../termijn/termijn';
import { rondetermijn } from './gebeurtenissen';
import type { Ronde } from './ronde-staat';
import { isKlaar, laatstGedaan, nominaal, regelVan, rondetermijnregels, type Rondetermijnregel } from './termijnregels';
import { vensterVan } from './vensters';

const laatste = ({ termijnen }: Pick<Ronde, 'termijnen'>, { stap }: Rondetermijnregel): Termijn | undefined => termijnen.findLast((termijn) => termijn.stap === stap);

/** The term as its windows make it now; undefined when they give it no date. */
export function volgensVensters(regel: Rondetermijnregel, ronde: Pick<Ronde, 'vensters' | 'termijnen' | 'besluitorgaan'>, { definitie, kalender, nu }: Context): GesteldeTermijn | undefined {
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
export function sluit(termijn: Termijn, ronde: Ronde, context: Context): NewEvent {
  const op = laatstGedaan(regelVan(termijn.stap), ronde);
  return op === undefined ? vervalt(termijn, 'er is geen aanvraag die hierop wacht', rondetermijn) : haal(termijn, op, context, rondetermijn);
}

/**
 * The terms that a ronde ought to have and has not: it was announced before rondes had terms, or a window came. What is past by then is recorded as past:
 * nobody was warned of it.
 */
export const ontbrekend = (ronde: Ronde): readonly Rondetermijnregel[] =>
  rondetermijnregels.filter((regel) => laatste(ronde, regel) === undefined && regel.datum(ronde) !== undefined && !isKlaar(regel, ronde));
/** The open terms of which all is done. */
export const klare = (ronde: Ronde): readonly Termijn[] => ronde.termijnen.filter((termijn) => isOpen(termijn) && isKlaar(regelVan(termijn.stap), ronde));

/** Sets what is missing, as far as the windows give it a date; what these events did not ask for is past when its date is. */
export function stelOntbrekende(ronde: Ronde, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  return ontbrekend(ronde).flatMap((regel) => {
    const termijn = volgensVensters(regel, ronde, context);
    const gevraagd = events.some(({ data }) => regel.volgt.some((stap) => stap === data['stap']));
    return termijn === undefined ? [] : stel(termijn, context, rondetermijn, { verleden: !gevraagd });
  });
}

/** Whether the term has the date that its windows gave it before they moved. */
const liepGelijk = ({ stap, nominaal: dag }: Termijn, before: Ronde, context: Context): boolean => dag === volgensVensters(regelVan(stap), before, context)?.nominaal;

/** A term moves along with its windows; one that was missed, or that a decision moved away from them, only when it is the window itself that moved. */
function verplaatst(termijn: Termijn, before: Ronde, ronde: Ronde, reden: unknown, context: Context): readonly NewEvent[] {
  const regel = regelVan(termijn.stap);
  const nieuw = volgensVensters(regel, ronde, context);
  const eigenVenster = regel.venster !== undefined;
  const blijft = !eigenVenster && (termijn.staat === 'verstreken' || (termijn.verplaatst === true && !liepGelijk(termijn, before, context)));
  if (nieuw === undefined || nieuw.nominaal === termijn.nominaal || blijft) return [];
  const { nominaal: dag, effectief, herinneringen, weggevallenHerinneringen, tekst, kalenderregel, eigenaren, herinneringDagen, omschrijving } = nieuw;
  const datums = { termijnId: termijn.id, omschrijving, oud: termijn.effectief, nominaal: dag, effectief, herinneringen, weggevallenHerinneringen };
  const blijftTeLaat = termijn.staat === 'verstreken' && effectief < context.vandaag;
  if (typeof reden === 'string' && eigenVenster && !blijftTeLaat) return [rondetermijn.verlengd({ ...datums, reden })];
  return [rondetermijn.herberekend({ ...datums, afspraak: { tekst, kalenderregel, eigenaren, herinneringDagen } })];
}

/** A window through which more can come in opened again: what was done is asked once more, by the date that its windows give now. */
function opnieuw(before: Ronde, ronde: Ronde, context: Context): readonly NewEvent[] {
  return rondetermijnregels.flatMap((regel) => {
    const vorige = laatste(ronde, regel);
    const weerOpen = vensterVan(before, regel.instroom)?.staat === 'gesloten' && vensterVan(ronde, regel.instroom)?.staat === 'open';
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
    ...open.filter((termijn) => !klaar.includes(termijn)).flatMap((termijn) => verplaatst(termijn, before, after, reden, context)),
    ...opnieuw(before, after, context),
    ...stelOntbrekende(after, events, context),
    ...metAndereDag(after, events, context),
  ];
}
