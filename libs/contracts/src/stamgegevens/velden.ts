import { z } from 'zod';

/** A name or other short text that somebody must fill in. */
export const kort = (leeg: string, max: number): z.ZodString => z.string({ error: ({ input }) => (input === undefined ? leeg : 'Hier hoort tekst te staan.') }).trim().min(1, leeg).max(max, `Gebruik hoogstens ${max} tekens.`);

/** The version that the writer has seen: what somebody else changed since is not overwritten. */
export const gezienVersie = z.int().min(1).describe('De versie die u zag; is zij intussen gewijzigd, dan wordt dit geweigerd');

/** Beginning and undoing an end. */
export const eindeSchema = z.strictObject({
  versie: gezienVersie,
  beeindigd: z.boolean().describe('true: per vandaag beëindigd; false: dat is ongedaan gemaakt'),
});
export type EindeInvoer = z.infer<typeof eindeSchema>;
