import type { PoolClient } from 'pg';
import { kalenderVan, type Definities } from '@cirkel/commands';
import { berichtenBijEscalatie, berichtenBijTermijn, type Berichtvraag, type StoredEvent } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import type { EventHandler, StreamSlice } from '@cirkel/messaging';
import { nietVoor, slaBerichtenOp, type NieuwBericht } from '@cirkel/notices';
import { personenAchter } from './gremia';
import { NOTIFIER } from '../volgers';
import { toestandVan } from './toestand';

/** Event types that can ask for a notice; a stream without one of these is not even read. */
const INTERESSANT = new Set(['termijn-herinnerd', 'termijn-verstreken', 'trede-bereikt', 'trede-herinnerd', 'escalatie-beeindigd']);

/** Stores the notices that events ask for, in the transaction that moves the position: each exactly once, before anything is sent. */
export const bewaarBerichten = (definities: Definities): EventHandler => ({
  ...NOTIFIER,
  handle: async (tx, slices) => {
    for (const slice of slices) await slaBerichtenOp(tx, await berichtenVan(tx, slice, definities));
  },
});

async function berichtenVan(tx: PoolClient, { streamId, events }: StreamSlice, definities: Definities): Promise<readonly NieuwBericht[]> {
  const interessant = events.filter((event) => INTERESSANT.has(event.type));
  if (interessant.length === 0) return [];
  const alle = (await loadStream(tx, streamId)).events;
  const berichten: NieuwBericht[] = [];
  for (const event of interessant) {
    const { vragen, programma } = vraagBij(streamId, alle.filter((een) => een.version <= event.version), event);
    const kalender = kalenderVan(await definities.versie(programma.code, programma.versie));
    for (const vraag of vragen) {
      for (const namens of vraag.aan) {
        for (const { id } of await personenAchter(tx, namens)) {
          berichten.push({
            streamId, version: event.version, persoonId: id, soort: vraag.soort, namens,
            nietVoor: nietVoor(event.geregistreerdOp, vraag.door, kalender), opgeslagenOp: event.geregistreerdOp,
          });
        }
      }
    }
  }
  return berichten;
}

/** What the event asks for, given the stream as it was right after it. */
function vraagBij(streamId: string, events: readonly StoredEvent[], event: StoredEvent): { vragen: readonly Berichtvraag[]; programma: { code: string; versie: number } } {
  const toestand = toestandVan(streamId, events);
  const vragen = toestand.kind === 'escalatie' ? berichtenBijEscalatie(event, toestand.state) : berichtenBijTermijn(event, toestand.state.termijnen);
  return { vragen, programma: toestand.state.programma };
}
