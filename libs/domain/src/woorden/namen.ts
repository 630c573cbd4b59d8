/** Parties and bodies as people write them; a code that is not here is written as it is. */
const namen: Readonly<Record<string, string>> = {
  systeem: 'het systeem',
  Patientenfederatie: 'Patiëntenfederatie',
  VenVN: 'V&VN',
};
/** Bodies with their article; BO and VWS have their own (ux.md 3.5). */
const metHunLidwoord: Readonly<Record<string, string>> = {
  projectorganisatie: 'de projectorganisatie',
  werkorganisatie: 'de werkorganisatie',
  stuurgroep: 'de stuurgroep',
  BO: 'het BO',
};

const code = (wie: string): string => wie.replace(/^(partij|gremium):/, '');

/** "FMS", "V&VN", "werkorganisatie": an owner or right as it stands in a label, a column or a list. */
export const naamVan = (wie: string): string => namen[code(wie)] ?? code(wie);
/** "FMS", "de werkorganisatie", "het BO": an owner inside a sentence. */
export const naamInZin = (wie: string): string => metHunLidwoord[code(wie)] ?? naamVan(wie);
/** "FMS, NFU en ZN". */
export const namenVan = (wie: readonly string[]): string => new Intl.ListFormat('nl').format(wie.map(naamVan));
/** "de werkorganisatie en V&VN": a list inside a sentence. */
export const namenInZin = (wie: readonly string[]): string => new Intl.ListFormat('nl').format(wie.map(naamInZin));
/** "Kennisvraag selecteren" stays, "de werkorganisatie" becomes "De werkorganisatie". */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
