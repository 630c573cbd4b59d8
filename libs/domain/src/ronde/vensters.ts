import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { momentOp, plusDagen, type Datum, type Moment } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Ronde, Rondestap, Venster } from './ronde-staat';

/** The window of a step; undefined when the ronde has none for it. */
export const vensterVan = (ronde: Pick<Ronde, 'vensters'>, stap: Rondestap): Venster | undefined => ronde.vensters.find((venster) => venster.stap === stap);

/** Whether the programme stands still before time opens or closes this window next: then it does neither until the programme goes on. */
export const vensterStaatStil = ({ programmaopschorting: p }: Pick<Ronde, 'programmaopschorting'>, { staat, van, tot }: Venster): boolean =>
  p !== undefined && p.stand !== 'voorbij' && (staat === 'gepland' ? van >= p.sinds : staat === 'open' && tot !== undefined && tot >= p.sinds);

/** Whether this application (its code, or the id of an item) may do the step outside the window, by a recorded decision. */
export const heeftUitzondering = (ronde: Pick<Ronde, 'uitzonderingen'>, stap: Rondestap | 'budget', voor: string): boolean =>
  ronde.uitzonderingen.some((uitzondering) => uitzondering.stap === stap && uitzondering.voor === voor);

/**
 * Whether something that was done on this day is in time for the step: the window has opened and its last day has not passed, or the
 * application (its code, or the id of an item) has an exception. While the programme stands still an open window does not close, and one that
 * is to come does not open. A step without a window may be done on any day.
 */
export function isOpenVoor(ronde: Pick<Ronde, 'vensters' | 'uitzonderingen' | 'programmaopschorting'>, stap: Rondestap, datum: Datum, aanvraag?: string): boolean {
  if (aanvraag !== undefined && heeftUitzondering(ronde, stap, aanvraag)) return true;
  const venster = vensterVan(ronde, stap);
  if (venster === undefined) return true;
  const stil = vensterStaatStil(ronde, venster);
  return datum >= venster.van && !(stil && venster.staat === 'gepland') && (stil || venster.tot === undefined || datum <= venster.tot);
}

const stapnamen: Readonly<Record<Rondestap, string>> = {
  projectidee: 'projectideeën', uitwerking: 'uitgewerkte aanvragen', beoordeling: 'de beoordeling', honorering: 'de honorering', start: 'de start van de studies',
};
/** "projectideeën", "de beoordeling": a step inside a sentence. */
export const rondestapInZin = (stap: Rondestap): string => stapnamen[stap];

type Vensterstand = Pick<Ronde, 'naam' | 'vensters' | 'uitzonderingen' | 'programmaopschorting'>;

/** Refuses a step of the decision body on a day before its window opens. After it closed the step is late, not impossible: its term has lapsed, and doing it ends the escalatie. */
export function weigerVoorVenster(ronde: Vensterstand, stap: Rondestap, datum: Datum, aanvraag: string): void {
  const venster = vensterVan(ronde, stap);
  if (venster === undefined || isOpenVoor(ronde, stap, datum, aanvraag)) return;
  const { programmaopschorting: p } = ronde;
  if (p !== undefined && datum >= venster.van && venster.staat === 'gepland' && vensterStaatStil(ronde, venster)) {
    throw new DomainError('nog-niet', `Het programma staat stil sinds ${langeDatum(p.sinds)}. Het venster voor ${rondestapInZin(stap)} van ${ronde.naam} opent pas als het weer loopt.`, { stap });
  }
  if (datum >= venster.van) return;
  throw new DomainError('nog-niet', `Het venster voor ${rondestapInZin(stap)} van ${ronde.naam} opent op ${langeDatum(venster.van)}.`, { stap, van: venster.van });
}

/** Refuses a step of an applicant that was done on this day outside its window: says when it opens, or when it closed and who may make an exception. */
export function weigerBuitenVenster(ronde: Vensterstand, stap: Rondestap, datum: Datum, aanvraag = ''): void {
  const venster = vensterVan(ronde, stap);
  if (venster === undefined || isOpenVoor(ronde, stap, datum, aanvraag)) return;
  weigerVoorVenster(ronde, stap, datum, aanvraag);
  throw new DomainError(
    'venster-gesloten',
    `Het venster voor ${rondestapInZin(stap)} van ${ronde.naam} sloot na ${langeDatum(venster.tot ?? datum)}. Alleen met een besluit over een uitzondering kan dit nog.`,
    { stap, tot: venster.tot },
  );
}

interface Wisseling {
  readonly moment: Moment;
  readonly venster: Venster;
}

/** What time will do next to this window: open it, or close it at 00:00 of the day after its last. */
function wisseling(venster: Venster): Wisseling | undefined {
  if (venster.staat === 'gepland') return { moment: momentOp(venster.van), venster };
  return venster.staat === 'open' && venster.tot !== undefined ? { moment: momentOp(plusDagen(venster.tot, 1)), venster } : undefined;
}

type MetVensters = Pick<Ronde, 'vensters' | 'programmaopschorting'>;
const wisselingen = (ronde: MetVensters): readonly Wisseling[] => ronde.vensters.filter((venster) => !vensterStaatStil(ronde, venster)).map(wisseling).filter((een) => een !== undefined);

/** The earliest moment at which time opens or closes a window of this ronde. */
export const volgendVenstermoment = (ronde: MetVensters): Moment | undefined => wisselingen(ronde).map(({ moment }) => moment).sort()[0];

/** The windows that time opens or closes at the earliest due moment at or before `nu`. */
export function laatVenstersWisselen(ronde: MetVensters, nu: Moment, gebeurtenis: { readonly geopend: (venster: Venster, due: Moment) => NewEvent; readonly gesloten: (venster: Venster, due: Moment) => NewEvent }): readonly NewEvent[] {
  const eerste = volgendVenstermoment(ronde);
  if (eerste === undefined || eerste > nu) return [];
  return wisselingen(ronde)
    .filter(({ moment }) => moment === eerste)
    .map(({ venster }) => (venster.staat === 'gepland' ? gebeurtenis.geopend(venster, eerste) : gebeurtenis.gesloten(venster, eerste)));
}
