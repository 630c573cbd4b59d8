import { getal, langeDatum, naamInZin } from '@cirkel/ui';

export const vandaagteksten = {
  titel: 'Vandaag',
  keuze: 'Van wie',
  keuzes: { mij: 'Van mij', partij: 'Mijn partij', alles: 'Alles' },
  wachtOpBesluit: (gremium: string | undefined, aantal: number): string =>
    `${gremium === undefined ? 'Wacht op besluit' : `Wacht op besluit van ${naamInZin(gremium)}`} (${aantal})`,
  zonderTermijn: (aantal: number): string => `Wacht op besluit, geen termijn afgesproken (${aantal})`,
  teLaat: (aantal: number): string => `Te laat (${aantal})`,
  dezeWeek: (aantal: number): string => `Deze week (${aantal})`,
  komende30: (aantal: number): string => `Komende 30 dagen (${aantal})`,
  over: (aantal: number): string => `En nog ${getal(aantal)}. U ziet hier de eerste.`,
  niets: (eerstvolgende: string | undefined): string =>
    `Niets te laat, niets te besluiten.${eerstvolgende === undefined ? ' Er is geen volgende termijn.' : ` De eerstvolgende termijn is ${langeDatum(eerstvolgende)}.`}`,
  nietsDezeWeek: 'Geen termijnen deze week.',
  nietsKomende30: 'Geen termijnen in de komende 30 dagen.',
  allesTonen: 'Toon alles van het programma',
  vergadering: (datum: string): string => `vergadering ${datum}`,
  geenVergadering: 'nog geen vergadering gepland',
  besluiten: 'Besluiten',
  bekijken: 'Bekijken',
} as const;
