import { useEffect, useState } from 'react';
import { client, leesAllesOpnieuw } from '../api/client';
import { volgStroom, type Wijziging } from '../api/stroom';

/** Changes that come together are read together. */
const BUNDEL_MS = 400;
/** A short interruption is not worth a word. */
const STIL_MS = 30_000;
const PEIL_MS = 60_000;

const collecties: Readonly<Record<string, readonly string[]>> = {
  item: ['items', 'vandaag', 'cirkel', 'berichten', 'uitstel'],
  actie: ['acties', 'vandaag', 'berichten', 'uitstel'],
  escalatie: ['escalaties', 'items', 'acties', 'vandaag', 'gremia', 'berichten', 'uitstel'],
  gremium: ['gremia', 'escalaties'],
  programma: ['programmas'],
  handelingsagenda: ['handelingsagendas', 'vandaag', 'uitstel'],
  scoreblad: ['handelingsagendas'],
  ronde: ['rondes', 'items', 'vandaag', 'uitstel'],
  inclusies: ['inclusies', 'items'],
  spiegel: ['spiegels', 'items'],
};

/** Which parts of what was read a change touches. An unknown kind of stream touches nothing on these pages. */
export const geraakt = (wijzigingen: readonly Wijziging[]): ReadonlySet<string> =>
  new Set(wijzigingen.flatMap(({ streamId }) => collecties[streamId.split('-', 1)[0] ?? ''] ?? []));

/** Keeps what is shown current while signed in. Answers since when there has been no connection, once that has lasted 30 s. */
export function useStroom(): number | undefined {
  const [zonderSinds, setZonderSinds] = useState<number>();
  useEffect(() => {
    const stop = new AbortController();
    let wachtend: Wijziging[] = [];
    let bundel: ReturnType<typeof setTimeout> | undefined;
    let stil: ReturnType<typeof setTimeout> | undefined;
    let peil: ReturnType<typeof setInterval> | undefined;
    const lees = (): void => {
      bundel = undefined;
      const delen = geraakt(wachtend);
      wachtend = [];
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'klok' || delen.has(String(queryKey[0])) });
    };
    const wegSinds = (sinds: number): void => {
      setZonderSinds(sinds);
      peil = setInterval(() => void leesAllesOpnieuw(), PEIL_MS);
    };
    volgStroom(
      {
        wijziging: (wijzigingen) => {
          wachtend.push(...wijzigingen);
          bundel ??= setTimeout(lees, BUNDEL_MS);
        },
        alles: () => void leesAllesOpnieuw(),
        verbonden: (verbonden) => {
          if (!verbonden) {
            const sinds = Date.now();
            stil ??= setTimeout(() => wegSinds(sinds), STIL_MS);
            return;
          }
          const wasWeg = stil !== undefined;
          clearTimeout(stil);
          clearInterval(peil);
          stil = undefined;
          setZonderSinds(undefined);
          // What happened during the interruption was not told: read all once.
          if (wasWeg) void leesAllesOpnieuw();
        },
      },
      stop.signal,
    );
    return () => {
      stop.abort();
      clearTimeout(bundel);
      clearTimeout(stil);
      clearInterval(peil);
    };
  }, []);
  return zonderSinds;
}
