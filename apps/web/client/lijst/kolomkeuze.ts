/** Columns that can be shown, by their codes in their usual order, and those that are shown when nobody chose. */
export interface Kolomaanbod<Code extends string> {
  readonly alle: readonly Code[];
  readonly standaard: readonly Code[];
}

const GEEN = 'geen';

/** The columns that the address names, in its order; the usual ones when it names none. What is no column is passed over. */
export function leesKolommen<Code extends string>({ alle, standaard }: Kolomaanbod<Code>, tekst: string | undefined): readonly Code[] {
  if (tekst === undefined) return standaard.filter((code) => alle.includes(code));
  const genoemd = tekst.split(',');
  return [...new Set(genoemd.flatMap((naam) => alle.find((code) => code === naam) ?? []))];
}

/** How the address writes this choice; nothing for the usual columns. */
export function schrijfKolommen<Code extends string>(aanbod: Kolomaanbod<Code>, gekozen: readonly Code[]): string | undefined {
  const gewoon = leesKolommen(aanbod, undefined);
  if (gekozen.length === gewoon.length && gekozen.every((code, i) => code === gewoon[i])) return undefined;
  return gekozen.length === 0 ? GEEN : gekozen.join(',');
}

/** With this column added at the end, or taken away. */
export const wissel = <Code extends string>(gekozen: readonly Code[], code: Code): readonly Code[] => (gekozen.includes(code) ? gekozen.filter((een) => een !== code) : [...gekozen, code]);

/** With this column so many places further; as it was when there is no such place. */
export function verplaats<Code extends string>(gekozen: readonly Code[], code: Code, stap: -1 | 1): readonly Code[] {
  const van = gekozen.indexOf(code);
  const naar = van + stap;
  if (van === -1 || naar < 0 || naar >= gekozen.length) return gekozen;
  const zonder = gekozen.filter((een) => een !== code);
  return [...zonder.slice(0, naar), code, ...zonder.slice(naar)];
}
