import type { Besluitsoort } from '../escalatie/escalatie-staat';

/** The seven stages as they stand inside a sentence (domain.md, *The lifecycle of an item*); any other by its code. */
const fasewoorden: Readonly<Record<string, string>> = {
  kennisvraag: 'kennisvraag',
  picot: 'PICOT',
  subsidieronde: 'subsidieronde',
  studie: 'studie',
  richtlijn: 'richtlijn',
  implementatie: 'implementatie',
  monitoring: 'monitoring',
};
export const faseInZin = (fase: string): string => fasewoorden[fase] ?? codeInZin(fase);

const besluitwoorden: Readonly<Record<Besluitsoort, string>> = {
  verlengen: 'termijn verlengd',
  opschorten: 'opgeschort',
  stopzetten: 'stopgezet',
  terug: 'teruggelegd met opdracht',
  vaststellen: 'voorstel vastgesteld',
  afwijzen: 'voorstel afgewezen',
  hoger: 'doorgestuurd',
};
/** What was decided, as it stands after "Besluit:" in a history, a mail or a beurtregel. */
export const besluitInZin = (soort: Besluitsoort): string => besluitwoorden[soort];

/** A code whose words are the code itself: "in-gang-gezet" reads "in gang gezet". */
export const codeInZin = (code: string): string => code.replaceAll('-', ' ');

/** The end of a sentence: "Opereren of afwachten?" is one already. */
export const metPunt = (zin: string): string => (/[.?!]$/.test(zin) ? zin : `${zin}.`);
