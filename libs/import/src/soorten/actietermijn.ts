import { zegtAlleenBegin, type GeschrevenTermijn, type Precisie } from '@cirkel/domain';
import type { Waarden } from './soort';

/** A cell with a term: its words, and what they mean. */
export interface Termijncel {
  readonly tekst: string;
  readonly gelezen: GeschrevenTermijn;
}
type Datumtermijn = Extract<GeschrevenTermijn, { soort: 'datum' }>;

/**
 * What was agreed, from the columns that a list may have for it. The words are those of the text column where there is one; the column of the term then holds
 * the day that somebody made of them, which counts unless the words say only from when. A last day, where it is given, is the writer's own answer.
 */
export function afspraakUit({ termijn, termijnTekst, datum, precisie }: Waarden): Termijncel {
  const cel = termijn as Termijncel | undefined;
  const woorden = termijnTekst as Termijncel | undefined;
  const tekst = (woorden ?? cel)?.tekst ?? '';
  const gelezen = (woorden ?? cel)?.gelezen ?? { soort: 'leeg' };
  const gemaakt = woorden !== undefined && cel?.gelezen.soort === 'datum' && !zegtAlleenBegin(tekst) ? cel.gelezen : undefined;
  const dag = (datum as Datumtermijn | undefined) ?? gemaakt;
  if (precisie === 'doorlopend') return { tekst, gelezen: { soort: 'doorlopend' } };
  if (dag === undefined) return { tekst, gelezen };
  return { tekst, gelezen: { ...dag, ...(precisie === undefined ? {} : { precisie: precisie as Exclude<Precisie, 'doorlopend'> }) } };
}
