import type { Context } from '../contract/context';
import { dagenTussen, plusDagen, type Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Kalenderregel, Werkkalender } from '../kalender/werkkalender';
import { alleenInEscalatie } from '../termijn/opdrachten';
import { isOpen } from '../termijn/termijn';
import type { Aanvraag, Ronde, Rondestap } from './ronde-staat';
import { vensterVan } from './vensters';

/** Until when the decision body has: the last day of a window, or before the day on which the next one opens. */
interface Rondedatum {
  readonly soort: 'op' | 'voor';
  readonly dag: Datum;
  readonly kalenderregel: Kalenderregel;
}

/** What the end of a window asks of the decision body. What it asks of applicants closes by itself and has no term. */
export interface Rondetermijnregel {
  readonly stap: string;
  readonly omschrijving: string;
  /** The window whose last day is the date of the term; absent when the date follows from other windows. */
  readonly venster?: Rondestap;
  /** The windows from which its date follows. */
  readonly volgt: readonly Rondestap[];
  /** The window after which nothing new comes in that it would have to deal with. */
  readonly instroom: Rondestap;
  readonly datum: (ronde: Pick<Ronde, 'vensters'>) => Rondedatum | undefined;
  /** Whether this application still waits for it. */
  readonly wacht: (aanvraag: Aanvraag) => boolean;
  /** The day on which it was done for this application; undefined when it was not asked for it. */
  readonly gedaanOp: (aanvraag: Aanvraag) => Datum | undefined;
}

/** So many days lie between two windows, or what is done between them has no date of its own. */
const TUSSENTIJD = 7;

function laatsteDag(ronde: Pick<Ronde, 'vensters'>, stap: Rondestap): Rondedatum | undefined {
  const venster = vensterVan(ronde, stap);
  return venster?.tot === undefined ? undefined : { soort: 'op', dag: venster.nominaal ?? venster.tot, kalenderregel: venster.kalenderregel };
}

/** Before the next window opens where that leaves time after this one, and otherwise by its last day: no date is made up. */
function tussen(ronde: Pick<Ronde, 'vensters'>, na: Rondestap, volgende: Rondestap): Rondedatum | undefined {
  const venster = vensterVan(ronde, volgende);
  const dicht = vensterVan(ronde, na)?.tot;
  if (venster !== undefined && dicht !== undefined && dagenTussen(dicht, venster.van) >= TUSSENTIJD) return { soort: 'voor', dag: venster.van, kalenderregel: venster.kalenderregel };
  return laatsteDag(ronde, volgende);
}

const staat = (...standen: readonly Aanvraag['stand'][]) => ({ stand }: Aanvraag): boolean => standen.includes(stand);
const alsUitgewerkt = (dag: (aanvraag: Aanvraag) => Datum | undefined) => (aanvraag: Aanvraag): Datum | undefined => (aanvraag.uitgewerktOp === undefined ? undefined : dag(aanvraag));

export const rondetermijnregels: readonly Rondetermijnregel[] = [
  {
    stap: 'selectie', omschrijving: 'Projectideeën selecteren', volgt: ['projectidee', 'uitwerking'], instroom: 'projectidee',
    datum: (ronde) => tussen(ronde, 'projectidee', 'uitwerking'), wacht: staat('projectidee'), gedaanOp: ({ geselecteerdOp, besluitOp }) => geselecteerdOp ?? besluitOp,
  },
  {
    stap: 'beoordeling', omschrijving: 'Aanvragen beoordelen', venster: 'beoordeling', volgt: ['beoordeling'], instroom: 'uitwerking',
    datum: (ronde) => laatsteDag(ronde, 'beoordeling'),
    // After a rebuttal it is assessed once more.
    wacht: (aanvraag) => aanvraag.stand === 'uitgewerkt' || (aanvraag.stand === 'beoordeeld' && aanvraag.rebuttalOp !== undefined),
    gedaanOp: alsUitgewerkt(({ beoordeeldOp, besluitOp }) => beoordeeldOp ?? besluitOp),
  },
  {
    stap: 'honorering', omschrijving: 'Voorlopig honoreren', venster: 'honorering', volgt: ['honorering'], instroom: 'uitwerking',
    datum: (ronde) => laatsteDag(ronde, 'honorering'), wacht: staat('uitgewerkt', 'beoordeeld'), gedaanOp: alsUitgewerkt(({ voorlopigOp, besluitOp }) => voorlopigOp ?? besluitOp),
  },
  {
    // A study starts after its final award, so that is due when the window for starting is.
    stap: 'definitief', omschrijving: 'Definitief honoreren', volgt: ['honorering', 'start'], instroom: 'uitwerking',
    datum: (ronde) => tussen(ronde, 'honorering', 'start'), wacht: staat('uitgewerkt', 'beoordeeld', 'voorlopig'), gedaanOp: alsUitgewerkt(({ besluitOp }) => besluitOp),
  },
];

/** The rule of a term of the ronde. */
export function regelVan(stap: string): Rondetermijnregel {
  const regel = rondetermijnregels.find((een) => een.stap === stap);
  if (regel === undefined) throw new Error(`Een ronde heeft geen termijn voor ${stap}`);
  return regel;
}

/** The nominal day, and the words of the agreement. "voor D" ends on the last working day before D (domain.md, *Dates as people write them*). */
export const nominaal = ({ soort, dag }: Rondedatum, kalender: Werkkalender): { readonly nominaal: Datum; readonly tekst: string } =>
  soort === 'op' ? { nominaal: dag, tekst: `uiterlijk ${langeDatum(dag)}` } : { nominaal: kalender.opOfVoor(plusDagen(dag, -1)), tekst: `voor ${langeDatum(dag)}` };

/** Whether some application waits for what this term is about. */
export const wachtIets = ({ wacht }: Rondetermijnregel, { aanvragen }: Pick<Ronde, 'aanvragen'>): boolean => aanvragen.some(wacht);

/** Whether all is done that this term asks, and nothing can come in any more. */
export const isKlaar = (regel: Rondetermijnregel, ronde: Ronde): boolean => vensterVan(ronde, regel.instroom)?.staat === 'gesloten' && !wachtIets(regel, ronde);

/** The day on which the last of it was done; undefined when there was nothing to do. */
export const laatstGedaan = ({ gedaanOp }: Rondetermijnregel, { aanvragen }: Pick<Ronde, 'aanvragen'>): Datum | undefined =>
  aanvragen.map(gedaanOp).filter((dag) => dag !== undefined).sort().at(-1);

/** Whether the ronde bears the term by which this step is due for this application: it waits under one that is open, or was done under it. */
export const draagtTermijn = ({ termijnen }: Pick<Ronde, 'termijnen'>, stap: string, aanvraag: Aanvraag): boolean => {
  const regel = rondetermijnregels.find((een) => een.stap === stap);
  return regel !== undefined && termijnen.some((termijn) => termijn.stap === stap && (isOpen(termijn) || !regel.wacht(aanvraag)));
};

/** Refuses to move a window whose term was missed: its escalatie decides on that (domain.md, *Gremia and the escalation ladder*). */
export const nietOmDeLadder = ({ termijnen }: Pick<Ronde, 'termijnen'>, stap: Rondestap, context: Context): void =>
  alleenInEscalatie(termijnen.filter((termijn) => regelVan(termijn.stap).venster === stap), context);
