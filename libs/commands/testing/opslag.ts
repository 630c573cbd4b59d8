import type { Pool } from 'pg';
import { testEnvironment } from '@cirkel/local';
import { cirkelDefinitie } from '@cirkel/programmas';
import { append, eventStoreMigrations, migrate, openPool, setClock } from '@cirkel/event-store';
import { definities, type CommandDeps } from '../src';

/** Tuesday 1 September 2020, 09:00 in Amsterdam. */
export const BEGIN = '2020-09-01T07:00:00.000Z';

export interface Proefopslag extends CommandDeps {
  readonly pool: Pool;
  readonly url: string;
  readonly ruimOp: () => Promise<void>;
}

/** An event store of its own with the programme Cirkel published and a clock that stands still at BEGIN. */
export async function proefopslag(): Promise<Proefopslag> {
  const database = await testEnvironment().createDatabase();
  await migrate(database.url, eventStoreMigrations);
  const pool = openPool(database.url, { name: 'spec', max: 20 });
  await setClock(pool, { mode: 'stuurbaar', begin: BEGIN });
  await publiceer(pool, cirkelDefinitie);
  return {
    pool,
    url: database.url,
    definities: definities(pool),
    ruimOp: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

/** Publishes a definition as the next event of its programme. */
export async function publiceer(pool: Pool, definitie: { readonly code: string; readonly versie: number }): Promise<void> {
  const { result } = await append(pool, {
    streamId: `programma-${definitie.code}`,
    kind: 'programma',
    expectedVersion: definitie.versie - 1,
    events: [
      { type: 'definitie-gepubliceerd', schemaVersion: 1, data: { definitie }, meta: { actor: { id: 'p-beheer', rol: 'beheerder' } }, gebeurdOp: BEGIN.slice(0, 10), geregistreerdOp: BEGIN },
    ],
    open: false,
  });
  if (result !== 'appended') throw new Error(`publication of ${definitie.code} ${definitie.versie}: ${result}`);
}
