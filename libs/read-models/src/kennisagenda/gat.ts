import type { Gat } from '@cirkel/contracts';
import type { Fasesoort, Item } from '@cirkel/domain';

const VOOR_DE_STUDIE: ReadonlySet<Fasesoort> = new Set(['kennisvraag', 'picot', 'subsidieronde']);

/**
 * What a subject that goes on still lacks: a question of a kennisagenda that no study answers, or a study that stands in no module, also one that was finished
 * elsewhere and came in at the richtlijn. Nothing is missing of what has ended, nor where the duiding said that no guideline is needed, nor of what came in later.
 */
export function gatVan({ status, soort, kennisagenda, studie, richtlijn }: Pick<Item, 'status' | 'soort' | 'kennisagenda' | 'studie' | 'richtlijn'>): Gat | undefined {
  if (status === 'beeindigd') return undefined;
  if (kennisagenda !== undefined && VOOR_DE_STUDIE.has(soort)) return 'kennisvraag-zonder-studie';
  const isOfWasStudie = soort === 'studie' || soort === 'richtlijn' || studie !== undefined;
  return isOfWasStudie && richtlijn?.module === undefined && richtlijn?.conclusie !== 'implementeren-zonder-richtlijn' ? 'studie-zonder-module' : undefined;
}
