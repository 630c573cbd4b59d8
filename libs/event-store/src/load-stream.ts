import type { Pool, PoolClient } from 'pg';
import type { Moment, StoredEvent } from '@cirkel/domain';
import { EVENT_COLUMNS } from './event-columns';
import type { CommandKey } from './command';

export interface LoadedStream {
  /** 0: the store does not know this stream. */
  readonly version: number;
  readonly kind?: string;
  readonly open: boolean;
  /** The highest version that the stream's workflow has reported. */
  readonly workflowVersion: number;
  readonly events: readonly StoredEvent[];
  /** What time it is, by the clock that every process shares. */
  readonly now: Moment;
  /** Seconds of that clock per real second; 0 stands still. */
  readonly clockFactor: number;
  /** The command that already holds the key asked for. `outcome` is null while its saga is under way. */
  readonly command?: { readonly hash: string; readonly outcome: unknown };
}

export interface LoadOptions {
  /** The command whose earlier outcome is wanted too. */
  readonly command?: CommandKey;
  /** The first version wanted (default 1), for a caller that holds the state up to the version before it. */
  readonly fromVersion?: number;
}

interface LoadRow {
  version: number;
  kind: string | null;
  open: boolean;
  workflowVersion: number;
  now: Moment;
  clockFactor: number;
  events: StoredEvent[];
  commandHash: string | null;
  commandOutcome: unknown;
}

const LOAD = `
  select coalesce(s.version, 0) as version, s.kind, coalesce(s.open, false) as open,
    coalesce(s.workflow_version, 0) as "workflowVersion", es.moment(es.tijd_van(k)) as now, case k.modus when 'echt' then 1 else k.factor end as "clockFactor",
    (select coalesce(json_agg(found), '[]') from
      (select ${EVENT_COLUMNS} from es.event e where e.stream_id = $1 and e.version >= $2 order by e.version) found) as events,
    c.hash as "commandHash", c.outcome as "commandOutcome"
  from es.klok k
  left join es.stream s on s.stream_id = $1
  left join es.command c on c.scope = $3 and c.key = $4`;

/** A stream as it is now, the time, and the outcome of a command key: all from one snapshot, in one round trip. */
export async function loadStream(db: Pool | PoolClient, streamId: string, options: LoadOptions = {}): Promise<LoadedStream> {
  const { rows } = await db.query<LoadRow>({
    name: 'es-load-stream',
    text: LOAD,
    values: [streamId, options.fromVersion ?? 1, options.command?.scope, options.command?.key],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('es.klok is empty: the database has not been migrated');
  const { version, open, workflowVersion, events, now, clockFactor } = row;
  return {
    version,
    open,
    workflowVersion,
    events,
    now,
    clockFactor,
    ...(row.kind === null ? {} : { kind: row.kind }),
    ...(row.commandHash === null ? {} : { command: { hash: row.commandHash, outcome: row.commandOutcome } }),
  };
}
