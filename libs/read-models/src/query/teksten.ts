import type { Pool } from 'pg';
import { isTekstverwijzing } from '@cirkel/domain';

/** What stands where a text was that has been cleared. */
export const GEWIST = '[deze tekst is gewist]';

/**
 * The answer with every reference to a free text replaced by the text itself: one query, whatever the depth and number. Read models
 * hold references only, so that a text that is cleared is gone from everywhere at once.
 */
export async function metTeksten<T>(pool: Pool, answer: T): Promise<T> {
  const verwijzingen = new Set<string>();
  collect(answer, verwijzingen);
  if (verwijzingen.size === 0) return answer;
  const { rows } = await pool.query<{ id: string; tekst: string }>({
    name: 'lees-teksten',
    text: 'select id, tekst from es.tekst where id = any($1::uuid[])',
    values: [[...verwijzingen].map(idOf)],
  });
  const teksten = new Map(rows.map(({ id, tekst }) => [id, tekst]));
  // Only strings have been replaced, by strings.
  return filled(answer, (verwijzing) => teksten.get(idOf(verwijzing)) ?? GEWIST) as T;
}

/** `tekst:<uuid>:<hash>`. */
const idOf = (verwijzing: string): string => verwijzing.split(':')[1] ?? '';

function collect(value: unknown, verwijzingen: Set<string>): void {
  if (isTekstverwijzing(value)) verwijzingen.add(value);
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) collect(member, verwijzingen);
}

function filled(value: unknown, replace: (verwijzing: string) => string): unknown {
  if (isTekstverwijzing(value)) return replace(value);
  if (Array.isArray(value)) return value.map((element) => filled(element, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, replace)]));
}
