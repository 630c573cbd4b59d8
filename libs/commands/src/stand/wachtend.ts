import { kindOf, type Actor, type StoredEvent } from '@cirkel/domain';
import type { CommandKey } from '@cirkel/event-store';
import type { RuweOpdracht } from '../lees-opdracht';

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
export function wachtendVan(streamId: string, state: unknown, _events: readonly StoredEvent[]): Wachtend | undefined {
  if (state === undefined || kindOf(streamId) !== 'escalatie') return undefined;
  return undefined;
}
