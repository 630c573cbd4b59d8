import type { Antwoord } from '@cirkel/contracts';
import { CLOSED_KEY_HASH, type LoadedStream } from '@cirkel/event-store';
import { SleutelConflict } from './fouten';
import { leesUitkomst, uitWeigering } from './uitkomst';

/**
 * The first answer of a command that is asked again; a refusal is thrown again. While its decision is still on its way the answer says
 * `volgt`. Throws a SleutelConflict when the key belongs to something else.
 */
export function herhaald(vraag: { readonly streamId: string; readonly key: string; readonly hash: string }, bekend: { readonly hash: string; readonly outcome: unknown }, stroom: LoadedStream): Antwoord {
  if (bekend.hash === CLOSED_KEY_HASH) throw new SleutelConflict(`De sleutel ${vraag.key} is gesloten: deze opdracht is niet uitgevoerd en wordt ook niet meer uitgevoerd. Geef haar opnieuw met een nieuwe sleutel.`);
  if (bekend.hash !== vraag.hash) throw new SleutelConflict(`De sleutel ${vraag.key} is al gebruikt voor een andere opdracht. Kies voor elke nieuwe opdracht een nieuwe sleutel.`);
  if (bekend.outcome === null) return { id: vraag.streamId, aangeraakt: [{ streamId: vraag.streamId, versie: stroom.version }], gebeurtenissen: [], volgt: true };
  const uitkomst = leesUitkomst(bekend.outcome);
  switch (uitkomst.soort) {
    case 'antwoord':
      return uitkomst.antwoord;
    case 'weigering':
      throw uitWeigering(uitkomst);
    case 'gesloten':
      throw new Error(`key ${vraag.key} is closed but has a hash`);
  }
}
