import type { Beginopdrachten } from '@cirkel/contracts/openapi';

type Soort = Beginopdrachten['opdrachten'][number]['soort'];

/** Beginning something new. */
export const nieuwteksten = {
  titel: 'Iets nieuws beginnen',
  uitleg: 'Dit kunt u zelf beginnen. Wat er al is, wijzigt u op de eigen pagina.',
  leeg: 'U kunt zelf niets nieuws beginnen. Vraag het aan de projectorganisatie.',
  nietVanU: 'Dit kunt u niet beginnen. Vraag het aan de projectorganisatie.',
  soorten: {
    item: 'Items', actie: 'Acties', escalatie: 'Escalaties', programma: 'Programma’s', gremium: 'Gremia', ronde: 'Subsidierondes', handelingsagenda: 'Handelingsagenda’s', scoreblad: 'Scorebladen', inclusies: 'Inclusies', spiegel: 'Spiegelinformatie',
  } satisfies Record<Soort, string>,
  jaar: 'Jaar',
  jaarHulp: 'Het jaar van de handelingsagenda, bijvoorbeeld 2021.',
  vensters: 'Vensters',
  vensterUitleg: 'Vul alleen de stappen in die deze ronde heeft. Zonder eerste dag begint een venster meteen; zonder laatste dag sluit het niet vanzelf.',
  vensterVan: (stap: string): string => `${stap}: eerste dag`,
  vensterTot: (stap: string): string => `${stap}: laatste dag`,
  geenVenster: 'Vul bij minstens één stap een dag in.',
  termijn: 'Termijn',
  termijnUitleg: 'Laat leeg als er geen termijn is afgesproken.',
  termijnDatum: 'Uiterste dag',
  termijnTekst: 'De termijn zoals zij is afgesproken',
  termijnTekstHulp: 'Bijvoorbeeld: april 2021.',
  termijnZonderDag: 'Vul ook de uiterste dag in.',
} as const;
