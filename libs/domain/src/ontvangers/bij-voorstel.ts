import { namens, type Eigenaar } from '../contract/actor';
import type { StoredEvent } from '../contract/event';
import type { Gremium, Voorstel } from '../gremium/gremium-staat';
import type { Berichtvraag } from './berichten-bij';

/** After these a proposed decision lies with the body: for the first time, or again because the body above returned it. */
const legtVoor: readonly string[] = ['besluit-voorgesteld', 'voorstel-teruggelegd'];

/** Whether the event lays a proposal before the body of its stream. */
export const legtVoorstelVoor = ({ type }: Pick<StoredEvent, 'type'>): boolean => legtVoor.includes(type);

/** The proposal that such an event is about, as it is in this state. */
export function voorstelVan({ data, streamId }: Pick<StoredEvent, 'data' | 'streamId'>, { voorstellen }: Pick<Gremium, 'voorstellen'>): Voorstel {
  const voorstel = voorstellen.find(({ id }) => id === data['voorstel']);
  if (voorstel === undefined) throw new Error(`Er is geen voorstel ${String(data['voorstel'])} in ${streamId}`);
  return voorstel;
}

/** The notice that a body is asked for a decision. It decides in meetings, so it reads this in the summary of the day; a body that asks itself knows. */
export function berichtenBijVoorstel(event: StoredEvent, { code }: Pick<Gremium, 'code'>): readonly Berichtvraag[] {
  const aan: Eigenaar = `gremium:${code}`;
  return !legtVoorstelVoor(event) || namens(event.meta.actor) === aan ? [] : [{ soort: 'voorstel', aan: [aan], door: 'persoon', bijElkaar: true }];
}

/** Why nobody needs to be told any more; undefined while the body has still to decide. */
export const voorstelAfgedaan = ({ stand }: Pick<Voorstel, 'stand'>): string | undefined => (stand === 'voorgesteld' ? undefined : 'over dit voorstel hoeft het gremium niet meer te besluiten');
