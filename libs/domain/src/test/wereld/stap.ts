import fc from 'fast-check';
import type { Actor } from '../../contract/actor';
import type { AnyCommandDefinition } from '../../contract/command';
import { mogelijkeOpdrachten } from '../../contract/mogelijke-opdrachten';
import { datumVan, momentOp, plusDagen } from '../../kalender/datum';
import { wie } from '../gegeven';
import { leefTot, wekAlles } from './leef';
import { aggregaatVan, contextNu, laadBuren, metTijd } from './omgeving';
import { totRust } from './reageer';
import { kies, velden, type Keuze } from './velden';
import { voerUit, type Afloop } from './voer-uit';
import type { Verzoek, Wereld } from './wereld';

/** One step: some time passes, then somebody asks for something, sensible or not. */
export interface Stap {
  readonly dagen: number;
  readonly uur: number;
  /** Nothing runs meanwhile: whatever was due happens afterwards, all at once. */
  readonly uitval: boolean;
  /** Nobody reacts to this step yet. */
  readonly stil: boolean;
  readonly achterstevoren: boolean;
  /** Whether to ask for what is possible now, by somebody who may; else anything by anybody. */
  readonly gericht: boolean;
  /** Registered so many days after it happened; below zero: before. */
  readonly geleden: number;
  /** What is asked, by whom and with which fields is drawn from this. */
  readonly loten: number;
}

export const stap: fc.Arbitrary<Stap> = fc.record({
  dagen: fc.oneof({ weight: 14, arbitrary: fc.integer({ min: 0, max: 10 }) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.integer({ min: 0, max: 400 })),
  uur: fc.integer({ min: 0, max: 23 }),
  uitval: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  stil: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
  achterstevoren: fc.boolean(),
  gericht: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  geleden: fc.oneof({ weight: 10, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: -1, max: 12 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }) }, fc.integer({ min: 0, max: 1500 })),
  loten: fc.nat(),
});

/** Draws numbers from one, the same ones every time (mulberry32). */
function keuzeUit(loten: number): Keuze {
  let stand = loten;
  return (hoeveel) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let getal = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    getal = (getal + Math.imul(getal ^ (getal >>> 7), 61 | getal)) ^ getal;
    return ((getal ^ (getal >>> 14)) >>> 0) % hoeveel;
  };
}

/** Streams that are not there at first, but could be. */
const nieuw = ['item-n1', 'item-n2', 'actie-n1', 'handelingsagenda-cirkel-2021', 'scoreblad-cirkel-2021-FMS', 'ronde-oproep-2021', 'spiegel-SP-2', 'gremium-BO'];
const mensen: readonly Actor[] = Object.values(wie).filter(({ rol }) => rol !== 'systeem');
/** Where the most can go wrong, the most is asked. */
const gewicht = (streamId: string): number => (streamId.startsWith('item-') ? 6 : /^(ronde|handelingsagenda|inclusies|spiegel)-/.test(streamId) ? 9 : /^(programma|gremium)-/.test(streamId) ? 1 : 3);

function verzoek(wereld: Wereld, { gericht, geleden, loten }: Stap): Verzoek {
  const keuze = keuzeUit(loten);
  const bestaand = [...wereld.stromen.keys()].flatMap((id) => Array.from({ length: gewicht(id) }, () => id));
  const streamId = kies(keuze(10) === 0 ? nieuw : bestaand, keuze) ?? '';
  const aggregate = aggregaatVan(streamId);
  const stroom = wereld.stromen.get(streamId);
  const state = stroom === undefined ? undefined : metTijd(wereld, streamId, stroom).state;
  const gekozen = (gericht ? mogelijk(wereld, streamId, state, keuze) : undefined) ?? { actor: kies(mensen, keuze), definition: kies(aggregate.commands, keuze) };
  const { actor, definition } = gekozen as Mogelijk;
  const opdracht = velden({ wereld, streamId, state, definition, keuze });
  return { streamId, actor, opdracht: geleden === 0 ? opdracht : { ...opdracht, gebeurdOp: plusDagen(datumVan(wereld.nu), -geleden) } };
}

interface Mogelijk {
  readonly actor: Actor;
  readonly definition: AnyCommandDefinition<unknown>;
}

/** So often a command is tried before anything will do. */
const POGINGEN = 15;

/** Something that somebody can do here now. A comment changes nothing and an end stops the story, so both are seldom asked. */
function mogelijk(wereld: Wereld, streamId: string, state: unknown, keuze: Keuze): Mogelijk | undefined {
  const aggregate = aggregaatVan(streamId);
  const fase = state === undefined ? undefined : aggregate.fase?.(state);
  const passend = aggregate.commands.filter((command) => (state === undefined ? command.creates : command.wijzigt && (command.fase === undefined || command.fase === fase)));
  const vanDeFase = passend.filter((command) => command.fase !== undefined);
  const context = { ...contextNu(wereld, streamId, state, wie.systeem), buren: laadBuren(wereld, streamId, state) };
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const definition = kies(vanDeFase.length > 0 && keuze(2) === 0 ? vanDeFase : passend, keuze);
    if (definition === undefined || (zelden.has(definition.type) && keuze(5) > 0)) continue;
    const kunnen = mensen.filter((actor) => mogelijkeOpdrachten({ ...aggregate, commands: [definition] }, state, { ...context, actor }).some(({ kan }) => kan));
    const actor = kies(kunnen, keuze);
    if (actor !== undefined) return { actor, definition };
  }
  return undefined;
}
const zelden: ReadonlySet<string> = new Set(['plaatsOpmerking', 'beeindigItem', 'stopItemNaEscalatie', 'stopActie', 'schortItemOp', 'schortActieOp', 'trekAanvraagIn', 'wijsAanvraagAf', 'rondRondeAf', 'verwijderKandidaat']);

/** A step as it went, for whoever reads a counterexample. */
export interface Gezet {
  readonly op: string;
  readonly verzoek: Verzoek;
  readonly afloop: Afloop;
}

/** Takes a step in the world. */
export function zet(wereld: Wereld, deze: Stap): Gezet {
  const dag = plusDagen(datumVan(wereld.nu), deze.dagen);
  const straks = momentOp(dag, deze.uur);
  const tot = straks > wereld.nu ? straks : wereld.nu;
  if (deze.uitval) wereld.nu = tot;
  else {
    wekAlles(wereld);
    totRust(wereld, deze);
    leefTot(wereld, tot);
  }
  const gevraagd = verzoek(wereld, deze);
  const afloop = voerUit(wereld, gevraagd);
  if (!deze.stil) totRust(wereld, deze);
  return { op: `${datumVan(wereld.nu)}${deze.uitval ? " (uitval)" : ""}${deze.stil ? " (stil)" : ""}`, verzoek: gevraagd, afloop };
}

/** Whether nobody has anything left to do now: what streams say of each other must agree. */
export const isStil = ({ onrust }: Wereld): boolean => onrust.size === 0;
