import { z } from 'zod';
import { rollen, type Actor } from '@cirkel/domain';

/** Who calls: the actor that decisions and rights know, and the name that screens show. */
export interface Caller {
  readonly actor: Actor;
  readonly naam: string;
}

const voor = z.string().trim().min(1).max(50);
const claimsSchema = z
  .object({
    sub: z.string().min(1).max(100),
    rol: z.enum(rollen),
    partij: voor.optional(),
    gremium: voor.optional(),
    naam: z.string().trim().min(1).max(200).optional(),
  })
  .refine((claims) => claims.partij !== undefined || (claims.rol !== 'partij' && claims.rol !== 'dataparty'), 'partij is missing')
  .refine((claims) => claims.gremium !== undefined || claims.rol !== 'gremium', 'gremium is missing');

/** The caller that these claims of our issuer describe; undefined when they name no role, or a role without its partij or gremium. */
export function callerFromClaims(claims: unknown): Caller | undefined {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return undefined;
  const { sub, rol, partij, gremium, naam } = parsed.data;
  // Somebody who speaks for a gremium speaks for it only: an actor has one side, so a decision cannot be counted twice.
  const side = rol === 'gremium' ? { gremium } : rol === 'partij' || rol === 'dataparty' ? { partij } : {};
  return { actor: { id: sub, rol, ...withoutUndefined(side) }, naam: naam ?? sub };
}

const withoutUndefined = (side: { partij?: string | undefined; gremium?: string | undefined }): Pick<Actor, 'partij' | 'gremium'> => ({
  ...(side.partij === undefined ? {} : { partij: side.partij }),
  ...(side.gremium === undefined ? {} : { gremium: side.gremium }),
});
