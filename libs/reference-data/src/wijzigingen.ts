import type { Pool, PoolClient } from 'pg';
import type { Datum, Moment } from '@cirkel/domain';

/** Who changes something, and when by the clock that every process shares. */
export interface Schrijver {
  readonly door: string;
  readonly nu: Moment;
}

/** What kind of change it was. Of a person the names of the fields only: a name or an address stands in one place. */
export type Wijzigingssoort =
  | { readonly soort: 'toegevoegd' | 'hersteld' }
  | { readonly soort: 'gewijzigd'; readonly velden: readonly string[] }
  | { readonly soort: 'beeindigd'; readonly op: Datum };

/** One line of the audit trail. What was loaded at once, or kept before kinds were, has none. */
export interface Wijziging {
  readonly op: Moment;
  readonly door: string;
  readonly wat: Wijzigingssoort | null;
}

type Tabel = 'partij' | 'persoon';

/** Every change of one partij or person, the newest first. */
export async function wijzigingenVan(db: Pool | PoolClient, tabel: Tabel, sleutel: string): Promise<readonly Wijziging[]> {
  const { rows } = await db.query<Wijziging>(
    `select to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as op, door, nieuw -> 'wat' as wat from ref.wijziging where tabel = $1 and sleutel = $2 order by ref.wijziging.op desc`,
    [tabel, sleutel],
  );
  return rows;
}

/** A change as one who writes wants it: nothing, or what stands now; 'gewijzigd' when somebody else was first. */
export type Geschreven<T> = { readonly nu: T } | 'onbekend' | 'intussen-gewijzigd' | 'bestaat-al';

/** The names of the fields that differ. */
export const anders = <T extends object>(oud: T, nieuw: Partial<T>): readonly string[] => Object.entries(nieuw).flatMap(([veld, waarde]) => (waarde === oud[veld as keyof T] ? [] : [veld]));
