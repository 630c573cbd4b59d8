import type { Programmakalender, Termijnsjablonen } from '@cirkel/contracts';
import { getal, hoofdletter, korteDatumMetDag, langeDatum, naamVan } from '@cirkel/ui';

type Sjabloon = Termijnsjablonen['sjablonen'][number];

export const kalenderteksten = {
  titel: 'Kalender',
  van: (naam: string): string => `De kalender van ${naam}. Termijnen en de reactietijd van een escalatie worden hiermee berekend.`,
  bron: 'Bron',
  dekking: 'Volledig',
  dekkingZin: (van: string, tot: string): string => `van ${langeDatum(van)} tot en met ${langeDatum(tot)}`,
  laatsteJaar: 'Laatste jaar dat volledig bekend is',
  versie: 'Versie van het programma',
  waarschuwing: {
    ruim: undefined,
    'eindigt-binnen-een-jaar': 'De kalender eindigt binnen een jaar. Termijnen daarna kunnen op een vrije dag uitkomen. Publiceer een versie van het programma met de dagen van de jaren daarna.',
    voorbij: 'De kalender is voorbij. Nieuwe termijnen kunnen op een vrije dag uitkomen. Publiceer een versie van het programma met de dagen van nu.',
    geen: 'Dit programma heeft geen eigen kalender. De feestdagen gelden wel, gelijkgestelde dagen niet.',
  } satisfies Record<Programmakalender['dekking'], string | undefined>,
  dagen: (jaar: number): string => `Dagen in ${jaar} waarop niet wordt gewerkt`,
  dagenUitleg: 'Naast zaterdag en zondag.',
  nietGedekt: (jaar: number): string => `Van ${jaar} zijn de gelijkgestelde dagen nog niet allemaal bekend.`,
  kolommen: { dag: 'Dag', omschrijving: 'Wat', soort: 'Soort' },
  soorten: { feestdag: 'feestdag', gelijkgesteld: 'gelijkgestelde dag' } satisfies Record<Programmakalender['dagen'][number]['soort'], string>,
  jaren: 'Ander jaar',
  sjablonen: 'Termijnen die het programma stelt',
  sjablonenUitleg: 'Met de dagen die zij zouden krijgen.',
  geenSjablonen: 'Dit programma stelt zelf geen termijnen.',
  sjabloonkolommen: { termijn: 'Termijn', fase: 'Fase', wie: 'Aan zet', regel: 'Regel', herinneringen: 'Herinneringen', volgende: 'Volgende dagen' },
  wie: ({ eigenaar }: Sjabloon): string => (eigenaar === 'indiener' ? 'de indiener' : naamVan(eigenaar)),
  regel: ({ regel, herhaling }: Sjabloon): string => `${regel}${herhaling === null ? '' : `, daarna elk ${herhaling}`}`,
  herinneringen: ({ herinneringen }: Sjabloon): string => (herinneringen.length === 0 ? 'geen' : `${herinneringen.map(getal).join(', ')} dagen vooraf`),
  dag: ({ nominaal, effectief }: Sjabloon['volgende'][number]): string => (nominaal === effectief ? korteDatumMetDag(effectief) : `${korteDatumMetDag(effectief)} (${korteDatumMetDag(nominaal)} is geen werkdag)`),
  alsVandaag: ({ vast }: Sjabloon): string => (vast ? '' : 'Als de stap vandaag begint:'),
  naarProgramma: 'Naar het programma',
  fase: ({ fasenaam }: Sjabloon): string => hoofdletter(fasenaam),
} as const;
