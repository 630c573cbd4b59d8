import { kindOf, wachtendeOpdracht, type Actor, type Escalatie, type StoredEvent } from '@cirkel/domain';
import type { CommandKey } from '@cirkel/event-store';
import type { RuweOpdracht } from '../lees-opdracht';
import { BESLUIT } from '../sleutel';

/** A command that a stream gives to another one and whose outcome it awaits (design.md section 8, "A decision takes effect first"). */
export interface Wachtend extends CommandKey {
  /** The subject. */
  readonly streamId: string;
  readonly opdracht: RuweOpdracht;
  /** Who decided: the subject checks their rights as if they had asked themselves. */
  readonly actor: Actor;
  /** The event id of the decision. */
  readonly oorzaak: string;
}

/** The pending command of a stream in this state, if there is one. Only an escalatie gives commands to a neighbour. */
export function wachtendVan(streamId: string, state: unknown, events: readonly StoredEvent[]): Wachtend | undefined {
  if (state === undefined || kindOf(streamId) !== 'escalatie') return undefined;
  const wachtend = wachtendeOpdracht(state as Escalatie);
  if (wachtend === undefined) return undefined;
  const { type, data } = wachtend.opdracht;
  return {
    scope: BESLUIT,
    key: wachtend.sleutel,
    streamId: wachtend.streamId,
    opdracht: { ...data, type },
    actor: wachtend.actor,
    oorzaak: `${streamId}@${genomenBesluit(events).version}`,
  };
}

/** The event of the decision that is on its way. */
export function genomenBesluit(events: readonly StoredEvent[]): StoredEvent {
  const genomen = events.findLast(({ type }) => type === 'besluit-genomen');
  if (genomen === undefined) throw new Error('a decision is pending that was never taken');
  return genomen;
}
