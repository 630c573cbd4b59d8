import { aggregateKinds, aggregates, kindOf, namens } from '@cirkel/domain';
import { eventModel, type Step } from '../projection/read-model';
import { HistorieRow } from './table';

export const historie = eventModel('historie', HistorieRow, aggregateKinds, (_kind, step): HistorieRow => {
  const { streamId, version, type, schemaVersion, data, meta, gebeurdOp, geregistreerdOp } = step.event;
  const definition = aggregates[kindOf(streamId)].event(type);
  if (definition === undefined) throw new Error(`Unknown event ${type} in ${streamId}`);
  return {
    streamId,
    versie: version,
    type,
    schemaVersion,
    soort: soortVan(step),
    zichtbaarheid: definition.zichtbaarheid,
    wie: namens(meta.actor) ?? meta.actor.rol,
    data,
    gebeurdOp,
    geregistreerdOp,
  };
});

/** Under which heading of the history an event stands (ux.md, *Historie*). A decision is what changed the last decision of its subject. */
function soortVan({ event, before, after }: Step): HistorieRow['soort'] {
  if (/herinner|bericht/.test(event.type)) return 'bericht';
  if (event.type.startsWith('termijn-')) return 'termijn';
  return event.type.startsWith('besluit-') || laatsteBesluit(before?.state) !== laatsteBesluit(after.state) ? 'besluit' : 'inhoud';
}

const laatsteBesluit = (state: unknown): unknown => (typeof state === 'object' && state !== null && 'laatsteBesluit' in state ? state.laatsteBesluit : undefined);
