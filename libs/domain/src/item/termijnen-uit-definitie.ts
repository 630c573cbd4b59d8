import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import type { Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { fasedefinitie } from '../programma/definitie';
import { nominaleDatum, regelInWoorden, type Datumregel } from '../programma/termijnregel';
import { alsGesteld, herhaalmaanden, isOpgevolgd, volgendeKeer } from '../termijn/herhaling';
import { haal, stel, vervalt } from '../termijn/opdrachten';
import { dateer, isOpen, type GesteldeTermijn, type Termijn } from '../termijn/termijn';
import { draagtRonde } from './fasen/subsidieronde/in-ronde';
import type { Item } from './item-staat';
import { itemtermijn } from './kern/gebeurtenissen';
import { dagUitRonde, termijnregelsVan, type Faseregel } from './termijnregels';

/**
 * What the decided events mean for the termijnen of the item, by the programme definition: met, lapsed with the stage, set.
 * The stages know nothing of termijnen; the definition lays them over the events.
 */
export function termijnenUitDefinitie(before: Item | undefined, after: Item, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  // Going over to another definition says itself what becomes of the terms, by the rules of that one.
  if (events.some(({ type }) => type === 'item-gemigreerd')) return [];
  const gebeurd = new Set(events.flatMap(namenVoorRegels));
  // As they are after the decided events: those that a hold had stopped run again, with later dates.
  const open = after.termijnen.filter((termijn) => isOpen(termijn) && before?.termijnen.some((t) => t.id === termijn.id && isOpen(t)) === true);
  const oudeRegels = before === undefined ? [] : termijnregelsVan(fasedefinitie(context.definitie, before.fase));
  const isGehaald = (stap: string): boolean => oudeRegels.some((regel) => regel.stap === stap && regel.gehaaldDoor.some((type) => gebeurd.has(type)));

  // Of what comes back, doing it once meets one time: the earliest.
  const isEerste = (termijn: Termijn): boolean => termijn.herhaling === undefined || open.find(({ stap }) => stap === termijn.stap) === termijn;
  const gehaald = open.filter((termijn) => isGehaald(termijn.stap) && isEerste(termijn));
  const ingetrokken = gebeurd.has('aanvraag-in-ronde-ingetrokken');
  const verlaten = gebeurd.has('fase-betreden') || after.status === 'beeindigd';
  // A target date that is agreed anew takes the place of the one before.
  const vervangen = (stap: string): boolean => stap === 'streeftijd' && gebeurd.has('streeftijd-afgesproken');
  // A term of the ronde takes the place of the default, and gives way when the item goes to another ronde; what a decision moved stays.
  const doorRonde = (termijn: Termijn): boolean => {
    // One that the programme shifted together with its ronde goes on by the days of the ronde.
    const volgde = termijn.bron === 'ronde' && before !== undefined && dagUitRonde(before, termijn.stap)?.nominaal === termijn.nominaal;
    if (termijn.verplaatst === true && !volgde) return false;
    const dag = dagUitRonde(after, termijn.stap);
    if (gebeurd.has('rondedagen-gewijzigd')) return dag !== undefined && dag.nominaal !== termijn.nominaal;
    return gebeurd.has('aan-ronde-toegewezen') && (termijn.bron === 'ronde' || dag !== undefined);
  };
  const opnieuwBij = (regel: Faseregel): boolean => ingetrokken && regel.bij.includes('fase-betreden');
  const regels = termijnregelsVan(fasedefinitie(context.definitie, after.fase));
  // Without its application the item stands at the beginning of the stage; a date that was decided for that beginning stays.
  const doorIntrekken = ({ stap, verplaatst }: Termijn): boolean => ingetrokken && !(verplaatst === true && regels.some((regel) => regel.stap === stap && opnieuwBij(regel)));
  const vervallen = open.filter((termijn) => !gehaald.includes(termijn) && (verlaten || vervangen(termijn.stap) || doorRonde(termijn) || doorIntrekken(termijn)));
  const blijft = (stap: string): boolean => open.some((termijn) => termijn.stap === stap && !vervallen.includes(termijn));
  const waarom = (termijn: Termijn): string => (doorIntrekken(termijn) ? 'de aanvraag is ingetrokken' : doorRonde(termijn) ? 'de ronde bepaalt de datum' : vervangen(termijn.stap) ? 'er is een nieuwe datum afgesproken' : after.status === 'beeindigd' ? 'het item is beëindigd' : 'de fase is verlaten');
  const gevraagd = after.status === 'beeindigd' ? [] : regels.filter((regel) => regel.bij.some((type) => gebeurd.has(type)) || (opnieuwBij(regel) && !blijft(regel.stap)) || vervallen.some((termijn) => termijn.stap === regel.stap && doorRonde(termijn)));
  const nieuw = gevraagd.filter(({ stap }) => !draagtRonde(after, stap, context));

  const terug = verlaten ? [] : gehaald.flatMap((termijn) => (isOpgevolgd(after, termijn) ? [] : (volgendeKeer(termijn, context) ?? [])));

  const verleden = events.some(({ type, data }) => type === 'item-ingestroomd' && data['verleden'] === true);

  return [
    ...gehaald.map((termijn) => haal(termijn, context.gebeurdOp, context, itemtermijn)),
    ...vervallen.map((termijn) => vervalt(termijn, waarom(termijn), itemtermijn)),
    ...terug.flatMap((keer) => (after.opschorting === undefined ? [itemtermijn.gesteld(alsGesteld(keer))] : stelStil(keer.termijn, after.opschorting.sinds, context))),
    ...nieuw.flatMap((regel) => volgensRegel(regel, after, context)).flatMap((termijn) => (after.opschorting === undefined ? stel(termijn, context, itemtermijn, { verleden }) : stelStil(termijn, after.opschorting.sinds, context))),
  ];
}

/** A term that begins while its item stands still: its clock starts on resuming. */
function stelStil(termijn: GesteldeTermijn, sinds: Datum, { gebeurdOp }: Context): readonly NewEvent[] {
  const { id: termijnId, omschrijving } = termijn;
  return [itemtermijn.gesteld({ termijn }), itemtermijn.opgeschort({ termijnId, omschrijving, op: gebeurdOp > sinds ? gebeurdOp : sinds })];
}

/** The names by which a term rule can mean an event: its type, and with the named step or the year that it is about ("stap-afgerond:rapport"). */
const namenVoorRegels = ({ type, data }: NewEvent): readonly string[] => [type, ...[data['stap'], data['jaar']].flatMap((deel) => (deel === undefined ? [] : [`${type}:${String(deel)}`]))];

/** The termijn of a rule, set on the day of the event; none where the rule has nothing to set now. */
export function volgensRegel(regel: Faseregel, item: Item, context: Pick<Context, 'definitie' | 'kalender' | 'nu' | 'vandaag' | 'gebeurdOp'>): readonly GesteldeTermijn[] {
  const rondedag = dagUitRonde(item, regel.stap);
  const kalenderregel = rondedag?.kalenderregel ?? regel.kalenderregel ?? context.definitie.kalenderregel;
  const herinneringDagen = regel.herinneringen ?? context.definitie.herinneringen;
  const uit = (datum: Datumregel): Datum => nominaleDatum(datum, context.gebeurdOp, context.kalender, kalenderregel);
  const nominaal = rondedag?.nominaal ?? (regel.nominaal === undefined ? uit(regel.datum) : regel.nominaal(item, context.vandaag));
  if (nominaal === undefined) return [];
  const eigenDatum = rondedag === undefined && regel.nominaal === undefined;
  const precisie = eigenDatum && regel.datum.soort === 'maand' ? 'maand' : 'dag';
  const eerdere = item.termijnen.filter((termijn) => termijn.stap === regel.stap).length;
  return [{
    id: `${regel.stap}-${eerdere + 1}`,
    stap: regel.stap,
    omschrijving: regel.omschrijving,
    ...dateer(nominaal, kalenderregel, herinneringDagen, context.kalender, context.nu, eigenDatum && regel.streefdatum !== undefined ? uit(regel.streefdatum) : undefined),
    precisie,
    tekst: eigenDatum ? regelInWoorden(regel.datum, context.gebeurdOp, nominaal, context.kalender) : `uiterlijk ${langeDatum(nominaal)}`,
    kalenderregel,
    eigenaren: [regel.eigenaar === 'indiener' ? item.eigenaar : regel.eigenaar],
    bron: rondedag === undefined ? (regel.bron ?? 'configuratie') : 'ronde',
    herinneringDagen,
    ...(regel.herhaling === undefined ? {} : { herhaling: { maanden: herhaalmaanden[regel.herhaling], precisie, anker: nominaal, nr: 0 } }),
  }];
}
