import { Client } from 'pg';

/** What a consumer tells with NOTIFY when its transaction has committed; the product's `lees` channel carries the same. */
interface Touched {
  readonly streamId: string;
  readonly version: number;
  readonly groepen: readonly string[];
}

export interface Visibility {
  /** Resolves with the moment (performance.now of this process) at which every group had this version of the stream committed. */
  readonly reached: (streamId: string, version: number) => Promise<number>;
}

/** No command takes this long; one that does has been lost. */
const LOST_AFTER_MS = 15_000;
/** How many earlier moments of a stream are remembered: the read model may be ahead of the answer, never by this many versions. */
const REMEMBERED = 32;

interface Stream {
  readonly groups: Map<string, number>;
  readonly moments: { version: number; at: number }[];
  readonly waiting: { version: number; resolve: (at: number) => void }[];
}

/** Where the commits of a read model are told, and which groups must have told before something is visible. */
export interface Watched {
  readonly databaseUrl: string;
  readonly channel: string;
  readonly groups: readonly string[];
}

/**
 * Listens to the commits of the read models while the work runs. Both sides of the bench are observed in this way, so its own delay is
 * in both; who does not measure does not listen, because that costs.
 */
export async function whileWatching<T>({ databaseUrl, channel, groups }: Watched, work: (visibility: Visibility) => Promise<T>): Promise<T> {
  const streams = new Map<string, Stream>();
  const streamOf = (streamId: string): Stream => {
    const stream = streams.get(streamId) ?? { groups: new Map(), moments: [], waiting: [] };
    streams.set(streamId, stream);
    return stream;
  };

  const client = new Client({ connectionString: databaseUrl, application_name: 'bench' });
  client.on('notification', ({ payload }) => {
    const at = performance.now();
    for (const touched of JSON.parse(payload ?? '[]') as readonly Touched[]) note(streamOf(touched.streamId), touched, groups, at);
  });
  await client.connect();
  await client.query(`listen ${channel}`);

  const reached = (streamId: string, version: number): Promise<number> => {
    const { moments, waiting } = streamOf(streamId);
    const earlier = moments.find((moment) => moment.version >= version);
    if (earlier !== undefined) return Promise.resolve(earlier.at);
    return new Promise((resolve, reject) => {
      const lost = setTimeout(() => reject(new Error(`${streamId}@${version} is na ${LOST_AFTER_MS / 1000} s niet zichtbaar`)), LOST_AFTER_MS);
      waiting.push({
        version,
        resolve: (at) => {
          clearTimeout(lost);
          resolve(at);
        },
      });
    });
  };
  try {
    return await work({ reached });
  } finally {
    await client.end();
  }
}

function note(stream: Stream, touched: Touched, groups: readonly string[], at: number): void {
  for (const group of touched.groepen) stream.groups.set(group, Math.max(touched.version, stream.groups.get(group) ?? 0));
  const version = Math.min(...groups.map((group) => stream.groups.get(group) ?? 0));
  if (version <= (stream.moments.at(-1)?.version ?? 0)) return;
  stream.moments.push({ version, at });
  if (stream.moments.length > REMEMBERED) stream.moments.shift();
  const still = stream.waiting.filter((waiter) => waiter.version > version);
  for (const waiter of stream.waiting) if (waiter.version <= version) waiter.resolve(at);
  stream.waiting.splice(0, stream.waiting.length, ...still);
}
