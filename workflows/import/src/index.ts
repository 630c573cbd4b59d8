import { condition, defineQuery, defineSignal, proxyActivities, setCurrentDetails, setHandler } from '@temporalio/workflow';
import type { ImportActiviteiten, Voortgang } from '@cirkel/import';

/** An attempt that hangs or whose worker died is noticed by its heartbeat and done again; rows that were executed are not executed twice. */
const { voerRijenUit } = proxyActivities<ImportActiviteiten>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '5 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '30 seconds' },
  summary: 'De volgende rijen uitvoeren',
});

/** Between two portions: whoever works meanwhile goes first. */
const ADEMPAUZE = '50 milliseconds';

const ververs = defineSignal('ververs');
const stand = defineQuery<Voortgang | null>('stand');

/** Executes the chosen rows of one import, portion by portion, until none is left. It knows the id only; which rows there are stands in the database. */
export async function importeer(importId: string): Promise<void> {
  let voortgang: Voortgang | undefined;
  let meer = true;
  setHandler(ververs, () => {
    meer = true;
  });
  setHandler(stand, () => voortgang ?? null);
  while (meer || (voortgang !== undefined && voortgang.over > 0)) {
    meer = false;
    voortgang = await voerRijenUit(importId);
    setCurrentDetails(`${voortgang.gedaan} van ${voortgang.gedaan + voortgang.over} rijen uitgevoerd.`);
    if (voortgang.over > 0) await condition(() => meer, ADEMPAUZE);
  }
}
