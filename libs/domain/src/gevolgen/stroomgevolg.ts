import type { Eigenaar } from '../contract/actor';
import type { AggregateKind } from '../contract/aggregate';
import type { StoredEvent } from '../contract/event';
import { isTekstverwijzing } from '../contract/tekst';
import { berichtenVanOpdracht } from '../ontvangers/berichten-van';
import type { Berichtsoort } from '../ontvangers/berichten-bij';
import { termijnenVan, termijnverschillen, type Termijnverschil } from './termijnen';

/** What a command does to its own stream, without what differs between thinking of it and doing it: ids, versions, numbers, texts and moments. */
export interface Stroomgevolg {
  readonly gebeurtenissen: readonly { readonly type: string; readonly velden: unknown }[];
  readonly termijnen: readonly Termijnverschil[];
  readonly berichten: readonly { readonly soort: Berichtsoort; readonly aan: readonly Eigenaar[] }[];
}

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const VERSIE = /@\d+$/;

/** A field without what somebody who sees the consequences again would not call a change. */
function vergelijkbaar(waarde: unknown, eigen: readonly string[]): unknown {
  if (typeof waarde === 'string') {
    if (isTekstverwijzing(waarde) || MOMENT.test(waarde)) return '';
    return eigen.reduce((tekst, naam) => tekst.replaceAll(naam, ''), waarde).replaceAll(UUID, '').replace(VERSIE, '');
  }
  if (Array.isArray(waarde)) return waarde.map((een) => vergelijkbaar(een, eigen));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, vergelijkbaar(een, eigen)]));
}

/**
 * The consequences of a command on its own stream, to be compared: equal when the same things happen with the same dates for the same receivers. `voor` and
 * `na` are the state around the events that the command itself gives; `nummer` is the one that was drawn for what it makes, if any.
 */
export function stroomgevolg(kind: AggregateKind, { streamId, nummer, voor, na, events }: { readonly streamId: string; readonly nummer?: string | undefined; readonly voor: unknown; readonly na: unknown; readonly events: readonly StoredEvent[] }): Stroomgevolg {
  const eigen = nummer === undefined ? [streamId] : [streamId, nummer];
  return {
    gebeurtenissen: events.map(({ type, data }) => ({ type, velden: vergelijkbaar(data, eigen) })),
    termijnen: termijnverschillen(termijnenVan(kind, voor), termijnenVan(kind, na)),
    berichten: berichtenVanOpdracht(kind, voor, na, events).map(({ soort, aan }) => ({ soort, aan })),
  };
}
