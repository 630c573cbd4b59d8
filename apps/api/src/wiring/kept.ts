import type { Pool } from 'pg';
import type { Caller } from '@cirkel/auth';
import type { WijzigingAntwoord } from '@cirkel/contracts';
import { datumVan, langeDatum, type Datum } from '@cirkel/domain';
import { readNow } from '@cirkel/event-store';
import { personenMetId, wijzigingenVan, type Geschreven, type Schrijver, type Wijziging } from '@cirkel/reference-data';
import { Problem } from '../http/problem';
import type { Lijst } from '../queries/queries';

/** Who writes, now. */
export const writer = async (pool: Pool, { actor }: Caller): Promise<Schrijver> => ({ door: actor.id, nu: await readNow(pool) });

/** Today, for who writes. */
export const today = ({ nu }: Schrijver): Datum => datumVan(nu);

/** What was written; undefined for what is not there. Throws a Problem 409 when it could not be. */
export function written<T>(outcome: Geschreven<T>, existing: string): T | undefined {
  switch (outcome) {
    case 'onbekend':
      return undefined;
    case 'bestaat-al':
      throw new Problem(409, existing, { code: 'bestaat-al' });
    case 'intussen-gewijzigd':
      throw new Problem(409, 'Iemand anders heeft dit net gewijzigd. Lees het opnieuw en probeer het daarna nog eens.', { code: 'intussen-gewijzigd' });
    default:
      return outcome.nu;
  }
}

/** A list of reference data: always up to now. */
export async function listOf<T>(pool: Pool, rijen: readonly T[], totaal: number): Promise<Lijst<T>> {
  const now = await readNow(pool);
  return { rijen: [...rijen], totaal, meer: false, standVan: now, vandaag: datumVan(now) };
}

/** Who changed this when, as sentences. */
export async function changesOf(pool: Pool, tabel: 'partij' | 'persoon', id: string): Promise<Lijst<WijzigingAntwoord>> {
  const changes = await wijzigingenVan(pool, tabel, id);
  const names = new Map((await personenMetId(pool, [...new Set(changes.map(({ door }) => door))])).map((person) => [person.id, person.naam]));
  return listOf(pool, changes.map(({ op, door, wat }) => ({ op, door: names.get(door) ?? door, zin: sentence(wat) })), changes.length);
}

const fields: Readonly<Record<string, string>> = { email: 'e-mailadres', rolHla: 'rol in het Hoofdlijnenakkoord', rolStuurgroep: 'rol in de stuurgroep' };

function sentence(wat: Wijziging['wat']): string {
  if (wat === null) return 'Ingelezen.';
  switch (wat.soort) {
    case 'toegevoegd':
      return 'Toegevoegd.';
    case 'hersteld':
      return 'Beëindigen ongedaan gemaakt.';
    case 'beeindigd':
      return `Beëindigd per ${langeDatum(wat.op)}.`;
    case 'gewijzigd':
      return `Gewijzigd: ${wat.velden.map((veld) => fields[veld] ?? veld).join(', ')}.`;
  }
}
