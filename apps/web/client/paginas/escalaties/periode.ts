/** The first day of the chosen period, or undefined for all years; `vandaag` is a calendar day in Europe/Amsterdam. */
export function beginVan(periode: string | undefined, vandaag: string): string | undefined {
  const [jaar = '', maand = '01'] = vandaag.split('-');
  switch (periode) {
    case 'jaar':
      return `${jaar}-01-01`;
    case 'kwartaal':
      return `${jaar}-${String(Math.floor((Number(maand) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
    default:
      return undefined;
  }
}
