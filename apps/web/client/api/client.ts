import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Probleem } from './probleem';
import { uitkomstOnbekend } from './opdracht';
import { sessieQuery } from './sessie';

/** What the pages have read. Nothing goes stale by age: the stream of changes says what to read again. */
export const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The session has ended elsewhere: ask once what it is now, and the frame shows the way back in.
      if (error instanceof Probleem && error.status === 401) void client.invalidateQueries({ queryKey: sessieQuery.queryKey });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (keer, error) => keer < 3 && uitkomstOnbekend(error),
      retryDelay: (keer) => Math.min(500 * 2 ** keer, 4_000),
      refetchOnWindowFocus: false,
    },
  },
});

/** Everything that shows facts of the programme is read again; the session is not part of it. */
export const leesAllesOpnieuw = (): Promise<void> => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sessie' });
