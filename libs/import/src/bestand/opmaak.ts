/** What a date format shows: a day, only month and year, or only the year. */
export type Datumopmaak = 'dag' | 'maand' | 'jaar';

/** Whether a number format of Excel shows a date. Colours, conditions, languages and literal text in it say nothing. */
export function isDatumopmaak(code: string): Datumopmaak | undefined {
  const kaal = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0]?.toLowerCase() ?? '';
  if (/general|standaard/.test(kaal)) return undefined;
  if (/d/.test(kaal)) return 'dag';
  if (!/[yj]/.test(kaal)) return undefined;
  return /m/.test(kaal) ? 'maand' : 'jaar';
}

/** The formats that stand in no file, by number (ECMA-376 part 1, 18.8.30). 17 is mmm-yy. */
export function ingebouwdeDatums(nummer: number): Datumopmaak | undefined {
  if (nummer === 17 || nummer === 55) return 'maand';
  const dag = (nummer >= 14 && nummer <= 16) || nummer === 22 || (nummer >= 27 && nummer <= 31) || nummer === 36 || (nummer >= 50 && nummer <= 54) || (nummer >= 56 && nummer <= 58);
  return dag ? 'dag' : undefined;
}
