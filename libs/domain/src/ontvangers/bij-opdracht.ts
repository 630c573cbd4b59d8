import { namens, type Eigenaar } from '../contract/actor';
import type { StoredEvent } from '../contract/event';
import type { Datum } from '../kalender/datum';
import { handelingsagenda } from '../handelingsagenda/handelingsagenda';
import { ronde } from '../ronde/ronde';
import type { Berichtvraag } from './berichten-bij';
import { uitstelloop } from './bij-uitstel';
import { nieuweTaken, taken, type MetBeurt } from './taken';

/**
 * Types of events that come often and never change who is aan zet, or record a decision: the notifier does not read a stream for these. Any
 * other type may do so; a property over random stories holds that none of these does.
 */
const gaatLangsAnderen: ReadonlySet<string> = new Set([
  'picot-aangevuld', 'relevantie-beschreven', 'opmerking-geplaatst', 'voortgang-gemeld', 'voortgang-gevraagd', 'risico-beoordeeld', 'inclusies-gepeild', 'spiegelmeting-geregistreerd', 'spiegelmeting-bijgesteld',
  'termijn-gesteld', 'termijn-herinnerd', 'termijn-verstreken', 'termijn-gehaald', 'termijn-vervallen', 'termijn-herberekend', 'termijn-deel-gereed',
]);

/** Whether an event of this type can ask a notice of somebody else than a reminder or a term that passed. */
export const raaktAnderen = ({ type }: Pick<StoredEvent, 'type'>): boolean => !gaatLangsAnderen.has(type);

/** The events of the command that this event belongs to, oldest first; what time brought stands by itself. */
export function metElkaar(events: readonly StoredEvent[], version: number): readonly StoredEvent[] {
  const sleutel = events[version - 1]?.meta.opdrachtSleutel;
  return sleutel === undefined ? events.slice(version - 1, version) : events.filter((event) => event.meta.opdrachtSleutel === sleutel);
}

/** A subject before and after one command (undefined before its first), with the events of that command. */
export interface Opdrachtgevolg {
  readonly voor: MetBeurt | undefined;
  readonly na: MetBeurt;
  readonly events: readonly StoredEvent[];
}

/** A decision as its mail tells it. */
export interface Genomen {
  readonly wat: string;
  readonly door: Eigenaar;
  readonly op: Datum;
  /** A reference to the text, where a reason was given. */
  readonly reden?: string;
  readonly termijn?: { readonly was: Datum; readonly wordt: Datum };
}

const overUitstel: Readonly<Record<string, string>> = { 'uitstel-verleend': 'uitstel verleend', 'uitstel-geweigerd': 'uitstel geweigerd' };
const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);

/**
 * The decision that a person took on the subject with this command, also by way of an escalatie; undefined when it was none.
 */
export function genomenBesluit({ voor, na, events }: Opdrachtgevolg): Genomen | undefined {
  const eerste = events[0];
  if (eerste === undefined || voor === undefined) return undefined;
  const besluit = na.state.laatsteBesluit === voor.state.laatsteBesluit ? undefined : na.state.laatsteBesluit;
  const verplaatst = events.find(({ type }) => type === 'termijn-verlengd' || type === 'termijn-verschoven');
  // What was decided for the whole programme is carried out by the system, and names who decided it.
  const door = scopeVan(eerste).startsWith('programmabesluit:') ? (besluit?.door ?? (verplaatst?.data['door'] as Eigenaar | undefined)) : namens(eerste.meta.actor);
  if (door === undefined || door === 'systeem') return undefined;
  const overgedragen = voor.kind === 'item' && na.kind === 'item' && voor.state.eigenaar !== na.state.eigenaar;
  const uitstel = events.map(({ type }) => overUitstel[type]).find((wat) => wat !== undefined);
  if (besluit === undefined && verplaatst === undefined && !overgedragen && uitstel === undefined) return undefined;
  const reden = events.map(({ data }) => tekst(data['reden']) ?? tekst(data['instructie'])).find((een) => een !== undefined);
  return {
    wat: besluit?.wat ?? uitstel ?? (overgedragen ? 'andere eigenaar' : 'termijn verplaatst'),
    door,
    op: eerste.gebeurdOp,
    ...(reden === undefined ? {} : { reden }),
    ...(verplaatst === undefined ? {} : { termijn: { was: verplaatst.data['oud'] as Datum, wordt: verplaatst.data['effectief'] as Datum } }),
  };
}

function eigenaarsVan(onderwerp: MetBeurt): readonly Eigenaar[] {
  switch (onderwerp.kind) {
    case 'item':
      return [onderwerp.state.eigenaar];
    case 'actie':
      return onderwerp.state.delen.map(({ eigenaar }) => eigenaar);
    case 'handelingsagenda':
      return handelingsagenda.eigenaren(onderwerp.state);
    case 'ronde':
      return ronde.eigenaren(onderwerp.state);
  }
}
/** Who answers for a subject: its owner, also a new one, and who was aan zet for it. */
const betrokkenen = (voor: MetBeurt, na: MetBeurt): readonly Eigenaar[] => [...new Set([...eigenaarsVan(voor), ...eigenaarsVan(na), ...taken(voor).map(({ wie }) => wie)])];

/**
 * The notices that a command asks for: a request for another date for who decides on it, and its answer for who asked; its decision for who
 * answers for the subject, and for everybody else who became aan zet what there is to do. Whoever gave the command knows already, and so does who hears it
 * from the escalatie that the command carries out (`gehoord`). A body decides in meetings, so it reads this in the summary of the day, as does everybody of
 * what came in bulk.
 */
export function berichtenBijOpdracht(gevolg: Opdrachtgevolg, gehoord: readonly Eigenaar[] = []): readonly Berichtvraag[] {
  const eerste = gevolg.events[0];
  if (eerste === undefined) return [];
  const zelf = namens(eerste.meta.actor);
  const { gevraagd, beslist } = uitstelloop(gevolg.voor?.state, gevolg.na.state);
  const anderen = (eigenaren: readonly Eigenaar[], behalve: readonly Eigenaar[] = []): readonly Eigenaar[] => [...new Set(eigenaren)].filter((wie) => ![zelf, ...gehoord, ...behalve].includes(wie));
  const vragers = anderen(beslist.map(({ door }) => door));
  const horen = genomenBesluit(gevolg) === undefined || gevolg.voor === undefined ? [] : anderen(betrokkenen(gevolg.voor, gevolg.na), vragers);
  const krijgen = anderen(nieuweTaken(gevolg.voor, gevolg.na).map(({ wie }) => wie), [...vragers, ...horen]);
  const door = eerste.meta.actor.rol === 'systeem' ? ('tijd' as const) : ('persoon' as const);
  const samen = (wie: Eigenaar): boolean => wie.startsWith('gremium:') || isInBulk(eerste);
  const perSoort = { 'uitstel-gevraagd': anderen(gevraagd.map(({ aan }) => aan)), 'uitstel-beslist': vragers, besluit: horen, toegewezen: krijgen };
  return (['uitstel-gevraagd', 'uitstel-beslist', 'besluit', 'toegewezen'] as const).flatMap((soort) => {
    const aan = perSoort[soort];
    const vragen: readonly Berichtvraag[] = [
      { soort, aan: aan.filter((wie) => !samen(wie)), door },
      { soort, aan: aan.filter(samen), door, bijElkaar: true },
    ];
    return vragen.filter((vraag) => vraag.aan.length > 0);
  });
}

/** The scope of the key under which the command came; '' for what time brought. */
const scopeVan = (event: StoredEvent): string => event.meta.opdrachtSleutel?.split(' ')[0] ?? '';
/** The escalatie whose decision this event carries out; it tells that to who was aan zet by itself. */
export const escalatieAchter = ({ meta: { opdrachtSleutel = '' } }: Pick<StoredEvent, 'meta'>): string | undefined => /^besluit: (\S+)\/besluit-\d+$/.exec(opdrachtSleutel)?.[1];

/** One row of an import, one of all that a decision for the programme reaches, or one of the many that go to a newer definition: thousands at once. */
const isInBulk = (event: StoredEvent): boolean => /^(import-|programmabesluit:)/.test(scopeVan(event)) || event.type.endsWith('-gemigreerd');
