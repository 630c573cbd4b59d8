import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { feedHead } from '@cirkel/event-store';
import { lagging, type PositionGroup } from '@cirkel/messaging';
import { wachtendeMails } from '@cirkel/notices';
import { groepenVan, readModels } from '@cirkel/read-models';
import { SprongStokt } from '@cirkel/temporal';

/** Everybody who follows the events: the read models, the escalator and the notifier. */
const followers: readonly PositionGroup[] = [
  ...groepenVan(readModels),
  { groep: 'escalator', kinds: ['item', 'actie', 'escalatie'] },
  { groep: 'notifier', kinds: ['item', 'actie', 'escalatie'] },
];

const LOOK_AGAIN_MS = 10;
const WITHIN_MS = 60_000;

/** Resolves when every event has its number, every follower has dealt with it, and every mail that is due has left. Throws SprongStokt after 60 s (real time). */
export async function settled(pool: Pool): Promise<void> {
  const until = performance.now() + WITHIN_MS;
  for (;;) {
    const behind = { genummerd: (await feedHead(pool)).unsequenced, verwerkt: await lagging(pool, followers), gemaild: await wachtendeMails(pool) };
    if (Object.values(behind).every((count) => count === 0)) return;
    if (performance.now() > until) throw new SprongStokt(`De klok staat stil: nog niet genummerd ${behind.genummerd}, niet verwerkt ${behind.verwerkt}, niet gemaild ${behind.gemaild}.`);
    await pause(LOOK_AGAIN_MS);
  }
}
