import type { Pool, PoolClient } from 'pg';

/** What makes a command the same command: who asks (`scope`, so that clients cannot meet each other's keys) and the key they chose. */
export interface CommandKey {
  readonly scope: string;
  readonly key: string;
}

/** A command that reached a decision. `outcome` is any JSON; leave it out for a saga whose closing append will give it. */
export interface CommandRecord extends CommandKey {
  readonly hash: string;
  readonly outcome?: unknown;
}

export interface KnownCommand {
  readonly hash: string;
  readonly streamId: string | null;
  /** null while the saga of the command is under way. */
  readonly outcome: unknown;
}

/** The command that holds this key, if there is one. */
export async function readCommand(db: Pool | PoolClient, { scope, key }: CommandKey): Promise<KnownCommand | undefined> {
  const { rows } = await db.query<KnownCommand>({
    name: 'es-read-command',
    text: `select hash, stream_id as "streamId", outcome from es.command where scope = $1 and key = $2`,
    values: [scope, key],
  });
  return rows[0];
}

/** Which of these keys hold a command. */
export async function usedKeys(db: Pool, scope: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const { rows } = await db.query<{ key: string }>({ name: 'es-used-keys', text: 'select key from es.command where scope = $1 and key = any($2)', values: [scope, keys] });
  return new Set(rows.map(({ key }) => key));
}

/** The hash of a key that was closed before any command used it; no command's own hash is empty. */
export const CLOSED_KEY_HASH = '';

/**
 * Answers what is known of a key and, when nothing is, closes it with the given outcome: a command that still travels under this
 * key will then find it taken and never execute. Says which of the two happened.
 */
export async function closeCommandKey(
  pool: Pool,
  { scope, key }: CommandKey,
  outcome: unknown,
): Promise<KnownCommand & { readonly closed: boolean }> {
  const { rowCount } = await pool.query(
    'insert into es.command (scope, key, hash, outcome) values ($1, $2, $3, $4) on conflict do nothing',
    [scope, key, CLOSED_KEY_HASH, JSON.stringify(outcome)],
  );
  const known = await readCommand(pool, { scope, key });
  if (known === undefined) throw new Error(`command key ${scope} ${key} vanished`);
  return { ...known, closed: rowCount === 1 };
}
