import { hoofdletter, naamVan, type Optie } from '@cirkel/ui';

/** Labels of the fields whose name does not say it well enough. */
const namen: Readonly<Record<string, string>> = {
  termijnId: 'Welke termijn',
  persoonId: 'Persoon',
  wvs: 'Wetenschappelijke verenigingen',
  in: 'Gaat op in item',
  kennisagendaWv: 'Vereniging van die kennisagenda',
  patient: 'Patiënt',
  versie: 'Welke stap',
  juisteDatum: 'Wanneer het echt gebeurde',
  bron: 'Waar het vandaan komt',
  tot: 'Tot en met',
  tekst: 'Tekst',
  besluit: 'Besluit van een gremium',
  einde: 'Hoe het eindigt',
  vervolgOp: 'Vervolg op item',
  inOverlegMet: 'In overleg met',
  bijBesluit: 'Dit is een besluit, ook als niet alles klaar is',
  toelichting: 'Toelichting',
  standpunten: 'Standpunten',
};

/** "nieuweDatum" reads "Nieuwe datum". */
export const veldnaam = (naam: string): string => namen[naam] ?? hoofdletter(naam.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** What to say when a field that is needed was left empty, for the fields that people meet most. */
export const verplichtzinnen: Readonly<Record<string, string>> = {
  reden: 'Vul een reden in.',
  titel: 'Vul een titel in.',
  tekst: 'Vul een tekst in.',
  instructie: 'Schrijf de opdracht voor de eigenaar.',
  voortgang: 'Vul de voortgang in.',
};

const keuzes: Readonly<Record<string, string>> = {
  'stopgezet-in-overleg': 'Stopgezet in overleg',
  'niet-akkoord': 'Niet akkoord',
};
/** "in-gang-gezet" reads "In gang gezet". */
export const keuzenaam = (waarde: string): string => keuzes[waarde] ?? hoofdletter(waarde.replaceAll('-', ' '));

const eigenaren = [
  'projectorganisatie',
  'partij:FMS', 'partij:NFU', 'partij:NVZ', 'partij:Patientenfederatie', 'partij:VenVN', 'partij:VWS', 'partij:ZKN', 'partij:ZN', 'partij:ZINL', 'partij:ZonMw', 'partij:Kennisinstituut',
  'gremium:werkorganisatie', 'gremium:stuurgroep', 'gremium:BO',
];
/** Who can own something in the Cirkel. */
export const eigenaaropties: readonly Optie[] = eigenaren.map((waarde) => ({ waarde, label: hoofdletter(naamVan(waarde)) }));
