import { append, eventStoreMigrations, migrate, openPool, readNow, setClock } from '@cirkel/event-store';
import { messagingMigrations } from '@cirkel/messaging';
import { cirkelDefinitie } from '@cirkel/programmas';
import { readModelMigrations } from '@cirkel/read-models';

/** An empty store on real time with the programme of the Cirkel published. */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl, [...eventStoreMigrations, ...messagingMigrations, ...readModelMigrations]);
  const pool = openPool(databaseUrl, { name: 'bench', max: 1 });
  await setClock(pool, { mode: 'echt' });
  const now = await readNow(pool);
  await append(pool, {
    streamId: `programma-${cirkelDefinitie.code}`,
    kind: 'programma',
    expectedVersion: 0,
    events: [
      { type: 'definitie-gepubliceerd', schemaVersion: 1, data: { definitie: cirkelDefinitie }, meta: { actor: { id: 'p-beheer', rol: 'beheerder' } }, gebeurdOp: now.slice(0, 10), geregistreerdOp: now },
    ],
    open: false,
  });
  await pool.end();
}
