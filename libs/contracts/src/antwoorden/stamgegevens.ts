import { z } from 'zod';
import { datumSchema, rollen } from '@cirkel/domain';
import { momentSchema } from './beurt';

const einde = datumSchema.nullable().describe('De dag waarop dit eindigde; leeg: het loopt');
const versie = z.int().positive();

export const partijSchema = z.strictObject({
  code: z.string(), naam: z.string(), rolHla: z.string(), rolStuurgroep: z.string(), beeindigdOp: einde, versie,
  personen: z.int().min(0).describe('Hoeveel personen nu voor deze partij optreden'),
});
export type PartijAntwoord = z.infer<typeof partijSchema>;

export const persoonRijSchema = z.strictObject({
  id: z.string(), naam: z.string(), functie: z.string(), email: z.string().nullable().describe('Alleen voor de projectorganisatie en de beheerder'),
  rol: z.enum(rollen), partij: z.string().nullable(), gremium: z.string().nullable(), beeindigdOp: einde, versie,
});
export type PersoonRij = z.infer<typeof persoonRijSchema>;

/** One change of a partij or person: who, when and what kind; of a person never a name or an address. */
export const wijzigingSchema = z.strictObject({ op: momentSchema, door: z.string().describe('De naam, of het id als die persoon niet in de lijst staat'), zin: z.string() });
export type WijzigingAntwoord = z.infer<typeof wijzigingSchema>;
