/** A view of a list under a name of the user's own: its filters, order and columns as the address has them. */
export interface Weergave {
  readonly naam: string;
  readonly zoek: Readonly<Record<string, string>>;
}

const sleutel = (gebruiker: string, lijst: string): string => `cirkel:weergaven:${gebruiker}:${lijst}`;

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';
const isWeergave = (waarde: unknown): waarde is Weergave => {
  if (typeof waarde !== 'object' || waarde === null || !('naam' in waarde) || !('zoek' in waarde)) return false;
  return isTekst(waarde.naam) && typeof waarde.zoek === 'object' && waarde.zoek !== null && Object.values(waarde.zoek).every(isTekst);
};

/** The views that this user kept of this list in this browser, by name. What somebody else put there is no view. */
export function leesWeergaven(gebruiker: string, lijst: string): readonly Weergave[] {
  const tekst = localStorage.getItem(sleutel(gebruiker, lijst));
  if (tekst === null) return [];
  const gelezen: unknown = JSON.parse(tekst);
  return Array.isArray(gelezen) ? gelezen.filter(isWeergave) : [];
}

const bewaar = (gebruiker: string, lijst: string, weergaven: readonly Weergave[]): readonly Weergave[] => {
  const gesorteerd = [...weergaven].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  localStorage.setItem(sleutel(gebruiker, lijst), JSON.stringify(gesorteerd));
  return gesorteerd;
};

/** Keeps a view; one of the same name makes room. Answers all views that there are then, as does `verwijderWeergave`. */
export const bewaarWeergave = (gebruiker: string, lijst: string, weergave: Weergave): readonly Weergave[] =>
  bewaar(gebruiker, lijst, [...leesWeergaven(gebruiker, lijst).filter(({ naam }) => naam !== weergave.naam), weergave]);

export const verwijderWeergave = (gebruiker: string, lijst: string, naam: string): readonly Weergave[] =>
  bewaar(gebruiker, lijst, leesWeergaven(gebruiker, lijst).filter((een) => een.naam !== naam));
