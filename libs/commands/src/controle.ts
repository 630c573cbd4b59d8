import { DomainError, langeDatum, type Actor, type Context, type StoredEvent } from '@cirkel/domain';
import { InvoerFout, VersieConflict } from './fouten';
import type { GelezenOpdracht } from './lees-opdracht';

/** Refuses a command that was based on a version which other people have changed since; what time or this person did does not count. */
export function controleerVersie({ verwachteVersie: verwacht }: GelezenOpdracht, events: readonly StoredEvent[], { id }: Actor): void {
  if (verwacht === undefined) return;
  const versie = events.at(-1)?.version ?? 0;
  if (verwacht > versie) throw new InvoerFout([{ pad: 'verwachteVersie', melding: `Deze versie bestaat nog niet; de laatste is ${versie}.` }]);
  const vanAnder = ({ version, meta: { actor } }: StoredEvent): boolean => version > verwacht && actor.rol !== 'systeem' && actor.id !== id;
  if (events.some(vanAnder)) throw new VersieConflict(verwacht, versie);
}

/** Nothing can have happened in the future (domain.md, *Registering late*). */
export function controleerDatum({ gebeurdOp }: GelezenOpdracht, { vandaag }: Context): void {
  if (gebeurdOp === undefined || gebeurdOp <= vandaag) return;
  throw new DomainError('datum-ongeldig', `${langeDatum(gebeurdOp)} ligt in de toekomst. Kies vandaag (${langeDatum(vandaag)}) of eerder.`, { veld: 'gebeurdOp' });
}
