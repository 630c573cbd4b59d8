import { DomainError } from '../contract/domain-error';
import type { Datum } from '../kalender/datum';
import { rondestappen, type Rondestap } from './ronde-staat';
import { rondestapInZin } from './vensters';

interface Dagen {
  readonly stap: Rondestap;
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
}

/** A window that nobody could come to, with the earlier one that it does not fit after; undefined when the windows follow each other. */
export function volgordefout(vensters: readonly Dagen[], gewijzigd?: Rondestap): { readonly stap: Rondestap; readonly na: Rondestap } | undefined {
  const opVolgorde = rondestappen.flatMap((stap) => vensters.find((venster) => venster.stap === stap) ?? []);
  for (const [i, { stap, van, tot }] of opVolgorde.entries()) {
    const eerder = opVolgorde.slice(0, i).find((een) => (gewijzigd === undefined || gewijzigd === stap || gewijzigd === een.stap) && ((tot !== undefined && tot < (een.tot ?? een.van ?? '')) || (van !== undefined && van < (een.van ?? ''))));
    if (eerder !== undefined) return { stap, na: eerder.stap };
  }
  return undefined;
}

/** Refuses windows that nobody could go through: a later step that is over before an earlier one opens or closes, or that opens before it. `gewijzigd`: only what that window has to do with. */
export function weigerVolgorde(vensters: readonly Dagen[], gewijzigd?: Rondestap): void {
  const fout = volgordefout(vensters, gewijzigd);
  if (fout === undefined) return;
  throw new DomainError('datum-ongeldig', `Het venster voor ${rondestapInZin(fout.stap)} past niet na dat voor ${rondestapInZin(fout.na)}: het opent of sluit eerder.`, { veld: 'vensters', stap: fout.stap });
}
