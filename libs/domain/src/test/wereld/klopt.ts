import { isDeepStrictEqual } from 'node:util';
import type { StoredEvent } from '../../contract/event';
import type { Actie } from '../../actie/actie-staat';
import type { Escalatie } from '../../escalatie/escalatie-staat';
import type { Inclusies } from '../../inclusies/inclusies-staat';
import type { Item } from '../../item/item-staat';
import { datumVan } from '../../kalender/datum';
import { naarBuiten, zinVan } from '../../registry';
import type { Ronde } from '../../ronde/ronde-staat';
import { actieKlopt, escalatieKlopt, inclusiesKloppen, itemKlopt, rondeKlopt } from '../klopt';
import { wekAlles } from './leef';
import { aggregaatVan, regelsVan } from './omgeving';
import { oneens } from './onderling';
import { totRust } from './reageer';
import type { Afloop } from './voer-uit';
import type { Geweigerd, Stroom, Wereld } from './wereld';

/** Fails with a sentence; a matcher at each of so many events would take longer than all the rest. */
function eis(klopt: boolean, anders: string): void {
  if (!klopt) throw new Error(anders);
}

/** What nobody wrote: a value that was forgotten, or a reference to a text. */
const ONGELEZEN = /undefined|\[object|NaN|tekst:/u;

/** A refusal says what is wrong in a Dutch sentence. */
export function weigeringKlopt(afloop: Afloop): void {
  if (afloop.soort !== 'geweigerd') return;
  const { code, message } = afloop.fout;
  eis(/^\S+ .*[.!?)]$/su.test(message) && !ONGELEZEN.test(message), `De weigering ${code} is geen zin: ${message}`);
}

/** What holds for every stream after every step; `vanaf` is how many of its events were seen before. */
export function stroomKlopt(wereld: Wereld, streamId: string, { state, events }: Stroom, vanaf = 0): void {
  const aggregate = aggregaatVan(streamId);
  eis(isDeepStrictEqual(events.reduce<unknown>(aggregate.evolve, undefined), state), `${streamId}: de gevouwen gebeurtenissen geven een andere stand`);
  eis(isDeepStrictEqual(JSON.parse(JSON.stringify(state)), state), `${streamId}: de stand kan niet worden bewaard`);
  events.slice(vanaf).forEach((event, i) => gebeurtenisKlopt(event, vanaf + i + 1));
  switch (aggregate.kind) {
    case 'item':
      return itemKlopt(state as Item, regelsVan(wereld, streamId, state));
    case 'actie':
      return actieKlopt(state as Actie);
    case 'escalatie':
      return escalatieKlopt(state as Escalatie);
    case 'ronde':
      return rondeKlopt(state as Ronde);
    case 'inclusies':
      return inclusiesKloppen(state as Inclusies);
    default:
      return undefined;
  }
}

function gebeurtenisKlopt(event: StoredEvent, version: number): void {
  const { streamId, type, gebeurdOp, geregistreerdOp, meta } = event;
  const wat = `${streamId}@${version} ${type}`;
  eis(event.version === version, `${wat}: versie ${event.version}`);
  eis(gebeurdOp <= datumVan(geregistreerdOp), `${wat}: gebeurt op ${gebeurdOp}, na de registratie`);
  eis(meta.due === undefined || meta.due <= geregistreerdOp, `${wat}: de tijd bracht iets te vroeg`);
  const zin = zinVan(event);
  eis(zin.trim().length > 4 && !ONGELEZEN.test(zin), `${wat}: geen zin: ${zin}`);
  naarBuiten(event);
}

/**
 * What may be refused for good when one stream asks it of another. Somebody was first: the item was placed by hand, or it ended or went elsewhere while the
 * answer was on its way; or nothing had changed. A refusal that is not in this list loses what it asked.
 */
const blijvend: readonly string[] = [
  'verwerkHandelingsagenda: niet-in-deze-fase', 'verwerkHandelingsagenda: beeindigd',
  'volgRondedagen: al-gedaan', 'volgRondedagen: beeindigd',
  'volgAanvraag: beeindigd', 'volgAanvraag: al-gedaan',
  'beoordeelTempo: al-gedaan',
  // The body decided, or withdrew it, before the escalatie had opened or while the decision of a body above was on its way.
  'eindigEscalatie: onbekend', 'eindigEscalatie: beeindigd', 'meldVoorstelBesloten: al-gedaan', 'openEscalatie: bestaat-al',
];

const isBlijvend = ({ opdracht, code }: Geweigerd): boolean => blijvend.includes(`${opdracht}: ${code}`);

/** What holds once everything that was due has happened: time has nothing left, streams agree, and no question was lost on the way. */
export function wereldKlopt(wereld: Wereld): void {
  wekAlles(wereld);
  totRust(wereld);
  for (const [streamId, { state }] of wereld.stromen) {
    const wekker = aggregaatVan(streamId).nextWake?.(state);
    eis(wekker === undefined || wekker > wereld.nu, `${streamId} had om ${wekker} wakker moeten worden`);
  }
  const verloren = wereld.geweigerd.filter((een) => !isBlijvend(een)).map(({ van, naar, opdracht, code, melding }) => `${van} vroeg ${opdracht} van ${naar}, geweigerd (${code}): ${melding}`);
  eis(verloren.length === 0, verloren.join('\n'));
  const anders = oneens(wereld);
  eis(anders.length === 0, anders.join('\n'));
}
