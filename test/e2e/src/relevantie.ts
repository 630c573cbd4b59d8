import { definitieSchema } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';

/** What `beschrijfRelevantie` is given for each criterium of today: a PICOT is not complete without. */
export const relevantie: readonly Readonly<Record<string, string>>[] = (definitieSchema.parse(cirkelDefinitie).criteriasets?.at(-1)?.criteria ?? []).map(({ code, naam }) => ({
  criterium: code, relevantie: `${naam}: dit komt vaak voor en kost veel.`,
}));
