import type { Pool } from 'pg';
import { nummerreeks, type AggregateKind, type Programmadefinitie } from '@cirkel/domain';
import { drawNumber } from '@cirkel/event-store';

/** How many digits a number has at least: CGG-0142, ESC-031. */
const CIJFERS = { item: 4, actie: 3, escalatie: 3 } as const;

/** Draws the next number of a kind that has numbers, in the series that its programme names; gaps are allowed (domain.md, *Numbers*). */
export async function trekNummer(pool: Pool, kind: AggregateKind, definitie: Programmadefinitie): Promise<string | undefined> {
  if (kind !== 'item' && kind !== 'actie' && kind !== 'escalatie') return undefined;
  const reeks = nummerreeks(definitie, kind);
  return `${reeks}-${String(await drawNumber(pool, reeks)).padStart(CIJFERS[kind], '0')}`;
}
