/**
 * The query string as plain text: `?fase=picot&tekst=142`. The router's own format would write a number or a list as JSON,
 * which nobody can read or type.
 */
export function leesZoekdeel(tekst: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(tekst));
}

export function schrijfZoekdeel(waarden: Readonly<Record<string, unknown>>): string {
  const zoek = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(waarden)) {
    if (typeof waarde === 'number' || (typeof waarde === 'string' && waarde !== '')) zoek.set(naam, String(waarde));
  }
  const tekst = zoek.toString();
  return tekst === '' ? '' : `?${tekst}`;
}

/** Keeps the named texts of a query string; everything else in it is ignored. */
export const alleen =
  <const Naam extends string>(namen: readonly Naam[]) =>
  (zoek: Record<string, unknown>): Partial<Record<Naam, string>> =>
    Object.fromEntries(
      namen.flatMap((naam) => {
        const waarde = zoek[naam];
        return typeof waarde === 'string' && waarde !== '' ? [[naam, waarde] as const] : [];
      }),
    ) as Partial<Record<Naam, string>>;
