import type { Criterium } from '../item/fasen/monitoring/stand';
import { haalt, implementatiegraad, type Spiegel } from './spiegel-staat';

/** What is told of a period that was delivered: its graad, or where that is too small to show only whether it meets the criterium. */
export interface Verteld {
  readonly graad?: number;
  readonly voldoet?: boolean;
  readonly criterium?: Criterium;
}

export function verteldOver(spiegel: Spiegel, periode: string): Verteld {
  const criterium = spiegel.opgeleverd[periode]?.criterium;
  const graad = implementatiegraad(spiegel, periode);
  const voldoet = graad === undefined ? haalt(spiegel, periode, criterium) : undefined;
  return { ...(graad === undefined ? {} : { graad }), ...(voldoet === undefined ? {} : { voldoet }), ...(criterium === undefined ? {} : { criterium }) };
}

/** The same as one word, by which it can be compared. */
export const inWoord = ({ graad, voldoet, criterium }: Verteld): string =>
  `${graad ?? (voldoet === undefined ? 'klein' : voldoet ? 'klein-wel' : 'klein-niet')}:${criterium === undefined ? '' : criterium.richting + criterium.procent}`;

/** The mirror after a change of this period, which counts as a turn when it was delivered and something else is told of it now. */
export function naWijziging(voor: Spiegel, na: Spiegel, periode: string): Spiegel {
  const oplevering = na.opgeleverd[periode];
  if (oplevering === undefined || voor.opgeleverd[periode] === undefined || inWoord(verteldOver(voor, periode)) === inWoord(verteldOver(na, periode))) return na;
  return { ...na, opgeleverd: { ...na.opgeleverd, [periode]: { ...oplevering, wissel: (oplevering.wissel ?? 0) + 1 } } };
}
