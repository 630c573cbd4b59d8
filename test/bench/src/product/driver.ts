import { randomUUID } from 'node:crypto';
import { definities, nieuweStroom, voerUit, type Verzoek } from '@cirkel/commands';
import { openPool } from '@cirkel/event-store';
import { cirkelDefinitie } from '@cirkel/programmas';
import { dispatch, verbindTemporal, type TemporalDeps } from '@cirkel/temporal';
import { serve } from '../child';
import { inGroups } from '../load/in-groups';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { turnCounter } from '../load/turn-counter';
import { whileWatching, type Visibility } from '../load/visibility';
import { fact, move, PUBLICATION, TO_PICOT, type Opdracht } from './commands';
import { sentTo } from './sent';
import { visibleReadModels } from './visible';

const SCOPE = 'bench';

/** The process in the place of the API: gives commands as the API does, without the request around it. */
export async function startDriver(): Promise<void> {
  const environment = (name: string): string => process.env[name] ?? '';
  const databaseUrl = environment('DATABASE_URL');
  const pool = openPool(databaseUrl, { name: 'bench', max: 16 });
  const temporal = verbindTemporal({ address: environment('TEMPORAL_ADDRESS'), namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default' });
  const deps: TemporalDeps = { pool, temporal, definities: definities(pool) };
  const watched = visibleReadModels(databaseUrl);

  const verzoek = (streamId: string, { actor, opdracht }: Opdracht): Verzoek => ({ streamId, scope: SCOPE, key: randomUUID(), actor, opdracht });
  const sendWith = (command: (turn: number) => Opdracht): Send => {
    const next = turnCounter();
    return async (item) => sentTo(item, await dispatch(deps, verzoek(item, command(next(item)))));
  };
  const sendFact = sendWith(fact);
  const sendMove = sendWith(move);

  /** Directly, as an import does; its first move starts the workflow, outside what is measured. */
  const makeItem = async (visibility: Visibility): Promise<string> => {
    const item = nieuweStroom('item', { scope: SCOPE, key: randomUUID() });
    for (const opdracht of TO_PICOT) await voerUit(deps, verzoek(item, opdracht));
    const { streamId, version } = await sendMove(item);
    await visibility.reached(streamId, version);
    return item;
  };

  await voerUit(deps, verzoek(`programma-${cirkelDefinitie.code}`, PUBLICATION));
  serve(
    {
      prepare: (count: number) => whileWatching(watched, (visibility) => inGroups(Array.from({ length: count }), () => makeItem(visibility))),
      feit: (request: RunRequest) => runLanes(sendFact, watched, request),
      levensloop: (request: RunRequest) => runLanes(sendMove, watched, request),
    },
    async () => {
      await temporal.connection.close();
      await pool.end();
    },
  );
}
