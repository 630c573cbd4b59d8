import { defineQuery, proxyActivities, setCurrentDetails, setHandler, sleep } from '@temporalio/workflow';
import type { Besluitverwijzing, Besluitvoortgang } from '@cirkel/commands';
import type { Besluitactiviteiten } from '@cirkel/reactions';

/** An attempt that hangs or whose worker died is noticed by its heartbeat and done again; a subject that was reached is not reached twice. */
const { voerProgrammabesluitUit } = proxyActivities<Besluitactiviteiten>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '5 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '30 seconds' },
  summary: 'Het besluit naar de volgende onderwerpen brengen',
});

/** Between two portions: whoever works meanwhile goes first. */
const ADEMPAUZE = '50 milliseconds';
/** Before it looks once more from the beginning: what began elsewhere without knowing of the decision has been stored by then. */
const NIEUWE_RONDE = '2 seconds';

const stand = defineQuery<Besluitvoortgang | null>('stand');

/** Brings one decision of a programme to everything that runs in it, portion by portion. It knows the number only; what was decided stands in the event store. */
export async function programmabesluit(besluit: Besluitverwijzing): Promise<void> {
  let voortgang: Besluitvoortgang | undefined;
  setHandler(stand, () => voortgang ?? null);
  for (let na: string | undefined = ''; na !== undefined; na = voortgang.na) {
    voortgang = await voerProgrammabesluitUit(besluit, na);
    setCurrentDetails(`Besluit ${besluit.nr} van ${besluit.programma}: ${voortgang.gedaan} onderwerpen gedaan.`);
    if (voortgang.na !== undefined) await sleep(voortgang.na === '' ? NIEUWE_RONDE : ADEMPAUZE);
  }
}
