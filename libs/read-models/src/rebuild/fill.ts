import type { ClientBase } from 'pg';
import type { StoredEvent } from '@cirkel/domain';
import { readEventRanges } from '@cirkel/event-store';
import { changeOf } from '../projection/fold';
import { GROEP } from '../projection/project';
import type { Change, ReadModel } from '../projection/read-model';
import { writeChanges } from '../projection/write';

const STREAMS_PER_PAGE = 1_000;
const EVENTS_PER_WRITE = 3_000;

interface StreamPosition {
  readonly streamId: string;
  readonly kind: string;
  readonly version: number;
}

/** How far a table under construction is with each stream. */
export interface Filling {
  readonly versions: Map<string, number>;
  events: number;
}

/**
 * Folds every stream that the live read model has moved on since, from its first event up to the live position, and writes the rows.
 * Going by stream instead of by feed number needs no cache of states and writes each row once. Returns how many streams it took.
 */
export async function catchUp(db: ClientBase, model: ReadModel, table: string, filling: Filling): Promise<number> {
  let streams = 0;
  for await (const page of pages(db, model)) {
    const behind = page.filter(({ streamId, version }) => filling.versions.get(streamId) !== version);
    for (const part of partsOf(behind)) await write(db, model, table, part, filling);
    streams += behind.length;
  }
  return streams;
}

async function* pages(db: ClientBase, { kinds }: ReadModel): AsyncGenerator<readonly StreamPosition[]> {
  for (let after = ''; ; ) {
    const { rows } = await db.query<StreamPosition>({
      name: 'lees-positions-page',
      text: `select p.stream_id as "streamId", s.kind, p.version
        from lees.positie p join es.stream s using (stream_id)
        where p.groep = $1 and p.stream_id > $2 and p.version > 0 and s.kind = any($3) order by p.stream_id limit $4`,
      values: [GROEP, after, kinds, STREAMS_PER_PAGE],
    });
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < STREAMS_PER_PAGE) return;
    after = last.streamId;
  }
}

/** Parts with about as many events each; a stream is never cut. */
function partsOf(streams: readonly StreamPosition[]): readonly (readonly StreamPosition[])[] {
  const parts: StreamPosition[][] = [];
  let size = EVENTS_PER_WRITE;
  for (const stream of streams) {
    if (size >= EVENTS_PER_WRITE) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(stream);
    size += stream.version;
  }
  return parts;
}

async function write(db: ClientBase, model: ReadModel, table: string, streams: readonly StreamPosition[], filling: Filling): Promise<void> {
  const events = await readEventRanges(db, streams.map(({ streamId, version }) => ({ streamId, from: 1, to: version })));
  const byStream = new Map<string, StoredEvent[]>(streams.map(({ streamId }) => [streamId, []]));
  for (const event of events) byStream.get(event.streamId)?.push(event);
  const changes = streams.map(({ streamId, kind }): Change => {
    const all = byStream.get(streamId) ?? [];
    const known = filling.versions.get(streamId) ?? 0;
    const before = known === 0 ? undefined : changeOf({ streamId, kind, events: all.slice(0, known) }, undefined).after;
    return changeOf({ streamId, kind, events: all.slice(known) }, before);
  });
  await writeChanges(db, [model], changes, () => table);
  for (const { streamId, version } of streams) filling.versions.set(streamId, version);
  filling.events += events.length;
}
