import { berichtenBijEscalatie, berichtenBijOpdracht, berichtenBijTermijn, metElkaar, raaktAnderen, type Berichtvraag, type Eigenaar, type MetBeurt, type Opdrachtgevolg, type StoredEvent } from '@cirkel/domain';
import { toestandVan, type Berichttoestand } from './toestand';

/** What an event asks for, given the stream as it was right after it, and that state; `gehoord`: who hears it from the escalatie that it carries out. */
export function berichtenBij(streamId: string, alle: readonly StoredEvent[], event: StoredEvent, gehoord: readonly Eigenaar[] = []): { readonly vragen: readonly Berichtvraag[]; readonly toestand: Berichttoestand } {
  const toestand = toestandVan(streamId, alle.slice(0, event.version));
  if (toestand.kind === 'escalatie') return { vragen: berichtenBijEscalatie(event, toestand.state), toestand };
  const bijTermijn = berichtenBijTermijn(event, toestand.state.termijnen);
  const gevolg = opdrachtgevolg(streamId, alle, event.version);
  // A command is told once, with its last event that can matter to others.
  const vertelt = gevolg?.events.findLast(raaktAnderen)?.version === event.version;
  return { vragen: bijTermijn.length > 0 || gevolg === undefined || !vertelt ? bijTermijn : berichtenBijOpdracht(gevolg, gehoord), toestand };
}

/** What the command of which this event is a part did to an item or an actie; undefined for another kind of stream. */
export function opdrachtgevolg(streamId: string, alle: readonly StoredEvent[], version: number): Opdrachtgevolg | undefined {
  const events = metElkaar(alle, version);
  const van = events[0]?.version ?? version;
  const na = metBeurt(toestandVan(streamId, alle.slice(0, events.at(-1)?.version ?? version)));
  return na === undefined ? undefined : { voor: van === 1 ? undefined : metBeurt(toestandVan(streamId, alle.slice(0, van - 1))), na, events };
}

export const metBeurt = (toestand: Berichttoestand): MetBeurt | undefined => (toestand.kind === 'item' || toestand.kind === 'actie' ? toestand : undefined);
