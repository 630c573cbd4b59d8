import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Stand } from './activiteiten';

/** What one can search running lifecycles by; never anything about persons (Temporal stores these values unencrypted). */
const FASE = { name: 'fase', type: 'KEYWORD' } as const;
const STATUS = { name: 'status', type: 'KEYWORD' } as const;
const VOLGEND_MOMENT = { name: 'volgendMoment', type: 'DATETIME' } as const;

/** Shows in Temporal's own screens where the stream stands, and how often letting time pass has failed in a row. */
export function toon(stand: Stand | undefined, mislukt = 0): void {
  const storing = mislukt === 0 ? '' : `\n\n**Storing:** de laatste ${mislukt} pogingen om de tijd te laten verstrijken zijn mislukt.`;
  if (stand === undefined) {
    setCurrentDetails(`Nog niet begonnen.${storing}`);
    return;
  }
  const { nummer, titel, fase, status, beurt, wekker } = stand;
  setCurrentDetails([`**${nummer}** ${titel}`, fase === undefined ? status : `${fase}, ${status}`, `Aan zet: ${beurt}`, ...(wekker === undefined ? [] : [wekker])].join('\n\n') + storing);
  maakVindbaar(stand);
}

function maakVindbaar({ fase, status, volgendMoment }: Stand): void {
  const { typedSearchAttributes: nu } = workflowInfo();
  const moment = volgendMoment === undefined ? null : new Date(volgendMoment);
  const gewijzigd = [
    ...(nu.get(FASE) === fase ? [] : [{ key: FASE, value: fase ?? null }]),
    ...(nu.get(STATUS) === status ? [] : [{ key: STATUS, value: status }]),
    ...(nu.get(VOLGEND_MOMENT)?.getTime() === moment?.getTime() ? [] : [{ key: VOLGEND_MOMENT, value: moment }]),
  ];
  if (gewijzigd.length > 0) upsertSearchAttributes(gewijzigd);
}
