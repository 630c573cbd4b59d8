import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { verwijsTeksten } from '@cirkel/domain';
import type { Tekst } from '@cirkel/event-store';

/** A command's fields with references instead of free texts, and the texts to store beside the events. */
export interface MetVerwijzingen {
  readonly data: Readonly<Record<string, unknown>>;
  readonly teksten: readonly Tekst[];
}

/** Takes the free texts out of a parsed command: each becomes `tekst:<uuid>:<sha256(salt || text), hex>` with a salt of its own. */
export function haalTekstenEruit(schema: z.ZodType, data: Readonly<Record<string, unknown>>): MetVerwijzingen {
  const teksten: Tekst[] = [];
  const bewaar = (tekst: string): string => {
    const id = randomUUID();
    const salt = randomBytes(16).toString('hex');
    teksten.push({ id, tekst, salt });
    return `tekst:${id}:${createHash('sha256').update(salt).update(tekst).digest('hex')}`;
  };
  return { data: verwijsTeksten(schema, data, bewaar), teksten };
}
