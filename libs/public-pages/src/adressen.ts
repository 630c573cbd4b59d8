/** Where the public pages are; the one home of their addresses. */
export const adressen = {
  cirkel: '/openbaar',
  onderwerpen: '/openbaar/onderwerpen',
  onderwerp: (nummer: string): string => `/openbaar/onderwerpen/${encodeURIComponent(nummer)}`,
  agendas: '/openbaar/handelingsagenda',
  agenda: (naam: string): string => `/openbaar/handelingsagenda/${encodeURIComponent(naam)}`,
  rondes: '/openbaar/subsidierondes',
  ronde: (code: string): string => `/openbaar/subsidierondes/${encodeURIComponent(code)}`,
  studies: '/openbaar/studies',
  uitleg: '/uitleg',
  toegankelijkheid: '/toegankelijkheid',
  /** The application, for who signs in. */
  aanmelden: '/vandaag',
} as const;

/** The entries of the menu, in their order. */
export const menu = ['cirkel', 'onderwerpen', 'agendas', 'rondes', 'studies', 'uitleg'] as const satisfies readonly (keyof typeof adressen)[];
export type Menupunt = (typeof menu)[number] | 'toegankelijkheid';

/** An address with these parameters; what is empty is left out. */
export function metVraag(adres: string, vraag: Readonly<Record<string, string | number | undefined>>): string {
  const gegeven = Object.entries(vraag).flatMap(([naam, waarde]) => (waarde === undefined || waarde === '' ? [] : [[naam, String(waarde)]]));
  return gegeven.length === 0 ? adres : `${adres}?${new URLSearchParams(gegeven)}`;
}
