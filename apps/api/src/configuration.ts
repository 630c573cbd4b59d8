import { DEFAULT_SOURCE, sourceSchema } from '@cirkel/contracts';
import type { ClockMode } from '@cirkel/event-store';
import { omgeving } from '@cirkel/observability';
import type { RateLimitOptions } from './http/rate-limit';

/** All that the API is told from outside. */
export interface Configuration {
  /** Only this machine, unless HOST says otherwise (a container). */
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** The task queue of the worker, when it is another than the usual one. */
  readonly taskQueue?: string;
  readonly oidcIssuer: string;
  /** Where people see the web application, for links and for coming back from signing in. Left out of the environment: the address it listens on itself. */
  readonly webUrl: string;
  /** Production takes real time only. */
  readonly clock: ClockMode;
  /** `source` of the CloudEvents. */
  readonly source: string;
  readonly rateLimit: RateLimitOptions;
  /** An e-mail address for who finds that a page is hard to use; it stands on the page about accessibility. */
  readonly contact?: string;
}

/** Generous: it stops a client that has gone wild, not one that imports a year in an afternoon. */
const DEFAULT_PER_SECOND = 2_000;

/** Reads the environment; ends the process with a clear sentence when an address is missing. */
export function configuration(): Configuration {
  const given = omgeving(['PORT', 'DATABASE_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER', 'CIRKEL_KLOK']);
  const perSecond = Number(process.env['API_RATE_PER_SECOND'] ?? DEFAULT_PER_SECOND);
  const host = process.env['HOST'] ?? '127.0.0.1';
  const taskQueue = process.env['TEMPORAL_TASK_QUEUE'];
  const contact = process.env['CIRKEL_CONTACT'];
  return {
    ...(taskQueue === undefined ? {} : { taskQueue }),
    ...(contact === undefined || contact === '' ? {} : { contact }),
    host,
    port: Number(given.PORT),
    databaseUrl: given.DATABASE_URL,
    temporalAddress: given.TEMPORAL_ADDRESS,
    temporalNamespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
    oidcIssuer: given.OIDC_ISSUER,
    webUrl: process.env['WEB_URL'] || `http://${host}:${given.PORT}`,
    clock: given.CIRKEL_KLOK === 'stuurbaar' ? 'stuurbaar' : 'echt',
    source: sourceSchema.parse(process.env['CIRKEL_SOURCE'] ?? DEFAULT_SOURCE),
    rateLimit: { perSecond, burst: 2 * perSecond },
  };
}
