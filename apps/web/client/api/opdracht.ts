import type { Antwoord, GevolgenAntwoord } from '@cirkel/contracts';
import type { UitkomstAntwoord } from '@cirkel/contracts/openapi';
import { vraag } from './lees';
import { GeenAntwoord, leesProbleem, Probleem } from './probleem';

/** A key that makes a command safe to send again: the same key is executed once. */
export const nieuweSleutel = (): string => {
  // randomUUID exists on https and localhost only; a demo on another machine of the network has neither.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...b].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

export interface Verzoek {
  readonly pad: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly sleutel: string;
  readonly csrf: string;
}

/** Whether the outcome is open: no answer, or a fault of the server itself. A refusal says that nothing was stored. */
export const uitkomstOnbekend = (error: unknown): boolean => error instanceof GeenAntwoord || (error instanceof Probleem && error.status >= 500);

/** Sends a command once. Throws `Probleem` (refused) or something for which `uitkomstOnbekend` is true. */
export async function geefOpdracht({ pad, inhoud, sleutel, csrf }: Verzoek): Promise<Antwoord> {
  const antwoord = await vraag(pad, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': sleutel, 'x-csrf-token': csrf },
    body: JSON.stringify(inhoud),
  });
  if (!antwoord.ok) throw await leesProbleem(antwoord);
  return (await antwoord.json()) as Antwoord;
}

/** Asks what a command would do now; nothing is stored. Throws `Probleem` for what would be refused, or `GeenAntwoord`. */
export async function vraagGevolgen({ pad, inhoud, csrf, signal }: Omit<Verzoek, 'sleutel'> & { readonly signal: AbortSignal }): Promise<GevolgenAntwoord> {
  const antwoord = await vraag(`${pad}?proef=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': nieuweSleutel(), 'x-csrf-token': csrf },
    body: JSON.stringify(inhoud),
    signal,
  });
  if (!antwoord.ok) throw await leesProbleem(antwoord);
  return (await antwoord.json()) as GevolgenAntwoord;
}

/** What became of a command whose answer never came; `undefined` while the server cannot say either. */
export async function vraagUitkomst(sleutel: string): Promise<UitkomstAntwoord | undefined> {
  try {
    const antwoord = await vraag(`/v1/opdrachten/${encodeURIComponent(sleutel)}`, { headers: { accept: 'application/json' } });
    return antwoord.ok ? ((await antwoord.json()) as UitkomstAntwoord) : undefined;
  } catch (error) {
    if (error instanceof GeenAntwoord) return undefined;
    throw error;
  }
}
