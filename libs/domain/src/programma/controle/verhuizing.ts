import type { Programmadefinitie } from '../definitie';
import { fout, type Fout } from './fout';

/** What is wrong with the moves to another stage: from a stage that is still there, or to one that is not. */
export function verhuisfouten({ fasen, verhuist = {} }: Programmadefinitie): readonly Fout[] {
  const bekend = new Set(fasen.map(({ fase }) => fase));
  return Object.entries(verhuist).flatMap(([oud, nieuw]) => [
    ...(bekend.has(oud) ? [fout(`/verhuist/${oud}`, `Fase ${oud} bestaat nog in deze versie; wat er loopt verhuist niet.`)] : []),
    ...(bekend.has(nieuw) ? [] : [fout(`/verhuist/${oud}`, `Fase ${oud} verhuist naar ${nieuw}, maar die fase staat niet in de definitie.`)]),
  ]);
}
