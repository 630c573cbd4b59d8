import { z } from 'zod';
import { gezienVersie, kort } from './velden';

/** The roles that a person can have; the system itself is no person. */
export const persoonrollen = ['projectorganisatie', 'partij', 'gremium', 'dataparty', 'lezer', 'beheerder'] as const;
export type Persoonrol = (typeof persoonrollen)[number];

/** Whom somebody with this role speaks for. */
export const spreektVoor = (rol: string | undefined): 'partij' | 'gremium' | undefined => (rol === 'partij' || rol === 'dataparty' ? 'partij' : rol === 'gremium' ? 'gremium' : undefined);

const velden = {
  naam: kort('Vul een naam in.', 150),
  functie: kort('Vul een functie in.', 150).describe('Bijvoorbeeld: beleidsadviseur'),
  email: z.string('Vul een e-mailadres in.').trim().max(254, 'Gebruik hoogstens 254 tekens.').pipe(z.email('Dit is geen e-mailadres.')).describe('Hier gaan de berichten heen'),
  rol: z.enum(persoonrollen, { error: ({ input }) => (input === undefined || input === null ? 'Kies een rol.' : undefined) }),
  partij: z.string().trim().min(1).max(50).nullable().describe('De code van de partij, als de rol partij of dataparty is'),
  gremium: z.string().trim().min(1).max(50).nullable().describe('De code van het gremium, als de rol gremium is'),
};

type Verband = Pick<z.infer<z.ZodObject<typeof velden>>, 'rol' | 'partij' | 'gremium'>;
const past = (wat: 'partij' | 'gremium') => (persoon: Partial<Verband>): boolean => (spreektVoor(persoon.rol) === wat) === (typeof persoon[wat] === 'string' && persoon[wat] !== '');
const zinnen = {
  partij: 'Kies een partij als de rol partij of dataparty is, en anders geen.',
  gremium: 'Kies een gremium als de rol gremium is, en anders geen.',
} as const;
/** Told with all other faults, also when those are of other fields. */
const verband = (wat: 'partij' | 'gremium') => ({ path: [wat], error: zinnen[wat], when: ({ value }: { readonly value: unknown }) => kentRol(value) });
const kentRol = (waarde: unknown): boolean => typeof waarde === 'object' && waarde !== null && 'rol' in waarde && persoonrollen.some((rol) => rol === waarde.rol);

/** A new person, by the id under which they sign in. Nothing else is kept of a person (domain.md, "Who uses it"). */
export const persoonInvoerSchema = z
  .strictObject({
    id: z
      .string('Vul een id in.')
      .trim()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._@:-]{0,99}$/, 'Het id heeft hoogstens 100 letters, cijfers en de tekens . _ @ : -')
      .describe('Het id van het account waarmee deze persoon zich aanmeldt'),
    ...velden,
  })
  .refine(past('partij'), verband('partij'))
  .refine(past('gremium'), verband('gremium'));
export type PersoonInvoer = z.infer<typeof persoonInvoerSchema>;

export const persoonWijzigingSchema = z.strictObject({ ...velden, versie: gezienVersie }).refine(past('partij'), verband('partij')).refine(past('gremium'), verband('gremium'));
export type PersoonWijziging = z.infer<typeof persoonWijzigingSchema>;
