import { Pool, type ClientBase, type PoolClient } from 'pg';

export interface PoolOptions {
  /** What the database shows as the application's name. */
  readonly name: string;
  readonly max?: number;
  /** `app` (default) takes on the role without UPDATE and DELETE on es.event; `owner` is for migrations and rebuilds. */
  readonly role?: 'app' | 'owner';
  /**
   * false: commits do not wait for the disk. A crash of the server may then undo the last ones, each as a whole, which only suits what can
   * be derived again from the events together with its position (projections).
   */
  readonly durable?: boolean;
  /** Called when an idle connection is lost; the pool replaces it by itself. */
  readonly onLost?: (error: Error) => void;
}

const TAKE_ON_ROLE = `select set_config('role', 'cirkel_app', false)
  from pg_roles where rolname = 'cirkel_app' and pg_has_role(oid, 'member')`;

const NOT_DURABLE = `select set_config('synchronous_commit', 'off', false)`;

/** A pool of connections for one process. Waits at most 3 s for a connection, then rejects: the caller answers "unreachable" instead of hanging. */
export function openPool(databaseUrl: string, options: PoolOptions): Pool {
  const settings = [...(options.role === 'owner' ? [] : [TAKE_ON_ROLE]), ...(options.durable === false ? [NOT_DURABLE] : [])];
  const prepare = (client: ClientBase): Promise<unknown> => Promise.all(settings.map((setting) => client.query(setting)));
  const pool = new Pool({
    connectionString: databaseUrl,
    max: options.max ?? 10,
    application_name: options.name,
    connectionTimeoutMillis: 3_000,
    // Statements that need not wait for each other share a round trip.
    pipeline: true,
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- pg-pool waits for what this returns; its types do not say so
    ...(settings.length === 0 ? {} : { onConnect: prepare }),
  });
  // Without a listener a lost idle connection would end the process.
  pool.on('error', (error) => options.onLost?.(error));
  return pool;
}

export interface TransactionOptions<T> {
  /**
   * false: the commit does not wait for the disk. A crash of the server may then undo it as a whole, which only suits what can be
   * derived again from the events together with its position (a projection).
   */
  readonly durable?: boolean;
  /** The last statement, which needs no answer before the commit: it travels together with it. */
  readonly closing?: (client: PoolClient, result: T) => Promise<unknown>;
}

/** Runs the work in one transaction; any error rolls back and is thrown on. Begin and commit cost no round trip of their own. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>, options: TransactionOptions<T> = {}): Promise<T> {
  const { durable = true, closing } = options;
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const begun = client.query(durable ? 'begin' : 'begin; set local synchronous_commit to off');
    begun.catch(() => undefined); // a begin that fails means a lost connection, of which the work behind it tells as well
    const result = await work(client);
    await Promise.all([begun, closing?.(client, result), client.query('commit')]);
    return result;
  } catch (error) {
    // The first error is the one that says what happened; a rollback that fails only means that this connection is of no more use.
    broken = await client.query('rollback').then(
      () => undefined,
      (rollbackError: Error) => rollbackError,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}
