import { adres, vraag, type Parameters } from './lees';
import { leesProbleem } from './probleem';

/** Sends something that may safely be sent twice, unlike a command. Throws `Probleem` (refused) or `GeenAntwoord`. */
export async function schrijf<T>(pad: string, inhoud: unknown, csrf: string): Promise<T> {
  const antwoord = await vraag(pad, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': csrf },
    body: JSON.stringify(inhoud),
  });
  if (!antwoord.ok) throw await leesProbleem(antwoord);
  return (await antwoord.json()) as T;
}

interface Bestand {
  readonly bestand: Blob;
  /** The same key with the same file is the same import. */
  readonly sleutel: string;
  readonly csrf: string;
}

/** Sends a file as it is. Throws `Probleem` (refused) or `GeenAntwoord`. */
export async function stuurBestand<T>(pad: string, parameters: Parameters, { bestand, sleutel, csrf }: Bestand): Promise<T> {
  const antwoord = await vraag(adres(pad, parameters), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json', 'idempotency-key': sleutel, 'x-csrf-token': csrf },
    body: bestand,
  });
  if (!antwoord.ok) throw await leesProbleem(antwoord);
  return (await antwoord.json()) as T;
}
