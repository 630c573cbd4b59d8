import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { dagenTussen, plusDagen, type Datum } from '../kalender/datum';
import type { Werkkalender } from '../kalender/werkkalender';
import { isBedoeld, type Schuifbesluit, type Verschuifkeuze } from '../onderwerp/met-programma/verschuiven';
import { isOpen } from '../termijn/termijn';
import type { Ronde, Venster } from './ronde-staat';
import { regelVan } from './termijnregels';
import { vensterVerschoven, type Vensterverschuiving } from './venster-verschoven';
import { rondestapInZin, vensterStaatStil } from './vensters';
import { volgordefout } from './volgorde';

type Besluit = Pick<Vensterverschuiving, 'nr' | 'door' | 'reden' | 'dagenStil' | 'genoemd'>;

/** "Venster voor de beoordeling": what a window goes by where terms are listed. */
export const vensternaam = ({ stap }: Pick<Venster, 'stap'>): string => `Venster voor ${rondestapInZin(stap)}`;

/** The window so many days later; one that is to come as a whole, of one that is open only the last day. */
function later(venster: Venster, dagen: number, kalender: Werkkalender): Venster {
  const van = venster.staat === 'gepland' ? plusDagen(venster.van, dagen) : venster.van;
  if (venster.tot === undefined) return { ...venster, van };
  const nominaal = plusDagen(venster.nominaal ?? venster.tot, dagen);
  return { ...venster, van, nominaal, tot: kalender.effectief(nominaal, venster.kalenderregel) };
}

const periode = ({ van, tot }: Pick<Venster, 'van' | 'tot'>): { van: Datum; tot?: Datum } => ({ van, ...(tot === undefined ? {} : { tot }) });
const verschoven = (was: Venster, wordt: Venster, besluit: Besluit): NewEvent =>
  vensterVerschoven({ stap: was.stap, oud: periode(was), nieuw: { ...periode(wordt), ...(wordt.nominaal === undefined ? {} : { nominaal: wordt.nominaal }) }, ...besluit });

/** On resuming, each window moves by the days on which it stood still: from the day on which its days were named, if that was later. */
export function hervatVensters(ronde: Ronde, dag: Datum, { kalender }: Context): readonly NewEvent[] {
  const p = ronde.programmaopschorting;
  if (p === undefined) return [];
  return ronde.vensters.flatMap((venster) => {
    const { genoemdOp = p.sinds } = venster;
    const dagenStil = vensterStaatStil(ronde, venster) ? dagenTussen(genoemdOp > p.sinds ? genoemdOp : p.sinds, dag) : 0;
    return dagenStil <= 0 ? [] : [verschoven(venster, later(venster, dagenStil, kalender), { nr: p.nr, door: p.door, reden: p.reden, dagenStil })];
  });
}

/** Whether a decision to shift means this window: by its own name and last day, or by those of the term that it bears. */
export const isVensterBedoeld = ({ termijnen }: Ronde, venster: Venster, keuze: Verschuifkeuze): boolean =>
  venster.staat !== 'gesloten' &&
  (isBedoeld({ stap: venster.stap, omschrijving: vensternaam(venster), effectief: venster.tot ?? venster.van }, keuze) ||
    termijnen.some((termijn) => isOpen(termijn) && regelVan(termijn.stap).venster === venster.stap && isBedoeld(termijn, keuze)));

/** The window as the decision would have it, without regard to the others; itself when the decision takes it no further. A window that does not close goes to no day. */
function volgens(venster: Venster, { dagen, naar }: Verschuifkeuze, { kalender, vandaag }: Pick<Context, 'kalender' | 'vandaag'>): Venster {
  const aantal = naar === undefined ? (dagen ?? 0) : venster.tot === undefined ? 0 : dagenTussen(venster.nominaal ?? venster.tot, naar);
  const wordt = aantal > 0 ? later(venster, aantal, kalender) : venster;
  return wordt.tot !== undefined && (wordt.tot < vandaag || wordt.tot <= (venster.tot ?? '')) ? venster : wordt;
}

/** The windows after a decision to shift, as far as it means them; as they are when they would not follow each other any more. */
function alleVolgens(ronde: Ronde, keuze: Verschuifkeuze, context: Pick<Context, 'kalender' | 'vandaag'>): readonly Venster[] {
  const nieuw = ronde.vensters.map((venster) => (isVensterBedoeld(ronde, venster, keuze) ? volgens(venster, keuze, context) : venster));
  return volgordefout(nieuw.map(alsDagen)) !== undefined && volgordefout(ronde.vensters.map(alsDagen)) === undefined ? ronde.vensters : nieuw;
}
/** The day on which a window opened is no matter any more. */
const alsDagen = ({ stap, staat, van, tot }: Venster): Parameters<typeof volgordefout>[0][number] => ({ stap, tot, ...(staat === 'gepland' ? { van } : {}) });
const zelfdeDagen = (een: Venster, ander: Venster | undefined): boolean => een.van === ander?.van && een.tot === ander.tot;

/** Why a window that is meant stays where it is; undefined when it moves. */
export function waaromVensterBlijft(ronde: Ronde, venster: Venster, keuze: Verschuifkeuze, context: Pick<Context, 'kalender' | 'vandaag'>): string | undefined {
  if (zelfdeDagen(venster, volgens(venster, keuze, context))) return venster.tot === undefined ? 'heeft geen laatste dag' : 'loopt al tot die datum of later';
  return zelfdeDagen(venster, alleVolgens(ronde, keuze, context).find(({ stap }) => stap === venster.stap)) ? 'dan volgen de vensters van de ronde elkaar niet meer op' : undefined;
}

/** Moves every window that the decision means, to a later day; none when they would not follow each other any more. */
export function verschuifVensters(ronde: Ronde, { keuze, nr, door, reden }: Schuifbesluit, context: Context): readonly NewEvent[] {
  const nieuw = alleVolgens(ronde, keuze, context);
  const besluit: Besluit = { nr, door, reden, ...(keuze.naar === undefined ? {} : { genoemd: true }) };
  return ronde.vensters.flatMap((venster, i) => {
    const wordt = nieuw[i];
    return wordt === undefined || wordt === venster ? [] : [verschoven(venster, wordt, besluit)];
  });
}

/** The windows after these events. */
export function naVerschuiving(vensters: readonly Venster[], events: readonly NewEvent[]): readonly Venster[] {
  const nieuw = new Map(events.filter(({ type }) => type === vensterVerschoven.type).map(({ data }) => [data['stap'], data['nieuw'] as Vensterverschuiving['nieuw']]));
  return vensters.map((venster) => {
    const { van = venster.van, tot = venster.tot, nominaal = venster.nominaal } = nieuw.get(venster.stap) ?? {};
    return { ...venster, van, ...(tot === undefined ? {} : { tot }), ...(nominaal === undefined ? {} : { nominaal }) };
  });
}
