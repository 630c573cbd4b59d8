import type { TermijnAntwoord } from '@cirkel/contracts';
import { korteDatumMetDag, langeDatum } from '@cirkel/ui';

/** The day before which it must be done, when it was agreed that way: "voor 1 november 2020" gives "1 november 2020". */
const voorWelkeDag = (tekst: string): string | undefined => /^voor (.+)$/i.exec(tekst.trim())?.[1];

/** "april 2021 (uiterlijk vr 30 apr 2021)": the wording of the agreement, with the day beside it when the wording does not name that day itself. */
export function afgesproken({ tekst, oorspronkelijk }: Pick<TermijnAntwoord, 'tekst' | 'oorspronkelijk'>): string {
  const dag = korteDatumMetDag(oorspronkelijk);
  if (tekst === '') return dag;
  return tekst.endsWith(langeDatum(oorspronkelijk)) && voorWelkeDag(tekst) === undefined ? tekst : `${tekst} (uiterlijk ${dag})`;
}
