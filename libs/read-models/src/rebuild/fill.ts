import type { ClientBase } from 'pg';
import type { StoredEvent } from '@cirkel/domain';
import { readEventRanges } from '@cirkel/event-store';
import { changeOf } from '../projection/fold';
import { GROEP } from '../projection/project';
import type { Change, ReadModel } from '../projection/read-model';
import { writeChanges } from '../projection/write';

const STREAMS_PER_PAGE = 1_000;
const EVENTS_PER_PART = 2_000;

/** The two sessions of a rebuild: one reads the next part while the other writes this one. */
export interface Sessions {
  readonly reader: ClientBase;
  readonly writer: ClientBase;
}

/** A table under construction: how far it is with each stream, and how many events went into it. */
export interface Filling {
  readonly model: ReadModel;
  readonly table: string;
  readonly versions: Map<string, number>;
  events: number;
}

interface StreamPosition {
  readonly streamId: string;
  readonly kind: string;
  readonly version: number;
}

interface Part {
  readonly streams: readonly StreamPosition[];
  readonly events: readonly StoredEvent[];
}

/**
 * Folds every stream that the live read model has moved on since, from its first event up to the live position, and writes the rows.
 * Going by stream instead of by feed number needs no cache of states and writes each row once. Returns how many streams it took.
 */
export async function catchUp({ reader, writer }: Sessions, filling: Filling): Promise<number> {
  let streams = 0;
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const part of parts(reader, filling)) {
      await writing;
      writing = write(writer, part, filling);
      // A failure is thrown where it is awaited; reading may fail before.
      writing.catch(() => undefined);
      streams += part.streams.length;
    }
  } finally {
    await writing;
  }
  return streams;
}

async function* parts(reader: ClientBase, filling: Filling): AsyncGenerator<Part> {
  for await (const page of pages(reader, filling.model)) {
    const behind = page.filter(({ streamId, version }) => filling.versions.get(streamId) !== version);
    for (const streams of cut(behind)) {
      const events = await readEventRanges(reader, streams.map(({ streamId, version }) => ({ streamId, from: 1, to: version })));
      yield { streams, events };
    }
  }
}

async function* pages(reader: ClientBase, { kinds }: ReadModel): AsyncGenerator<readonly StreamPosition[]> {
  for (let after = ''; ; ) {
    const { rows } = await reader.query<StreamPosition>({
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
function cut(streams: readonly StreamPosition[]): readonly (readonly StreamPosition[])[] {
  const found: StreamPosition[][] = [];
  let size = EVENTS_PER_PART;
  for (const stream of streams) {
    if (size >= EVENTS_PER_PART) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(stream);
    size += stream.version;
  }
  return found;
}

async function write(writer: ClientBase, { streams, events }: Part, filling: Filling): Promise<void> {
  const byStream = new Map<string, StoredEvent[]>(streams.map(({ streamId }) => [streamId, []]));
  for (const event of events) byStream.get(event.streamId)?.push(event);
  const changes = streams.map(({ streamId, kind }): Change => {
    const all = byStream.get(streamId) ?? [];
    const known = filling.versions.get(streamId) ?? 0;
    const before = known === 0 ? undefined : changeOf({ streamId, kind, events: all.slice(0, known) }, undefined).after;
    return changeOf({ streamId, kind, events: all.slice(known) }, before);
  });
  await writeChanges(writer, [filling.model], changes, () => filling.table);
  for (const { streamId, version } of streams) filling.versions.set(streamId, version);
  filling.events += events.length;
}
