import type { Pool, PoolClient } from 'pg';
import type { Moment, StoredEvent } from '@cirkel/domain';
import { canonicalJson } from './canonical-json';
import type { CommandRecord } from './command';
import { contentHash } from './content-hash';

/** An event as the caller knows it; the append gives it its stream and version. */
export type EventToAppend = Omit<StoredEvent, 'streamId' | 'version'>;

/** Free text that an event refers to; it can be cleared later while the event's hash stays whole. */
export interface Tekst {
  readonly id: string;
  readonly tekst: string;
  readonly salt: string;
}

/** Names under which only the first may begin, as `es.namen` writes them. */
export interface FirstUnder {
  readonly namen: readonly string[];
  /** Streams that began under such a name and go by another now. */
  readonly behalve: readonly string[];
}

export interface AppendRequest {
  readonly streamId: string;
  readonly kind: string;
  /** The version that the decision was based on; 0 creates the stream. */
  readonly expectedVersion: number;
  /** None: only the command's outcome is recorded (a refusal). */
  readonly events: readonly EventToAppend[];
  readonly teksten?: readonly Tekst[];
  readonly command?: CommandRecord;
  /** Whether the stream still has a life of its own: false for registers and for what has ended. */
  readonly open: boolean;
  /** When time alone will change something next; the sweep wakes the stream's workflow after it. */
  readonly volgendMoment?: Moment;
  /** The time at which it was decided, when that was reckoned and not read with the stream: an append at quite another time is a conflict. */
  readonly reckonedNow?: Moment;
  /** Begins the stream only when no other has begun under these names; not together with `reckonedNow`. */
  readonly alsEerste?: FirstUnder;
  /** The version that the stream's workflow knows after this append; leave out when it does not know of it. */
  readonly workflowVersion?: number;
}

export type AppendResult =
  | { readonly result: 'appended'; readonly version: number; readonly events: readonly StoredEvent[] }
  /** Somebody else appended first, or the clock shows another time than was reckoned; `version` is the stream's version now. Nothing was stored. */
  | { readonly result: 'conflict'; readonly version: number }
  /** Another stream began under one of the names of `alsEerste`; `nummer` is what people call it. Nothing was stored. */
  | { readonly result: 'exists'; readonly nummer: string }
  /** The key was used before: this is what it was used for. Nothing was stored. */
  | { readonly result: 'repeated'; readonly hash: string; readonly outcome: unknown };

interface AppendRow {
  result: AppendResult['result'];
  version: number;
  hash: string;
  outcome: unknown;
}

const APPEND = { name: 'es-append', text: 'select * from es.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)' };
const APPEND_FIRST = { name: 'es-append-first', text: 'select * from es.append_first($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)' };
const APPEND_REMEMBERED = { name: 'es-append-remembered', text: 'select * from es.append_remembered($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)' };

/**
 * Appends events to a stream, with their texts and the outcome of the command that caused them, in one transaction and one round
 * trip. Throws on a moment that is not UTC with milliseconds, and on what PostgreSQL reports; then nothing was stored, or the
 * connection was lost and asking again under the same command key tells.
 */
export async function append(db: Pool | PoolClient, request: AppendRequest): Promise<AppendResult> {
  const events = request.events.map((event, i) => storedEvent(request, event, request.expectedVersion + i + 1));
  const { command } = request;
  const { rows } = await db.query<AppendRow>({
    ...(request.alsEerste !== undefined ? APPEND_FIRST : request.reckonedNow === undefined ? APPEND : APPEND_REMEMBERED),
    values: [
      request.streamId,
      request.kind,
      request.expectedVersion,
      JSON.stringify(events.map((event) => ({ ...event, contentHash: contentHash(event).toString('hex') }))),
      request.teksten === undefined || request.teksten.length === 0 ? null : JSON.stringify(request.teksten),
      command?.scope,
      command?.key,
      command?.hash,
      command?.outcome === undefined ? null : JSON.stringify(command.outcome),
      request.open,
      request.volgendMoment,
      request.workflowVersion,
      ...(request.alsEerste !== undefined ? [request.alsEerste.namen, request.alsEerste.behalve] : request.reckonedNow === undefined ? [] : [request.reckonedNow]),
    ],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('es.append gave no answer');
  switch (row.result) {
    case 'appended':
      return { result: 'appended', version: row.version, events };
    case 'conflict':
      return { result: 'conflict', version: row.version };
    case 'exists':
      return { result: 'exists', nummer: String(row.outcome) };
    case 'repeated':
      return { result: 'repeated', hash: row.hash, outcome: row.outcome };
  }
}

function storedEvent(request: AppendRequest, event: EventToAppend, version: number): StoredEvent {
  // A moment in any other form would come back differently from the database and break the content hash.
  if (new Date(event.geregistreerdOp).toISOString() !== event.geregistreerdOp) {
    throw new RangeError(`geregistreerdOp ${event.geregistreerdOp} is not a UTC moment with milliseconds`);
  }
  const { type, schemaVersion, gebeurdOp, geregistreerdOp } = event;
  // What is answered and hashed is what the database will give back: without members that are undefined.
  const { data, meta } = JSON.parse(canonicalJson({ data: event.data, meta: event.meta })) as Pick<StoredEvent, 'data' | 'meta'>;
  return { streamId: request.streamId, version, type, schemaVersion, data, meta, gebeurdOp, geregistreerdOp };
}
