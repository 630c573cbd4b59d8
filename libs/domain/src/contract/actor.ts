import { z } from 'zod';

export const rollen = ['projectorganisatie', 'partij', 'gremium', 'dataparty', 'lezer', 'beheerder', 'systeem'] as const;
export type Rol = (typeof rollen)[number];

/** Who acts: a person or a system, for a partij or a gremium. Events hold the id only; names live in the reference data. */
export const actorSchema = z.strictObject({
  id: z.string().min(1).max(100),
  rol: z.enum(rollen),
  partij: z.string().max(50).optional(),
  gremium: z.string().max(50).optional(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Who may give a command. `eigenaar` = a partij (or gremium) that owns the subject or the step at hand; `ladder` = a gremium on the ladder of the programme. */
export const rechtSchema = z.union([
  z.enum(['projectorganisatie', 'beheerder', 'systeem', 'eigenaar', 'partij', 'dataparty', 'ladder']),
  z.templateLiteral(['partij:', z.string()]),
  z.templateLiteral(['gremium:', z.string()]),
]);
export type Recht = z.infer<typeof rechtSchema>;

/** An owner of a subject or termijn. */
export const eigenaarSchema = z.union([
  z.literal('projectorganisatie'),
  z.templateLiteral(['partij:', z.string()]),
  z.templateLiteral(['gremium:', z.string()]),
]);
export type Eigenaar = z.infer<typeof eigenaarSchema>;

/** The owner that an actor speaks for, if it speaks for one. */
export function namens(actor: Actor): Eigenaar | undefined {
  switch (actor.rol) {
    case 'projectorganisatie':
      return 'projectorganisatie';
    case 'partij':
    case 'dataparty':
      return actor.partij === undefined ? undefined : `partij:${actor.partij}`;
    case 'gremium':
      return actor.gremium === undefined ? undefined : `gremium:${actor.gremium}`;
    case 'lezer':
    case 'beheerder':
    case 'systeem':
      return undefined;
  }
}

/** Whether one of the rights covers this actor, given who owns the subject (domain.md, "Who uses it"). */
export function heeftRecht(actor: Actor, rechten: readonly Recht[], eigenaren: readonly Eigenaar[]): boolean {
  const zelf = namens(actor);
  return rechten.some((recht) => {
    switch (recht) {
      case 'projectorganisatie':
      case 'beheerder':
      case 'systeem':
      case 'partij':
      case 'dataparty':
        return actor.rol === recht;
      case 'eigenaar':
        return zelf !== undefined && eigenaren.includes(zelf);
      case 'ladder':
        // Which bodies these are stands in the definition; `rechtenOp` has put them in its place.
        return false;
      default:
        return zelf === recht;
    }
  });
}
