import { GeenAntwoord, leesProbleem } from './probleem';
import { naVersies } from './versies';

/** Filters of a read; an undefined or empty one is left out, one with several values is repeated. */
export type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function adres(pad: string, parameters: Parameters = {}, naVersie: readonly string[] = []): string {
  const zoek = new URLSearchParams();
  for (const [naam, gegeven] of Object.entries(parameters)) {
    for (const waarde of [gegeven].flat()) if (waarde !== undefined && waarde !== '') zoek.append(naam, String(waarde));
  }
  for (const versie of naVersie) zoek.append('naVersie', versie);
  const tekst = zoek.toString();
  return tekst === '' ? pad : `${pad}?${tekst}`;
}

/** fetch that throws `GeenAntwoord` when there is no answer, so that callers can tell it from a refusal. */
export async function vraag(url: string, opties?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, opties);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new GeenAntwoord('Geen verbinding met de dienst.', { cause: error });
  }
}

/** A read of the API: at least as recent as this user's own commands. Throws `Probleem` or `GeenAntwoord`. */
export async function lees<T>(pad: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
  const antwoord = await vraag(adres(pad, parameters, pad.startsWith('/v1/') ? naVersies() : []), {
    headers: { accept: 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  });
  if (!antwoord.ok) throw await leesProbleem(antwoord);
  return (await antwoord.json()) as T;
}
