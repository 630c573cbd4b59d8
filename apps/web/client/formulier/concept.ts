/** A text that was typed and not sent, kept in this browser for at most 14 days. */
interface Concept {
  readonly op: number;
  readonly waarden: Readonly<Record<string, string>>;
}

const BEWAAR_MS = 14 * 86_400_000;
const voor = (gebruiker: string): string => `cirkel:concept:${gebruiker}:`;

/** The key of a draft: per user, form and subject. */
export const conceptsleutel = (gebruiker: string, onderwerp: string, opdracht: string): string => `${voor(gebruiker)}${onderwerp}:${opdracht}`;

export function leesConcept(sleutel: string, nu = Date.now()): Concept | undefined {
  const tekst = localStorage.getItem(sleutel);
  if (tekst === null) return undefined;
  const concept = JSON.parse(tekst) as Concept;
  if (nu - concept.op <= BEWAAR_MS) return concept;
  localStorage.removeItem(sleutel);
  return undefined;
}

export function bewaarConcept(sleutel: string, waarden: Concept['waarden'], nu = Date.now()): void {
  localStorage.setItem(sleutel, JSON.stringify({ op: nu, waarden } satisfies Concept));
}

export const wisConcept = (sleutel: string): void => localStorage.removeItem(sleutel);

const sleutelsVan = (gebruiker: string): readonly string[] => Object.keys(localStorage).filter((sleutel) => sleutel.startsWith(voor(gebruiker)));

/** How many texts this user has not sent yet. */
export const aantalConcepten = (gebruiker: string): number => sleutelsVan(gebruiker).length;
export const wisConcepten = (gebruiker: string): void => sleutelsVan(gebruiker).forEach(wisConcept);
