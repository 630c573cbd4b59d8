import { jaarVan, type Actor, type Datum } from '@cirkel/domain';
import type { GelezenOpdracht } from './lees-opdracht';
import type { Stap } from './stap';

/** What commands that were only thought of would have made of the streams so far: how each stands, how many of what is counted began, and which acties there are. */
export interface Klad {
  readonly stromen: Map<string, Stap>;
  readonly begonnen: Map<string, number>;
  /** The codes of acties. */
  readonly acties: Set<string>;
}

export const nieuwKlad = (): Klad => ({ stromen: new Map(), begonnen: new Map(), acties: new Set() });

/** Under which name the beginnings are counted that this command wants to know of; undefined when it counts nothing. */
export function tellingVan({ definition, data }: Pick<GelezenOpdracht, 'definition' | 'data'>, actor: Actor, programma: string, op: Datum): string | undefined {
  const telling = definition.telt?.(data, actor, undefined);
  return telling === undefined ? undefined : `${telling.type} ${telling.eigenaar} ${programma} ${jaarVan(op)}`;
}
