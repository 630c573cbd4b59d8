import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Gegevens } from './Gegevens';
import { Pagina } from './Pagina';

interface Props<T> {
  /** The heading until the page itself has one. */
  readonly titel: string;
  readonly query: UseQueryResult<T>;
  readonly children: (gegevens: T) => ReactNode;
}

/** As `Gegevens`, where what comes is a page of its own: while it is read, or cannot be, a page with a heading stands there already. */
export function Paginagegevens<T>({ titel, query, children }: Props<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return (
    <Pagina titel={titel}>
      <Gegevens query={query}>{children}</Gegevens>
    </Pagina>
  );
}
