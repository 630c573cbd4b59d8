import { z } from 'zod';
import type { AnyCommandDefinition } from '../../contract/command';
import { verwijsTeksten, voorbeeldtekst } from '../../contract/tekst';
import { datumSchema, type Datum } from '../../kalender/datum';

/** A command as somebody sends it: its type, the fields around it, and its own. */
export type Opdracht = { readonly type: string } & Readonly<Record<string, unknown>>;

const omslag = z.object({ gebeurdOp: datumSchema.optional(), programma: z.string().optional() });

export interface GelezenOpdracht {
  readonly data: Readonly<Record<string, unknown>>;
  readonly gebeurdOp?: Datum;
}

/** The fields of a command with its free texts put away, or undefined when its schema does not take them. */
export function leesOpdracht(definition: AnyCommandDefinition<unknown>, opdracht: Opdracht): GelezenOpdracht | undefined {
  const { type: _, gebeurdOp, programma, ...velden } = opdracht;
  const om = omslag.safeParse({ gebeurdOp, programma });
  const inhoud = definition.schema.safeParse(velden);
  if (!om.success || !inhoud.success) return undefined;
  const data = verwijsTeksten(definition.schema, inhoud.data as Record<string, unknown>, () => voorbeeldtekst);
  return { data, ...(om.data.gebeurdOp === undefined ? {} : { gebeurdOp: om.data.gebeurdOp }) };
}
