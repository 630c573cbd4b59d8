import { aggregates, DomainError } from '@cirkel/domain';
import { noteWorkflowVersion, readClock } from '@cirkel/event-store';
import { bewaar } from './bewaar';
import { regelsVoor } from './context';
import type { CommandDeps } from './deps';
import { OpslagOnbereikbaar } from './fouten';
import { laad } from './laad';
import { metPogingen } from './pogingen';
import { soortVan } from './sleutel';
import { standVan, type Stand } from './stand';
import { metTijd } from './tijd';

const RONDES = 100;

/**
 * Appends all that time alone has brought to a stream up to now; nothing when nothing was due. Safe to ask at any time and by anybody.
 * `viaWorkflow`: the stream's own workflow asks, and knows its stream from then on. Throws a DomainError `onbekend`, and OpslagOnbereikbaar.
 */
export async function laatTijdVerstrijken(deps: CommandDeps, streamId: string, { viaWorkflow = false } = {}): Promise<Stand> {
  const aggregate = aggregates[soortVan(streamId)];
  return metPogingen(async () => {
    for (let ronde = 1; ronde <= RONDES; ronde += 1) {
      const van = await laad(deps.pool, aggregate, streamId);
      const { stroom, stap: geladen } = van;
      if (geladen.state === undefined) throw new DomainError('onbekend', `Er is geen ${aggregate.kind} met het id ${streamId}.`);
      const na = metTijd(aggregate, geladen, await regelsVoor(deps, aggregate, streamId, geladen.state), streamId, stroom);
      const gelukt = na.nieuw.length === 0 || (await bewaar(deps, { streamId, aggregate, geladen: van, na, workflowWeetHet: viaWorkflow })).result === 'appended';
      if (!gelukt) continue;
      if (viaWorkflow && na.nieuw.length === 0 && stroom.workflowVersion < na.version) await noteWorkflowVersion(deps.pool, streamId, na.version);
      return standVan(streamId, na, [...stroom.events, ...na.nieuw], await readClock(deps.pool));
    }
    throw new OpslagOnbereikbaar();
  });
}
