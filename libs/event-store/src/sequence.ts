import { Client, type ClientBase } from 'pg';
import type { FeedEvent } from './event-columns';
import { QUIET_UP_TO, RELAY_WORKS } from './relay-locks';

export interface SequenceOptions {
  /** At most this many events are moved. */
  readonly max: number;
  /** Up to which volgnummer the caller has published; stored along the way, and only ever rises. */
  readonly checkpoint?: number;
}

/**
 * Moves events from the outbox into the feed, each with the next volgnummer and its link of the hash chain, and returns them in
 * order. After a move that `wasQuiet` the next append wakes whoever waits with `untilAppended` on the same session. Only whoever holds
 * the relay lock may call it, on the session that holds it.
 */
export async function sequence(client: ClientBase, { max, checkpoint }: SequenceOptions): Promise<readonly FeedEvent[]> {
  const { rows } = await client.query<FeedEvent>({ name: 'es-sequence', text: 'select * from es.sequence($1, $2)', values: [max, checkpoint] });
  return rows;
}

/** Whether so few events were moved that appends tell of themselves from now on. */
export const wasQuiet = (moved: readonly FeedEvent[]): boolean => moved.length <= QUIET_UP_TO;

/**
 * Opens a session and tries to become the one relay of this database. The lock lasts as long as the session, so a relay that dies
 * gives way by itself. Returns undefined, with the session closed, while another one has it. `onLost` hears of a session that breaks.
 */
export async function acquireRelayLock(databaseUrl: string, onLost?: (error: Error) => void): Promise<Client | undefined> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'relay', connectionTimeoutMillis: 3_000, keepAlive: true });
  // Without a listener a session that is lost would end the process; the query at hand fails as well.
  client.on('error', (error) => onLost?.(error));
  try {
    await client.connect();
    const { rows } = await client.query<{ acquired: boolean }>('select pg_try_advisory_lock($1) as acquired', [RELAY_WORKS]);
    if (rows[0]?.acquired === true) return client;
  } catch (error) {
    await closeQuietly(client);
    throw error;
  }
  await closeQuietly(client);
  return undefined;
}

/** The session is given up anyway; that closing it fails changes nothing. */
async function closeQuietly(client: Client): Promise<void> {
  await client.end().catch(() => undefined);
}
