import { queryOptions } from '@tanstack/react-query';
import type { SessieAntwoord } from '@cirkel/contracts/openapi';
import { lees, vraag } from './lees';
import { leesProbleem } from './probleem';

/** The session of somebody who is signed in. */
export type Aangemeld = Extract<SessieAntwoord, { aangemeld: true }>;

/** Who looks after the programme and its system: they see everybody's notices and whether all runs. */
export const isBeheer = ({ rol }: { readonly rol: string }): boolean => rol === 'projectorganisatie' || rol === 'beheerder';

export const sessieQuery = queryOptions({
  queryKey: ['sessie'],
  queryFn: ({ signal }) => lees<SessieAntwoord>('/sessie', {}, signal),
  staleTime: 60_000,
});

/** Signing in is a visit, not a call: the identity provider asks, and brings the user back to `terug`. */
export const aanmeldadres = (terug: string): string => `/sessie/aanmelden?terug=${encodeURIComponent(terug)}`;

export async function meldAf(csrf: string): Promise<void> {
  const antwoord = await vraag('/sessie/afmelden', { method: 'POST', headers: { 'x-csrf-token': csrf } });
  if (!antwoord.ok) throw await leesProbleem(antwoord);
}

const KANAAL = 'cirkel-sessie';

/** Tells the other tabs of this browser that somebody has signed in here. */
export function meldAanmelding(): void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.postMessage('aangemeld');
  kanaal.close();
}

/** Calls when another tab says so; the answer ends it. */
export function luisterNaarAanmelding(aangemeld: () => void): () => void {
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.addEventListener('message', aangemeld);
  return () => kanaal.close();
}
