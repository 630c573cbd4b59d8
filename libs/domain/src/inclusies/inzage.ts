import { namens, type Actor } from '../contract/actor';
import type { Inclusies } from './inclusies-staat';

/**
 * Whether this actor sees every count of a study, also a small one: those who deliver the figures and the projectorganisatie, which sees everything
 * (domain.md, "Who uses it"). For everybody else a count of fewer than ten people, and what it can be worked out from, stays hidden.
 */
export function zietElkAantal(actor: Actor, { eigenaar, dataparties }: Pick<Inclusies, 'eigenaar' | 'dataparties'>): boolean {
  if (actor.rol === 'dataparty') return actor.partij !== undefined && dataparties.includes(actor.partij);
  const zelf = namens(actor);
  return zelf !== undefined && (zelf === 'projectorganisatie' || zelf === eigenaar);
}
