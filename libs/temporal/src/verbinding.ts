import { Client, Connection, defaultGrpcRetryOptions, isRetryableError, makeGrpcRetryInterceptor } from '@temporalio/client';

export interface TemporalAdres {
  readonly address: string;
  readonly namespace: string;
}

const RESOURCE_EXHAUSTED = 8;
/** Gives up on a server that is gone within a second. */
const POGINGEN = 3;
/** An update that meets a closing run is refused until the next one stands there, some tens of milliseconds later. */
const POGINGEN_BIJ_DRUKTE = 20;

const opnieuw = defaultGrpcRetryOptions({ initialIntervalMs: ({ code }) => (code === RESOURCE_EXHAUSTED ? 20 : 100), maxIntervalMs: () => 500 });

/**
 * A client of Temporal that connects when it is first used, so that an app starts and serves facts while Temporal is away. The client's
 * own default waits 1.7 s after RESOURCE_EXHAUSTED, which a user would feel at each continue-as-new (local-servers.md, E3).
 */
export function verbindTemporal({ address, namespace }: TemporalAdres): Client {
  const connection = Connection.lazy({
    address,
    connectTimeout: '2 seconds',
    interceptors: [
      makeGrpcRetryInterceptor({
        ...opnieuw,
        retryableDecider: (poging, status) => isRetryableError(status) && poging < (status.code === RESOURCE_EXHAUSTED ? POGINGEN_BIJ_DRUKTE : POGINGEN),
      }),
    ],
    // Otherwise gRPC would stay away for up to two minutes from a server that is back.
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1_000 },
  });
  return new Client({ connection, namespace });
}
