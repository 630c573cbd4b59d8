import { z } from 'zod';
import { gezienVersie, kort } from './velden';

const velden = {
  naam: kort('Vul een naam in.', 200).describe('De volledige naam'),
  rolHla: kort('Vul de rol in het Hoofdlijnenakkoord in.', 100).describe('Bijvoorbeeld: ondertekenaar'),
  rolStuurgroep: kort('Vul de rol in de stuurgroep in.', 100).describe('Bijvoorbeeld: lid, adviseur of geen'),
};

/** A new partij. Its code is for good: it stands in what happened. */
export const partijInvoerSchema = z.strictObject({
  code: z
    .string('Vul een code in.')
    .trim()
    .regex(/^[A-Za-z][A-Za-z0-9]{1,49}$/, 'De code begint met een letter en heeft 2 tot 50 letters en cijfers.')
    .describe('Kort, bijvoorbeeld FMS. De code verandert later niet meer'),
  ...velden,
});
export type PartijInvoer = z.infer<typeof partijInvoerSchema>;

export const partijWijzigingSchema = z.strictObject({ ...velden, versie: gezienVersie });
export type PartijWijziging = z.infer<typeof partijWijzigingSchema>;
