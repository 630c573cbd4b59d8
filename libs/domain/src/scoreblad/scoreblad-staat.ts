import type { Datum } from '../kalender/datum';
import type { Scores } from '../handelingsagenda/rangschik';

/** The scores of one partij for one handelingsagenda: a draft that only it sees, and what it submitted last. */
export interface Scoreblad {
  readonly programma: { readonly code: string; readonly versie: number };
  readonly jaar: number;
  readonly partij: string;
  readonly concept: Scores;
  readonly ingediend?: { readonly scores: Scores; readonly op: Datum };
}

/** The stream of the sheet of a partij: two people of the same partij fill in the same sheet. */
export const scorebladStroom = (programma: string, jaar: number, partij: string): string => `scoreblad-${programma}-${jaar}-${partij}`;

const SCOREBLAD = /^scoreblad-([a-z-]+)-(\d{4})-([A-Za-z0-9]+)$/;
/** Programme, year and partij of a sheet, from its stream; undefined when the stream has another form. */
export function scorebladUitStroom(streamId: string): { readonly programma: string; readonly jaar: number; readonly partij: string } | undefined {
  const [, programma, jaar, partij] = SCOREBLAD.exec(streamId) ?? [];
  return programma === undefined || jaar === undefined || partij === undefined ? undefined : { programma, jaar: Number(jaar), partij };
}

/** The scores as a list, in one fixed order, so that equal sheets look the same. */
export const alsLijst = (scores: Scores): { item: string; criterium: string; score: number }[] =>
  Object.entries(scores)
    .flatMap(([item, perCriterium]) => Object.entries(perCriterium).map(([criterium, score]) => ({ item, criterium, score })))
    .sort((a, b) => (`${a.item} ${a.criterium}` < `${b.item} ${b.criterium}` ? -1 : 1));

/** Scores with these laid over them; `null` takes a score away. */
export function metScores(scores: Scores, nieuw: readonly { readonly item: string; readonly criterium: string; readonly score: number | null }[]): Scores {
  const na = new Map(alsLijst(scores).map(({ item, criterium, score }) => [JSON.stringify([item, criterium]), score]));
  for (const { item, criterium, score } of nieuw) {
    const plek = JSON.stringify([item, criterium]);
    if (score === null) na.delete(plek);
    else na.set(plek, score);
  }
  const uit: Record<string, Record<string, number>> = {};
  for (const [plek, score] of na) {
    const [item, criterium] = JSON.parse(plek) as [string, string];
    uit[item] = { ...uit[item], [criterium]: score };
  }
  return uit;
}
