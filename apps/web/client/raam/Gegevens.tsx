import { Knop, Melding, Skelet } from '@cirkel/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { GeenAntwoord, Probleem } from '../api/probleem';
import { algemeen } from '../teksten/algemeen';

/** The sentence for a read that failed. */
export function foutzin(error: unknown): string {
  if (error instanceof Probleem) return error.status === 404 ? algemeen.nietGevonden : error.detail;
  return error instanceof GeenAntwoord ? algemeen.geenAntwoord : algemeen.paginaKapot;
}

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly regels?: number;
  readonly children: (gegevens: T) => ReactNode;
}

/** What was read, or a skeleton while it comes, or what went wrong and what to do. What was read before stays while it is read again. */
export function Gegevens<T>({ query, regels = 4, children }: Props<T>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error === null) return <Skelet regels={regels} />;
  // What is not there, or not for this user, will not be there a second later.
  const definitief = query.error instanceof Probleem && (query.error.status === 404 || query.error.status === 403);
  return (
    <Melding soort="fout" role="alert" acties={definitief ? undefined : <Knop onClick={() => void query.refetch()}>{algemeen.opnieuw}</Knop>}>
      <p>{foutzin(query.error)}</p>
    </Melding>
  );
}
