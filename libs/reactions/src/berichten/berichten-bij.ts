import { berichtenVan, metBeurt, metElkaar, type Berichttoestand, type Berichtvraag, type Eigenaar, type Opdrachtgevolg, type StoredEvent } from '@cirkel/domain';
import { toestandVan } from './toestand';

/** What an event asks for, given the stream as it was right after it, and that state; `gehoord`: who hears it from the escalatie that it carries out. */
export function berichtenBij(streamId: string, alle: readonly StoredEvent[], event: StoredEvent, gehoord: readonly Eigenaar[] = []): { readonly vragen: readonly Berichtvraag[]; readonly toestand: Berichttoestand } {
  const toestand = toestandVan(streamId, alle.slice(0, event.version));
  const gevolg = metBeurt(toestand) === undefined ? undefined : opdrachtgevolg(streamId, alle, event.version);
  return { vragen: berichtenVan(toestand, event, gevolg, gehoord), toestand };
}

/** What the command of which this event is a part did to its subject; undefined for an escalatie, which tells its own course. */
export function opdrachtgevolg(streamId: string, alle: readonly StoredEvent[], version: number): Opdrachtgevolg | undefined {
  const events = metElkaar(alle, version);
  const van = events[0]?.version ?? version;
  const na = metBeurt(toestandVan(streamId, alle.slice(0, events.at(-1)?.version ?? version)));
  return na === undefined ? undefined : { voor: van === 1 ? undefined : metBeurt(toestandVan(streamId, alle.slice(0, van - 1))), na, events };
}
