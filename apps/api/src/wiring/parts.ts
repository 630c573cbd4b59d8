import type { Pool } from 'pg';
import { issuerAt, sessionsIn, tokenVerifier } from '@cirkel/auth';
import { definities, type CommandDeps } from '@cirkel/commands';
import { openPool } from '@cirkel/event-store';
import { watchPositions } from '@cirkel/messaging';
import type { Logger } from '@cirkel/observability';
import type { ApiParts } from '../api.module';
import { clockOf } from '../clock/clock';
import type { Configuration } from '../configuration';
import { feedOf } from '../feed/feed';
import { healthOf } from '../health/health';
import { rateLimit } from '../http/rate-limit';
import { callersBy } from '../session/callers';
import { signInFor } from '../session/sign-in';
import { changesOf } from '../stream/changes';
import { calendarsOver } from './calendars';
import { commandsOver } from './commands';
import type { Engine } from './engine';
import { importsOver } from './imports';
import { noticesOver } from './notices';
import { referenceDataOver } from './reference-data';
import { queriesOver } from './queries';
import { statusOver } from './status';

export interface Wired {
  readonly parts: ApiParts;
  readonly pool: Pool;
  readonly close: () => Promise<void>;
}

/** What connects to Temporal, given what connects to PostgreSQL. */
type MakeEngine = (deps: CommandDeps) => Engine;

/** Waiting for a read-model or a query longer than this helps nobody; the handler gives up at 10 s. */
const QUERY_TIMEOUT_MS = 8_000;

/** Connects the parts of the API to the database, the issuer and the engine. Nothing has to answer yet. */
export function wire(config: Configuration, makeEngine: MakeEngine, logger: Logger): Wired {
  const onLost = (error: Error): void => logger.warn({ err: error }, 'een verbinding met PostgreSQL is weg');
  const pool = openPool(withTimeout(config.databaseUrl), { name: 'api', max: 20, onLost });
  const watch = watchPositions(config.databaseUrl, pool, logger);
  const deps = { pool, definities: definities(pool) };
  const engine = makeEngine(deps);
  const issuer = issuerAt(config.oidcIssuer);
  const verifyToken = tokenVerifier(issuer);
  const sessions = sessionsIn(pool);
  const health = healthOf(pool, engine.ping);
  const parts: ApiParts = {
    logger,
    sessions,
    callers: callersBy(verifyToken, sessions),
    signIn: signInFor(config.webUrl, issuer, verifyToken),
    rateLimit: rateLimit(config.rateLimit),
    commands: commandsOver(deps, engine),
    queries: queriesOver(deps, watch),
    feed: feedOf(pool, config.source),
    changes: changesOf(watch),
    clock: clockOf(pool, config.clock === 'stuurbaar' ? engine.springNaar : undefined),
    health,
    status: statusOver(pool, health),
    imports: importsOver(deps, engine, logger),
    notices: noticesOver(deps, config),
    calendars: calendarsOver(deps, config),
    contact: config.contact,
    referenceData: referenceDataOver(deps),
  };
  return {
    parts,
    pool,
    close: async () => {
      await watch.close();
      await pool.end();
    },
  };
}

/** A server that is frozen, not gone, would otherwise hold every request until its time is up. */
function withTimeout(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('query_timeout', String(QUERY_TIMEOUT_MS));
  return url.href;
}
