import type { Actie } from '../../actie/actie-staat';
import type { Actor } from '../../contract/actor';
import type { Buren, Buur } from '../../contract/buur';
import type { AnyCommandDefinition, Command, Telling } from '../../contract/command';
import type { Context, Lopend } from '../../contract/context';
import { genoemdeActies, genoemdeEscalaties, genoemdeItems } from '../../contract/verwijzing';
import type { Item } from '../../item/item-staat';
import { datumVan, jaarVan, type Datum } from '../../kalender/datum';
import { maakWerkkalender, type Werkkalender } from '../../kalender/werkkalender';
import type { Programmadefinitie } from '../../programma/definitie';
import type { Programma } from '../../programma/programma-staat';
import { aggregates, kindOf, type AnyAggregate } from '../../registry';
import { cirkel, wie } from '../gegeven';
import { leg } from './leg';
import type { Stroom, Wereld } from './wereld';

export const aggregaatVan = (streamId: string): AnyAggregate => aggregates[kindOf(streamId)];

export const PROGRAMMA = 'programma-cirkel';
/** Every version of the programme that was published; the first one before anybody did. */
const versies = ({ stromen }: Wereld): readonly Programmadefinitie[] => (stromen.get(PROGRAMMA)?.state as Programma | undefined)?.versies.map(({ definitie }) => definitie) ?? [cirkel];
export const huidigeVersie = (wereld: Wereld): Programmadefinitie => versies(wereld).at(-1) ?? cirkel;
const versie = (wereld: Wereld, welke: number): Programmadefinitie | undefined => versies(wereld).find((definitie) => definitie.versie === welke);

/** The rules of a stream: the version of the definition that it was created under. */
export function regelsVan(wereld: Wereld, streamId: string, state: unknown): Programmadefinitie {
  const vast = state === undefined ? undefined : aggregaatVan(streamId).programma(state);
  const definitie = vast === undefined ? huidigeVersie(wereld) : versie(wereld, vast.versie);
  if (definitie === undefined) throw new Error(`${streamId} valt onder een versie die nooit is gepubliceerd`);
  return definitie;
}

const kalenders = new Map<string, Werkkalender>();
function kalenderVan({ kalender }: Programmadefinitie): Werkkalender {
  const sleutel = JSON.stringify(kalender);
  const gemaakt = kalenders.get(sleutel) ?? maakWerkkalender(kalender);
  kalenders.set(sleutel, gemaakt);
  return gemaakt;
}
const perDefinitie = new WeakMap<Programmadefinitie, Werkkalender>();
const kalender = (definitie: Programmadefinitie): Werkkalender => {
  const gemaakt = perDefinitie.get(definitie) ?? kalenderVan(definitie);
  perDefinitie.set(definitie, gemaakt);
  return gemaakt;
};

/** The context of who does something on a stream now, without what is looked up elsewhere. */
export function contextNu(wereld: Wereld, streamId: string, state: unknown, actor: Actor, gebeurdOp?: Datum): Context {
  const definitie = regelsVan(wereld, streamId, state);
  const vandaag = datumVan(wereld.nu);
  return { streamId, nu: wereld.nu, vandaag, gebeurdOp: gebeurdOp ?? vandaag, actor, definitie, rechten: huidigeVersie(wereld).rechten, kalender: kalender(definitie) };
}

/** A stream with all that time alone has brought until now; nothing of it is kept. */
export function metTijd(wereld: Wereld, streamId: string, stroom: Stroom): Stroom {
  const aggregate = aggregaatVan(streamId);
  if (stroom.state === undefined || !aggregate.lifecycle) return stroom;
  const context = contextNu(wereld, streamId, stroom.state, wie.systeem);
  return leg(aggregate, stroom, aggregate.letTijdVerstrijken(stroom.state, context), context);
}

/** The items or escalaties that a command names, under the names that it uses. */
function benoem({ stromen }: Wereld, kind: 'item' | 'escalatie', genoemd: readonly string[]): ReadonlyMap<string, string> {
  const items = [...stromen].filter(([id]) => id.startsWith(`${kind}-`));
  return new Map(
    genoemd.flatMap((naam) => {
      const gevonden = items.find(([id, { state }]) => id === naam || (state as Item).nummer === naam);
      return gevonden === undefined ? [] : [[naam, gevonden[0]] as const];
    }),
  );
}

/** Those of these codes that an actie has. */
const benoemActies = ({ stromen }: Wereld, genoemd: readonly string[]): readonly string[] => genoemd.filter((code) => [...stromen].some(([id, { state }]) => id.startsWith('actie-') && (state as Actie).code === code));

/** The streams that a decision on this one looks at, as they are now. `namen`: under which names items were meant. */
export function laadBuren(wereld: Wereld, streamId: string, state: unknown, command?: Command, namen: ReadonlyMap<string, string> = new Map()): Buren {
  const gevraagd = aggregaatVan(streamId).buren?.(streamId, state, command) ?? [];
  return new Map(
    gevraagd.flatMap((naam): readonly (readonly [string, Buur<unknown>])[] => {
      const id = namen.get(naam) ?? naam;
      const stroom = wereld.stromen.get(id);
      return stroom === undefined ? [] : [[naam, { streamId: id, versie: stroom.events.length, state: metTijd(wereld, id, stroom).state }]];
    }),
  );
}

/** What a decision may know of the rest of the world (libs/commands looks it up in the store). */
export function zoekOp(wereld: Wereld, definition: AnyCommandDefinition<unknown>, command: Command, context: Context, state: unknown): Partial<Context> {
  const items = benoem(wereld, 'item', genoemdeItems(definition.schema, command.data));
  const namen = new Map([...items, ...benoem(wereld, 'escalatie', genoemdeEscalaties(definition.schema, command.data))]);
  const nieuweVersie = definition.nieuweVersie?.(command.data);
  const nieuweDefinitie = nieuweVersie === undefined ? undefined : versie(wereld, nieuweVersie);
  const telling = definition.telt?.(command.data, context.actor, state);
  return {
    items: [...items.keys()],
    acties: benoemActies(wereld, genoemdeActies(definition.schema, command.data)),
    buren: laadBuren(wereld, context.streamId, state, command, namen),
    ...(nieuweDefinitie === undefined ? {} : { nieuweDefinitie }),
    ...(telling === undefined ? {} : { eerder: telBegonnen(wereld, context.streamId, telling, telling.jaar ?? jaarVan(context.gebeurdOp)) }),
    ...(definition.teltLopend ? { lopend: telLopend(wereld) } : {}),
  };
}

const telBegonnen = ({ stromen }: Wereld, behalve: string, { type, eigenaar }: Telling, jaar: number): number =>
  [...stromen].filter(([id, { state, events: [eerste] }]) => id !== behalve && eerste?.type === type && (state as Item).eigenaar === eigenaar && jaarVan(eerste.gebeurdOp) === jaar).length;

function telLopend({ stromen }: Wereld): Lopend {
  const open = [...stromen].flatMap(([id, { state }]) => (id.startsWith('item-') && (state as Item).status !== 'beeindigd' ? [state as Item] : []));
  const tel = (namen: readonly string[]): readonly (readonly [string, number])[] => [...new Set(namen)].map((naam) => [naam, namen.filter((een) => een === naam).length] as const);
  return {
    perFase: Object.fromEntries(tel(open.map(({ fase }) => fase))),
    perEigenaar: Object.fromEntries(tel(open.map(({ eigenaar }) => eigenaar)).map(([eigenaar, item]) => [eigenaar, { item }])),
  };
}
