import type { BesluitvoorbeeldAntwoord, MigratieAntwoord, ProgrammaAntwoord, ProgrammabesluitenAntwoord, Programmakalender, Programmaverschil, Programmaversies, Termijnsjablonen } from '@cirkel/contracts';
import { queryOptions } from '@tanstack/react-query';
import { in1, leesQuery } from './gegevens';
import { lees, type Parameters } from './lees';

/** Without a version: the one that holds now. */
export const programmaQuery = (code: string, versie?: number) => leesQuery<ProgrammaAntwoord>(['programmas', code, versie], in1('programmas', code), { versie });
export const besluitenQuery = (code: string) => leesQuery<ProgrammabesluitenAntwoord>(['programmas', code, 'besluiten'], in1('programmas', code, '/besluiten'));
/** What would change when what runs went over to this version; undefined: to the last. Asked when somebody wants to see it. */
export const migratieQuery = (code: string, naar: string | undefined) => queryOptions({ ...leesQuery<MigratieAntwoord>(['programmas', code, 'migratie', naar], in1('programmas', code, '/migratie'), { naar }), staleTime: 0 });
const PER_KEER = 500;

/** Every term that a decision would touch, however many pages that is: who confirms has seen them all. */
async function alleGevolgen(code: string, vraag: Parameters, signal: AbortSignal): Promise<BesluitvoorbeeldAntwoord> {
  const pad = in1('programmas', code, '/gevolgen');
  const eerste = await lees<BesluitvoorbeeldAntwoord>(pad, { ...vraag, pageSize: PER_KEER }, signal);
  const rijen = [...eerste.rijen];
  for (let page = 2; rijen.length < eerste.totaal; page += 1) {
    const volgende = await lees<BesluitvoorbeeldAntwoord>(pad, { ...vraag, pageSize: PER_KEER, page }, signal);
    // Something happened while the pages came: what is shown must be one picture.
    if (volgende.gevolgen !== eerste.gevolgen || volgende.rijen.length === 0) return alleGevolgen(code, vraag, signal);
    rijen.push(...volgende.rijen);
  }
  return { ...eerste, rijen };
}

/** What a decision for the whole programme would do; without a question nothing is asked yet. */
export const besluitgevolgenQuery = (code: string, vraag: Parameters | undefined) =>
  queryOptions({ queryKey: ['programmas', code, 'gevolgen', vraag], queryFn: ({ signal }) => alleGevolgen(code, vraag ?? {}, signal), enabled: vraag !== undefined, staleTime: 0, retry: false });
export const versiesQuery = (code: string) => leesQuery<Programmaversies>(['programmas', code, 'versies'], in1('programmas', code, '/versies'));
export const verschilQuery = (code: string, van: string | undefined, naar: string | undefined) => leesQuery<Programmaverschil>(['programmas', code, 'verschil', van, naar], in1('programmas', code, '/verschil'), { van, naar });
export const kalenderQuery = (code: string, jaar: string | undefined) => leesQuery<Programmakalender>(['programmas', code, 'kalender', jaar], in1('programmas', code, '/kalender'), { jaar });
export const sjablonenQuery = (code: string) => leesQuery<Termijnsjablonen>(['programmas', code, 'termijnsjablonen'], in1('programmas', code, '/termijnsjablonen'));
