import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Probleem } from './probleem';
import { uitkomstOnbekend } from './opdracht';
import { sessieQuery } from './sessie';

/** The session has ended elsewhere, or is another one: ask once what it is now, and the frame shows the way back in. */
const letOpSessie = (error: unknown): void => {
  if (error instanceof Probleem && (error.status === 401 || error.code === 'csrf-ontbreekt')) void client.invalidateQueries({ queryKey: sessieQuery.queryKey });
};

/** What the pages have read. Nothing goes stale by age: the stream of changes says what to read again. */
export const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: letOpSessie }),
  mutationCache: new MutationCache({ onError: letOpSessie }),
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

/** After a command: what is on the screen is read again, what is not is forgotten. */
export async function leesNaOpdracht(): Promise<void> {
  const gegevens = { predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[0] !== 'sessie' && queryKey[0] !== 'klok' };
  client.removeQueries({ type: 'inactive', ...gegevens });
  await client.invalidateQueries(gegevens);
}
