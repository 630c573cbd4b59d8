import { z } from 'zod';
import type { Eigenaar } from '../../contract/actor';
import { DomainError } from '../../contract/domain-error';
import { tekstverwijzing, voorbeeldtekst, vrijeTekst } from '../../contract/tekst';
import { besluit } from '../../onderwerp/onderwerp';
import { naamVan } from '../../woorden';
import { faseopdracht } from '../fase';
import { itemgebeurtenis } from '../item-declaraties';

/** The how-manieth question of its partij in its year this is, where that is more than the norm (domain.md, *Stages*: the top 10 is a norm). */
export const bovenDeNormSchema = z.strictObject({ jaar: z.int(), norm: z.int().positive(), nummerVanPartij: z.int().positive() });
export interface BovenDeNorm extends z.infer<typeof bovenDeNormSchema> {
  /** Since which day the werkorganisatie allows it. */
  readonly toegestaanOp?: string;
}

export const waarschuwing = (eigenaar: Eigenaar, { jaar, norm, nummerVanPartij }: BovenDeNorm): string =>
  ` Let op: dit is vraag ${nummerVanPartij} van ${naamVan(eigenaar)} in ${jaar}. De norm is ${norm}; de werkorganisatie kan dit toestaan.`;

/** Whether a question is more than the norm of its partij, which had so many before it. Two at the same moment may count the same: it is a norm, no limit. */
export function bovenDeNorm(norm: number | undefined, eerder: number | undefined, jaar: number): { bovenNorm?: z.infer<typeof bovenDeNormSchema> } {
  if (norm === undefined || eerder === undefined || eerder < norm) return {};
  return { bovenNorm: { jaar, norm, nummerVanPartij: eerder + 1 } };
}

export const bovenDeNormToegestaan = itemgebeurtenis({
  type: 'boven-de-norm-toegestaan',
  versie: 1,
  zichtbaarheid: 'openbaar',
  schema: bovenDeNormSchema.extend({ reden: tekstverwijzing }),
  voorbeeld: { jaar: 2020, norm: 10, nummerVanPartij: 11, reden: voorbeeldtekst },
  zin: (d) => `Toegestaan als vraag ${d.nummerVanPartij} van deze partij in ${d.jaar}. De norm is ${d.norm}.`,
  evolve: (item, { reden: _, ...bovenNorm }, envelope) => ({
    ...item,
    kennisvraag: { ...item.kennisvraag, bovenNorm: { ...bovenNorm, toegestaanOp: envelope.gebeurdOp } },
    ...besluit('boven de norm toegestaan', envelope),
  }),
});

export const staBovenDeNormToe = faseopdracht('kennisvraag', {
  type: 'staBovenDeNormToe',
  kind: 'feit',
  titel: 'Boven de norm toestaan',
  wie: ['gremium:werkorganisatie'],
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'FMS spreekt voor alle medische specialismen.' },
  vooraf: (item) => {
    const boven = item.kennisvraag?.bovenNorm;
    if (boven === undefined) throw new DomainError('al-gedaan', 'Deze kennisvraag valt binnen de norm van haar partij. Toestaan is niet nodig.');
    if (boven.toegestaanOp !== undefined) throw new DomainError('al-gedaan', 'Deze kennisvraag is al toegestaan boven de norm.');
  },
  decide: (item, d) => {
    const boven = item.kennisvraag?.bovenNorm;
    if (boven === undefined) return [];
    const { jaar, norm, nummerVanPartij } = boven;
    return [bovenDeNormToegestaan({ jaar, norm, nummerVanPartij, reden: d.reden })];
  },
});
