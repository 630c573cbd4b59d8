import type { Antwoord } from '@cirkel/contracts';
import { aggregates, DomainError, zinVan, type DomainErrorCode, type StoredEvent } from '@cirkel/domain';
import { readClock, readCommand, type CommandRecord, type LoadedStream } from '@cirkel/event-store';
import { bewaar } from './bewaar';
import { maakContext, regelsVoor, systeem } from './context';
import type { CommandDeps } from './deps';
import { OpslagOnbereikbaar } from './fouten';
import type { Geladen } from './geheugen';
import { laad } from './laad';
import { metPogingen } from './pogingen';
import { leesSleutel, soortVan } from './sleutel';
import { nummerVan, standVan, type Stand } from './stand';
import { genomenBesluit, wachtendVan } from './stand/wachtend';
import { leg, type Stap } from './stap';
import { alsAntwoord, alsWeigering, type Uitkomst } from './uitkomst';

/** What the subject said to a decision. */
export type Uitslag =
  | { readonly uitgevoerd: true; readonly antwoord: Antwoord }
  | { readonly uitgevoerd: false; readonly code: string; readonly melding: string };

const RONDES = 100;

/**
 * Closes a decision whose command has reached its subject: `meldBesluitUitgevoerd`, or `meldBesluitGeweigerd` with the subject's reason.
 * The same append gives the decider's own command its outcome. Asking again after it was closed changes nothing. Throws OpslagOnbereikbaar.
 */
export async function rondBesluitAf(deps: CommandDeps, streamId: string, uitslag: Uitslag): Promise<Stand> {
  const aggregate = aggregates[soortVan(streamId)];
  return metPogingen(async () => {
    for (let ronde = 1; ronde <= RONDES; ronde += 1) {
      const van = await laad(deps.pool, aggregate, streamId);
      const { stroom, stap: geladen } = van;
      const na = wachtendVan(streamId, geladen.state, stroom.events) === undefined ? geladen : await meld(deps, streamId, stroom, geladen, uitslag);
      const klaar = na.nieuw.length === 0 || (await sluit(deps, streamId, van, na, uitslag)) === 'appended';
      if (klaar) return standVan(streamId, na, [...stroom.events, ...na.nieuw], await readClock(deps.pool));
    }
    throw new OpslagOnbereikbaar();
  });
}

async function meld(deps: CommandDeps, streamId: string, stroom: LoadedStream, geladen: Stap, uitslag: Uitslag): Promise<Stap> {
  const aggregate = aggregates[soortVan(streamId)];
  const context = maakContext(await regelsVoor(deps, aggregate, streamId, geladen.state), streamId, stroom.now, systeem);
  const command = uitslag.uitgevoerd
    ? { type: 'meldBesluitUitgevoerd', data: {} }
    : { type: 'meldBesluitGeweigerd', data: { code: uitslag.code, melding: uitslag.melding } };
  const oorzaak = `${streamId}@${genomenBesluit(stroom.events).version}`;
  return leg(aggregate, geladen, aggregate.decide(geladen.state, command, context), context, { oorzaak });
}

async function sluit(deps: CommandDeps, streamId: string, geladen: Geladen, na: Stap, uitslag: Uitslag): Promise<string> {
  const { stroom } = geladen;
  const command = await openOpdracht(deps, stroom.events);
  const { result } = await bewaar(deps, {
    streamId,
    aggregate: aggregates[soortVan(streamId)],
    geladen,
    na,
    workflowWeetHet: true,
    ...(command === undefined ? {} : { command: { ...command, outcome: uitkomst(streamId, stroom.events, na, uitslag) } }),
  });
  return result;
}

/** The decider's command, which has no outcome yet. */
async function openOpdracht(deps: CommandDeps, events: readonly StoredEvent[]): Promise<CommandRecord | undefined> {
  const { opdrachtSleutel } = genomenBesluit(events).meta;
  if (opdrachtSleutel === undefined) return undefined;
  const sleutel = leesSleutel(opdrachtSleutel);
  const bekend = await readCommand(deps.pool, sleutel);
  return bekend === undefined || bekend.outcome !== null ? undefined : { ...sleutel, hash: bekend.hash };
}

function uitkomst(streamId: string, events: readonly StoredEvent[], na: Stap, uitslag: Uitslag): Uitkomst {
  if (!uitslag.uitgevoerd) {
    return alsWeigering(geweigerdBesluit(streamId, uitslag));
  }
  const nummer = nummerVan(streamId, na.state);
  return alsAntwoord({
    id: streamId,
    ...(nummer === undefined ? {} : { nummer }),
    aangeraakt: [{ streamId, versie: na.version }, ...uitslag.antwoord.aangeraakt],
    gebeurtenissen: [...[genomenBesluit(events)].map(gebeurtenis), ...uitslag.antwoord.gebeurtenissen, ...na.nieuw.map(gebeurtenis)],
    volgt: false,
  });
}

/** What the decider hears when the subject refuses what was decided. */
export const geweigerdBesluit = (escalatie: string, { code, melding }: { readonly code: string; readonly melding: string }): DomainError =>
  new DomainError(code as DomainErrorCode, `Het besluit is niet uitgevoerd. ${melding} De escalatie ligt weer open.`, { escalatie, melding });

const gebeurtenis = (event: StoredEvent): { type: string; zin: string } => ({ type: event.type, zin: zinVan(event) });
