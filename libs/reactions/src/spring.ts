import { setTimeout as wacht } from 'node:timers/promises';
import type { Pool } from 'pg';
import { lopendeProgrammabesluiten } from '@cirkel/commands';
import type { Moment } from '@cirkel/domain';
import { feedHead } from '@cirkel/event-store';
import { lagging } from '@cirkel/messaging';
import { mailsVoorSprong, volgendeMail } from '@cirkel/notices';
import { groepenVan, readModels } from '@cirkel/read-models';
import { springNaar, SprongStokt, type TemporalDeps } from '@cirkel/temporal';
import { ESCALATOR, NOTIFIER } from './volgers';

const RUST_BINNEN_MS = 60_000;
const KIJK_ELKE_MS = 10;
const volgers = [...groepenVan(readModels), ESCALATOR, NOTIFIER];

/**
 * Why it is not quiet yet; undefined when every event has its number, everybody has dealt with it, and what was due has been sent or has
 * failed so often that waiting does not help.
 */
async function onrust(pool: Pool): Promise<string | undefined> {
  const { unsequenced } = await feedHead(pool);
  if (unsequenced > 0) return `${unsequenced} gebeurtenissen hebben nog geen nummer`;
  const achter = await lagging(pool, volgers);
  if (achter > 0) return `lezers lopen ${achter} stromen achter`;
  const besluiten = await lopendeProgrammabesluiten({ pool });
  if (besluiten.length > 0) return `${besluiten.length} besluiten voor een heel programma worden nog verwerkt`;
  const mails = await mailsVoorSprong(pool);
  return mails > 0 ? `${mails} mails zijn nog niet weg` : undefined;
}

/** Resolves when everything that follows from what has happened has happened too; throws SprongStokt after 60 s of real time. */
export async function totRust(pool: Pool): Promise<void> {
  const uiterlijk = performance.now() + RUST_BINNEN_MS;
  for (;;) {
    const waarom = await onrust(pool);
    if (waarom === undefined) return;
    if (performance.now() > uiterlijk) throw new SprongStokt(`Het komt niet tot rust: ${waarom}.`);
    await wacht(KIJK_ELKE_MS);
  }
}

/** Moves the demo clock as if the time until then had been lived through, mails included. */
export const leefTot = (deps: TemporalDeps, moment: Moment): Promise<void> =>
  springNaar(deps, moment, { settled: () => totRust(deps.pool), volgendeHalte: (_na, tot) => volgendeMail(deps.pool, tot) });
