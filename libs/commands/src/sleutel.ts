import { createHash } from 'node:crypto';
import { DomainError, kindOf, type AggregateKind } from '@cirkel/domain';
import { canonicalJson, type CommandKey } from '@cirkel/event-store';
import type { RuweOpdracht } from './lees-opdracht';

/** Scope of what escalator and notifier cause; no client can use it. Only effects are kept, so a refused reaction can be asked again. */
export const REACTIE = 'reactie:';
/** Scope under which a decision on an escalation reaches its subject. */
export const BESLUIT = 'besluit:';

/** Beginning of the scope under which a decision of a programme reaches each subject; the subject is the key. */
export const PROGRAMMABESLUIT = 'programmabesluit:';

export const isReactie = (scope: string): boolean => scope.startsWith(REACTIE);
/** It carries out a decision of an escalatie. */
export const isBesluit = (scope: string): boolean => scope.startsWith(BESLUIT);
/** Scopes that only our own processes use. */
export const isIntern = (scope: string): boolean => isReactie(scope) || isBesluit(scope) || scope.startsWith(PROGRAMMABESLUIT);

/**
 * What a key stands for. A person's command: stream, type and body as sent. A reaction: stream and type, because its key names its cause,
 * and what it says is derived from there and may be worded differently by a later release.
 */
export function opdrachtHash(streamId: string, opdracht: RuweOpdracht, scope: string): string {
  const { type, ...body } = opdracht;
  return createHash('sha256').update(canonicalJson(isReactie(scope) ? { streamId, type } : { streamId, type, body })).digest('hex');
}

/** How an event names the command that caused it; a scope has no spaces. */
export const schrijfSleutel = ({ scope, key }: CommandKey): string => `${scope} ${key}`;

/** Reads what `schrijfSleutel` wrote. */
export function leesSleutel(geschreven: string): CommandKey {
  const spatie = geschreven.indexOf(' ');
  return { scope: geschreven.slice(0, spatie), key: geschreven.slice(spatie + 1) };
}

/** The id of a stream that this command creates: the same key always gives the same stream, so a repeat cannot create a second one. */
export function nieuweStroom(kind: AggregateKind, sleutel: CommandKey): string {
  const hex = createHash('sha256').update(schrijfSleutel(sleutel)).digest('hex');
  // A name-based UUID of version 8 (RFC 9562, section 5.8).
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${kind}-${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The kind of a stream id that a client sent; a DomainError `onbekend` for one that cannot exist. */
export function soortVan(streamId: string): AggregateKind {
  try {
    return kindOf(streamId);
  } catch (error) {
    throw new DomainError('onbekend', `Er is niets met het id ${streamId}.`, { oorzaak: String(error) });
  }
}
