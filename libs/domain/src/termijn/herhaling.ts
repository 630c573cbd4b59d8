import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { periodeOm } from '../geschreven/herhaling';
import { dagenTussen, jaarVan, maakDatum, plusDagen, plusMaanden, type Datum, type Moment } from '../kalender/datum';
import { langeDatum, maandnaam } from '../kalender/schrijfwijze';
import type { Werkkalender } from '../kalender/werkkalender';
import type { MetTermijnen, Termijngebeurtenissen } from './gebeurtenissen';
import { dateer, verstrijktOp, type GesteldeTermijn, type Termijn, type Termijnherhaling } from './termijn';

/** How often a term comes back, in months. */
export const herhaalmaanden = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 } as const;

/** The last calendar day of the period in which this day lies; the day itself where a day was agreed. A season changes on the 21st. */
function eindeVan(dag: Datum, precisie: Termijnherhaling['precisie']): Datum {
  switch (precisie) {
    case 'dag':
      return dag;
    case 'seizoen':
      return maakDatum(jaarVan(dag), Number(dag.slice(5, 7)), 21);
    default:
      return periodeOm(dag, herhaalmaanden[precisie]).eind;
  }
}

/**
 * The nominal date of the nr-th time: counted in whole months from the anchor, so nothing drifts. What was agreed as a period ends on the last
 * working day of its own period (domain.md, *Nominal and effective date*).
 */
export function nominaalVanKeer({ maanden, precisie, anker }: Termijnherhaling, nr: number, kalender: Werkkalender): Datum {
  const dag = plusMaanden(anker, maanden * nr);
  return precisie === 'dag' ? dag : kalender.opOfVoor(eindeVan(dag, precisie));
}

/** A term that days were added to becomes a named day, and the times after it are counted from there (domain.md, *Nominal and effective date*). */
export const verschovenHerhaling = ({ herhaling }: Pick<Termijn, 'herhaling'>, nominaal: Datum): { readonly herhaling?: Termijnherhaling } =>
  herhaling === undefined ? {} : { herhaling: { ...herhaling, precisie: 'dag', anker: nominaal, nr: 0 } };

/** "4e kwartaal 2020", "april 2021", "uiterlijk 1 maart 2021": what was agreed for the time that ends on this day. */
export function keerInWoorden(nominaal: Datum, precisie: Termijnherhaling['precisie']): string {
  const [jaar, maand] = [jaarVan(nominaal), Number(nominaal.slice(5, 7))];
  switch (precisie) {
    case 'dag':
    case 'seizoen':
      return `uiterlijk ${langeDatum(nominaal)}`;
    case 'maand':
      return `${maandnaam(nominaal)} ${jaar}`;
    case 'kwartaal':
      return `${Math.ceil(maand / 3)}e kwartaal ${jaar}`;
    case 'halfjaar':
      return `${maand > 6 ? 2 : 1}e halfjaar ${jaar}`;
    case 'jaar':
      return String(jaar);
  }
}

type Nu = Pick<Context, 'kalender' | 'nu'>;

/** The same term, for the nr-th time of its series. */
function opnieuw(termijn: GesteldeTermijn & { readonly herhaling: Termijnherhaling }, nr: number, { kalender, nu }: Nu): GesteldeTermijn {
  const { herhaling, id, streef } = termijn;
  const nominaal = nominaalVanKeer(herhaling, nr, kalender);
  const streefdatum = streef === undefined ? undefined : plusDagen(nominaal, dagenTussen(termijn.nominaal, streef.nominaal));
  const { stap, omschrijving, kalenderregel, eigenaren, bron, herinneringDagen } = termijn;
  return {
    id: id.replace(/\d+$/, (volgnummer) => String(Number(volgnummer) + 1)),
    stap, omschrijving, ...dateer(nominaal, kalenderregel, herinneringDagen, kalender, nu, streefdatum), precisie: herhaling.precisie,
    tekst: keerInWoorden(nominaal, herhaling.precisie), kalenderregel, eigenaren, bron, herinneringDagen, herhaling: { ...herhaling, nr },
  };
}

const heeftHerhaling = (termijn: GesteldeTermijn): termijn is GesteldeTermijn & { readonly herhaling: Termijnherhaling } => termijn.herhaling !== undefined;

/** Of the times from `vanaf` on that lie before `nu`, the last; when none does, `vanaf` itself. */
function laatsteVoorbij(termijn: GesteldeTermijn & { readonly herhaling: Termijnherhaling }, vanaf: number, { kalender, nu }: Nu): number {
  const isVoorbij = (nr: number): boolean => verstrijktOp(kalender.effectief(nominaalVanKeer(termijn.herhaling, nr, kalender), termijn.kalenderregel)) <= nu;
  let nr = vanaf;
  while (isVoorbij(nr) && isVoorbij(nr + 1)) nr += 1;
  return nr;
}

/** A term of a series with how many times before it were passed over unseen. */
export interface Keer {
  readonly termijn: GesteldeTermijn;
  readonly overgeslagen: number;
}

/**
 * The next time of a recurring term; undefined where nothing recurs. After an outage several times can have passed: then the last of them, and the others are
 * counted, so that nobody finds a pile of missed ones.
 */
export function volgendeKeer(termijn: GesteldeTermijn, nu: Nu): Keer | undefined {
  if (!heeftHerhaling(termijn)) return undefined;
  const eerste = termijn.herhaling.nr + 1;
  const nr = laatsteVoorbij(termijn, eerste, nu);
  return { termijn: opnieuw(termijn, nr, nu), overgeslagen: nr - eerste };
}

/** Whether a later time of the series of this termijn has begun. */
export const isOpgevolgd = ({ termijnen }: MetTermijnen, termijn: Termijn): boolean =>
  termijnen.slice(termijnen.indexOf(termijn) + 1).some(({ stap, herhaling }) => stap === termijn.stap && herhaling !== undefined);

/** The event that begins the next time, on the day on which the one before it ended; none when it has begun already. */
export function stelVolgende<S extends MetTermijnen>(state: S, termijn: Termijn, context: Nu, gebeurtenis: Termijngebeurtenissen<S>, due?: Moment): readonly NewEvent[] {
  const volgende = isOpgevolgd(state, termijn) ? undefined : volgendeKeer(termijn, context);
  return volgende === undefined ? [] : [gebeurtenis.gesteld(alsGesteld(volgende), due)];
}

/** What the event of setting holds of a time in a series. */
export const alsGesteld = ({ termijn, overgeslagen }: Keer): { termijn: GesteldeTermijn; overgeslagen?: number } => ({ termijn, ...(overgeslagen === 0 ? {} : { overgeslagen }) });

/**
 * The first time of a series whose beginning is past when it becomes known. Of the times that have passed only the last is set as missed; what is taken over as
 * past begins with the first that still can be met.
 */
export function eersteKeer(termijn: GesteldeTermijn, nu: Nu, { verleden }: { readonly verleden: boolean }): Keer {
  if (!heeftHerhaling(termijn) || verstrijktOp(termijn.effectief) > nu.nu) return { termijn, overgeslagen: 0 };
  const { nr } = termijn.herhaling;
  const begin = laatsteVoorbij(termijn, nr, nu) + (verleden ? 1 : 0);
  return begin === nr ? { termijn, overgeslagen: 0 } : { termijn: { ...opnieuw(termijn, begin, nu), id: termijn.id }, overgeslagen: begin - nr };
}
