import type { BesluitvoorbeeldAntwoord, MigratieAntwoord, ProgrammabesluitenAntwoord, Programmaversies } from '@cirkel/contracts';
import { getal, korteDatum, langeDatum } from '@cirkel/ui';

const enkelOfMeer = (aantal: number, een: string, meer: string): string => `${getal(aantal)} ${aantal === 1 ? een : meer}`;
const itemsEnActies = ({ items, acties }: Pick<Programmaversies['versies'][number], 'items' | 'acties'>): string =>
  [...(items > 0 ? [enkelOfMeer(items, 'item', 'items')] : []), ...(acties > 0 ? [enkelOfMeer(acties, 'actie', 'acties')] : [])].join(' en ');

export const programmateksten = {
  titel: 'Programma’s en hun regels',
  uitleg: 'Een programma is een definitie: fasen, termijnen, ladder, gremia, rechten en kalender. Een nieuwe versie geldt voor wat daarna begint; wat al loopt, houdt de eigen versie tot u het overzet.',
  aantal: (totaal: number): string => enkelOfMeer(totaal, 'programma', 'programma’s'),
  leeg: 'Er is nog geen programma gepubliceerd.',
  kolommen: { programma: 'Programma', versie: 'Versie', sinds: 'Geldt sinds', fasen: 'Fasen', ladder: 'Ladder' },
  fasen: (aantal: number): string => (aantal === 0 ? 'alleen acties' : String(aantal)),
  geenLadder: 'geen ladder',
  nieuw: 'Nieuw programma publiceren',
  sinds: (versie: number, datum: string): string => `Versie ${versie} geldt sinds ${langeDatum(datum)}.`,
  naarKalender: 'Kalender en termijnen van dit programma',
  versies: 'Versies',
  versiekolommen: { versie: 'Versie', sinds: 'Geldt sinds', loopt: 'Wat er nog onder loopt', verschil: 'Wat er veranderde' },
  versie: (versie: number): string => `Versie ${versie}`,
  loopt: (versie: Programmaversies['versies'][number]): string => itemsEnActies(versie) || 'niets meer',
  blijft: (versie: Programmaversies['versies'][number]): string => `${itemsEnActies(versie)} ${versie.items + versie.acties === 1 ? 'blijft' : 'blijven'} op versie ${versie.versie}.`,
  blijftUitleg: 'Zij houden de regels waaronder zij begonnen. U kunt vooraf zien wat er verandert als u ze overzet.',
  bekijkOverzetten: 'Bekijk wat overzetten zou doen',
  eersteVersie: 'eerste versie',
  toonVerschil: (van: number, naar: number): string => `Verschil tussen ${van} en ${naar}`,
  besluiten: 'Besluiten voor het hele programma',
  geenBesluiten: 'Er is nog geen besluit voor het hele programma genomen.',
  besluitkolommen: { besluit: 'Besluit', op: 'Genomen op', stand: 'Hoe ver' },
  stand: ({ stand, gedaan, geweigerd, over }: ProgrammabesluitenAntwoord['rijen'][number]): string =>
    `${stand === 'klaar' ? 'klaar' : `loopt, nog ${getal(over)}`}: ${enkelOfMeer(gedaan, 'onderwerp', 'onderwerpen')} gedaan${geweigerd === 0 ? '' : `, ${getal(geweigerd)} geweigerd`}`,
  historie: 'Historie',

  verschilTitel: (naam: string): string => `Verschil in ${naam}`,
  verschilZin: (van: number, naar: number, aantal: number): string => (aantal === 0 ? `Versie ${naar} is op het nummer na gelijk aan versie ${van}.` : `Versie ${naar} is op ${enkelOfMeer(aantal, 'punt', 'punten')} anders dan versie ${van}.`),
  van: 'Van versie',
  naar: 'Naar versie',
  terug: 'Naar het programma',
} as const;

export const publiceerteksten = {
  titel: (naam: string): string => `Nieuwe versie van ${naam}`,
  titelNieuw: 'Nieuw programma publiceren',
  uitleg: 'Pas de definitie hieronder aan, plak een andere, of kies een bestand. Controleren verandert niets.',
  bestand: 'Definitie als bestand (JSON)',
  bestandHulp: 'De inhoud komt in het vak hieronder.',
  definitie: 'Definitie',
  definitieHulp: 'JSON volgens het schema van een programmadefinitie.',
  controleer: 'Controleer',
  leeg: 'Plak een definitie of kies een bestand.',
  geenJson: 'Dit is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken ontbreekt.',
  geenObject: 'Een definitie is één object: zij begint met { en eindigt met }.',
  geenCode: 'Vul in de definitie de code van het programma in.',
  teGroot: 'Dit bestand is te groot voor een definitie.',
  fout: (pad: string, melding: string): string => (pad === '/' ? melding : `${pad}: ${melding}`),
  goed: 'Er is niets mis met deze definitie.',
  aantalFouten: (aantal: number): string => `Zo kunt u haar niet publiceren. Er ${aantal === 1 ? 'is 1 fout' : `zijn ${getal(aantal)} fouten`}:`,
  verandert: 'Wat er verandert',
  verandertNiets: 'Er verandert niets: deze definitie is op het nummer na gelijk aan de versie die nu geldt.',
  isNieuw: 'Dit programma bestaat nog niet. Het begint met deze definitie.',
  blijft: 'Wat al loopt, houdt de versie waaronder het begon. U kunt het daarna overzetten.',
  publiceer: (versie: number | null): string => (versie === null ? 'Publiceer' : `Publiceer versie ${versie}`),
  verouderd: 'U heeft de definitie veranderd. Controleer haar opnieuw.',
} as const;

export const migratieteksten = {
  titel: (naam: string): string => `Overzetten van ${naam}`,
  uitleg: 'Een proef: er verandert niets. U ziet per item wat er met de termijnen gebeurt als het naar de nieuwe versie gaat.',
  naar: 'Naar versie',
  samenvatting: ({ items, kunnenOver, stranden }: MigratieAntwoord['totalen']): string =>
    items === 0 ? 'Alle open items hebben deze versie al.' : `${getal(kunnenOver)} van ${enkelOfMeer(items, 'item', 'items')} ${kunnenOver === 1 ? 'kan' : 'kunnen'} over${stranden === 0 ? '.' : `; ${getal(stranden)} ${stranden === 1 ? 'kan' : 'kunnen'} niet.`}`,
  acties: ({ acties, actiesStranden }: MigratieAntwoord['totalen']): string =>
    acties === 0 ? '' : `${enkelOfMeer(acties, 'actie gaat', 'acties gaan')} mee; aan hun termijn verandert niets${actiesStranden === 0 ? '.' : `, behalve ${getal(actiesStranden)} die niet over ${actiesStranden === 1 ? 'kan' : 'kunnen'}.`}`,
  kolommen: { item: 'Item', fase: 'Fase', kan: 'Kan het over', termijnen: 'Wat er met de termijnen gebeurt', zet: 'Overzetten' },
  fase: (van: string, naar: string | null): string => (naar === null || naar === van ? van : `${van} → ${naar}`),
  kan: (kan: boolean, redenen: readonly string[]): string => (kan ? 'ja' : `nee: ${redenen.join(' ')}`),
  termijn: ({ omschrijving, oud, nieuw, lot, waarom }: MigratieAntwoord['items'][number]['termijnen'][number]): string => {
    const datums = `${oud === null ? 'nieuw' : korteDatum(oud)} → ${nieuw === null ? 'vervalt' : korteDatum(nieuw)}`;
    return lot === 'blijft' ? `${omschrijving}: blijft ${oud === null ? '' : korteDatum(oud)}${waarom === null ? '' : ` (${waarom})`}` : `${omschrijving}: ${datums}`;
  },
  geenTermijnen: 'geen termijnen',
  zetOver: 'Zet over',
  zetOverLabel: (nummer: string): string => `Zet ${nummer} over`,
  meer: (aantal: number): string => `En nog ${enkelOfMeer(aantal, 'ander item', 'andere items')}.`,
} as const;

export const programmabesluitteksten = {
  geldtVoor: (naam: string): string => `Dit besluit geldt voor alles wat loopt in ${naam}. U ziet eerst elke termijn die erdoor verandert.`,
  toon: 'Toon de gevolgen',
  bezig: 'De gevolgen worden bekeken.',
  gevolgen: 'Gevolgen',
  verouderd: 'U heeft iets veranderd. Bekijk de gevolgen opnieuw.',
  gewijzigd: 'Er is intussen iets veranderd. Bekijk de gevolgen hieronder opnieuw en bevestig daarna nog eens.',
  totalen: ({ onderwerpen, verschuiven, staanStil, blijven }: BesluitvoorbeeldAntwoord['totalen']): string =>
    `Het gaat om ${enkelOfMeer(onderwerpen, 'onderwerp', 'onderwerpen')}: ${enkelOfMeer(verschuiven, 'termijn krijgt', 'termijnen krijgen')} een nieuwe dag, ${enkelOfMeer(staanStil, 'termijn staat', 'termijnen staan')} stil zonder einddag, ${enkelOfMeer(blijven, 'termijn blijft', 'termijnen blijven')} zoals zij ${blijven === 1 ? 'is' : 'zijn'}.`,
  betrokkenen: 'Wie erbij betrokken zijn',
  betrokkene: ({ naam, termijnen }: BesluitvoorbeeldAntwoord['betrokkenen'][number]): string => `${naam}: ${enkelOfMeer(termijnen, 'termijn', 'termijnen')}`,
  kolommen: { onderwerp: 'Onderwerp', termijn: 'Termijn', wie: 'Aan zet', oud: 'Nu', nieuw: 'Wordt' },
  nieuw: ({ nieuw, blijft }: BesluitvoorbeeldAntwoord['rijen'][number]): string => (nieuw !== null ? korteDatum(nieuw) : blijft === null ? 'staat stil, einddag onbekend' : `blijft: ${blijft}`),
  toonAlle: (aantal: number): string => `Toon alle ${getal(aantal)} termijnen`,
  eerste: (aantal: number, van: number): string => `U ziet de eerste ${getal(aantal)} van ${getal(van)} termijnen.`,
  geen: 'Er is geen termijn die verandert.',
  bevestig: (aantal: number): string => `Typ het aantal termijnen dat verandert: ${getal(aantal)}`,
  bevestigHulp: 'Zo weet u zeker dat u het aantal heeft gezien.',
  bevestigFout: (aantal: number): string => `Typ ${getal(aantal)}: zoveel termijnen veranderen.`,
} as const;
