import type { Pool } from 'pg';
import { feedHead } from '@cirkel/event-store';
import { deadLetters, lagging, type DeadLetter } from '@cirkel/messaging';
import { telBerichten, wachtendeMails } from '@cirkel/notices';
import { groepenVan, readModels } from '@cirkel/read-models';
import { ESCALATOR, NOTIFIER } from './volgers';

/** What waits and what is stuck between the event store and the people. */
export interface Systeemstand {
  readonly gebeurtenissen: number;
  /** Events that the relay has not given a number yet. */
  readonly zonderNummer: number;
  /** Per reader with how many streams it is behind. */
  readonly lezers: readonly { readonly groep: string; readonly achter: number }[];
  /** Streams of which a reader could not take in an event; they stand still until somebody has it tried again. */
  readonly vast: readonly DeadLetter[];
  /** `nuWeg`: of those that wait, how many should have left. */
  readonly berichten: Awaited<ReturnType<typeof telBerichten>> & { readonly nuWeg: number };
}

/** How the product stands now, counted in the database; a few queries over everything, so not for every request of everybody. */
export async function systeemstand(pool: Pool): Promise<Systeemstand> {
  const { volgnummer, unsequenced } = await feedHead(pool);
  const lezers = await Promise.all([...groepenVan(readModels), ESCALATOR, NOTIFIER].map(async (groep) => ({ groep: groep.groep, achter: await lagging(pool, [groep]) })));
  return {
    gebeurtenissen: volgnummer,
    zonderNummer: unsequenced,
    lezers,
    vast: await deadLetters(pool),
    berichten: { ...(await telBerichten(pool)), nuWeg: await wachtendeMails(pool) },
  };
}

/** Whether nothing waits that should have gone and nothing is stuck. */
export const isBij = ({ zonderNummer, lezers, vast, berichten: { nuWeg, onbestelbaar, vastgelopen } }: Systeemstand): boolean =>
  zonderNummer + vast.length + nuWeg + onbestelbaar + vastgelopen === 0 && lezers.every(({ achter }) => achter === 0);
