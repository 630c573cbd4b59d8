import { randomUUID } from 'node:crypto';
import { definities, nieuweStroom, voerUit, type CommandDeps } from '@cirkel/commands';
import { openPool } from '@cirkel/event-store';
import { GROEP } from '@cirkel/read-models';
import { serve } from '../child';
import { inGroups } from '../load/in-groups';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { watchVisibility } from '../load/visibility';
import { fact, move, TO_PICOT, type Opdracht } from './commands';
import { sentTo } from './sent';

const SCOPE = 'bench';

/** The process in the place of the API: gives commands as the API does, without the request around it. */
export async function startDriver(): Promise<void> {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const pool = openPool(databaseUrl, { name: 'bench', max: 16 });
  const deps: CommandDeps = { pool, definities: definities(pool) };
  const visibility = await watchVisibility(databaseUrl, 'lees', [GROEP]);
  let turn = 0;

  const direct = async (streamId: string, { actor, opdracht }: Opdracht) => voerUit(deps, { streamId, scope: SCOPE, key: randomUUID(), actor, opdracht });

  const sendWith =
    (command: (turn: number) => Opdracht): Send =>
    async (item) =>
      sentTo(item, await direct(item, command((turn += 1))));

  const makeItem = async (): Promise<string> => {
    const item = nieuweStroom('item', { scope: SCOPE, key: randomUUID() });
    for (const opdracht of TO_PICOT) await direct(item, opdracht);
    const { streamId, version } = await sendWith(move)(item);
    await visibility.reached(streamId, version);
    return item;
  };
  const prepare = (count: number): Promise<readonly string[]> => inGroups(Array.from({ length: count }), makeItem);

  serve(
    {
      prepare,
      feit: (request: RunRequest) => runLanes(sendWith(fact), visibility, request),
      levensloop: (request: RunRequest) => runLanes(sendWith(move), visibility, request),
    },
    async () => {
      await visibility.close();
      await pool.end();
    },
  );
}
