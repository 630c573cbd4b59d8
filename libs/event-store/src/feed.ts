import type { ClientBase, Pool } from 'pg';
import type { Datum, StoredEvent } from '@cirkel/domain';
import { EVENT_COLUMNS, FEED_COLUMNS, type FeedEvent } from './event-columns';

export interface FeedHead {
  /** The last number given out; 0 when the feed is empty. */
  readonly volgnummer: number;
  /** The chain's hash at that number, hex. Publish it outside the database to make a cut tail provable. */
  readonly hash: string;
  /** Up to which number the relay has published. */
  readonly checkpoint: number;
  /** Appended, but without a number yet. */
  readonly unsequenced: number;
  readonly epoch: number;
}

const READ_FEED = `
  select ${FEED_COLUMNS}
  from es.feed f join es.event e using (stream_id, version) join es.stream s using (stream_id)
  where f.volgnummer > $1 order by f.volgnummer limit $2`;

/** The events after volgnummer `na`, at most `limit`, in feed order. Numbers are dense, so nothing can appear before what was read. */
export async function readFeed(db: Pool | ClientBase, { na, limit }: { na: number; limit: number }): Promise<readonly FeedEvent[]> {
  const { rows } = await db.query<FeedEvent>({ name: 'es-read-feed', text: READ_FEED, values: [na, limit] });
  return rows;
}

/** Where the feed ends and how far it has been published. */
export async function feedHead(db: Pool | ClientBase): Promise<FeedHead> {
  const { rows } = await db.query<FeedHead>(`
    select kop::float8 as volgnummer, encode(kop_hash, 'hex') as hash, checkpoint::float8 as checkpoint, epoch,
      (select count(*)::int from es.outbox) as unsequenced
    from es.relay`);
  const head = rows[0];
  if (head === undefined) throw new Error('es.relay is empty: the database has not been migrated');
  return head;
}

/** The events of one stream from version `from` up to and including `to`, in order. */
export async function readEvents(db: Pool | ClientBase, streamId: string, from: number, to: number): Promise<readonly StoredEvent[]> {
  return readEventRanges(db, [{ streamId, from, to }]);
}

export interface EventRange {
  readonly streamId: string;
  readonly from: number;
  readonly to: number;
}

/** The events of several streams at once, ordered by stream and version. */
export async function readEventRanges(db: Pool | ClientBase, ranges: readonly EventRange[]): Promise<readonly StoredEvent[]> {
  const { rows } = await db.query<StoredEvent>({
    name: 'es-read-ranges',
    text: `
      select ${EVENT_COLUMNS}
      from unnest($1::text[], $2::int[], $3::int[]) r(stream_id, van, tot)
      join es.event e on e.stream_id = r.stream_id and e.version between r.van and r.tot
      order by e.stream_id, e.version`,
    values: [ranges.map((r) => r.streamId), ranges.map((r) => r.from), ranges.map((r) => r.to)],
  });
  return rows;
}

/** The events of these types in these streams that happened on or before this day, ordered by stream and version: how something stood at the end of a year. */
export async function readEventsUntil(db: Pool | ClientBase, streamIds: readonly string[], types: readonly string[], dag: Datum): Promise<readonly StoredEvent[]> {
  const { rows } = await db.query<StoredEvent>(
    `select ${EVENT_COLUMNS} from es.event e where e.stream_id = any($1) and e.type = any($2) and e.gebeurd_op <= $3 order by e.stream_id, e.version`,
    [streamIds, types, dag],
  );
  return rows;
}
