import type { Gremiumbesluitantwoord, GremiumRij, Vergaderingantwoord } from '@cirkel/contracts';
import { getal, hoofdletter, korteDatumMetDag, langeDatum, langeDatumMetDag, metPunt, naamInZin, namenVan } from '@cirkel/ui';

type Zetels = NonNullable<GremiumRij['zetels']>;
type Standpunt = Gremiumbesluitantwoord['standpunten'][number]['standpunt'];

const enkelOfMeer = (aantal: number, een: string, meer: string): string => `${getal(aantal)} ${aantal === 1 ? een : meer}`;

export const gremiumteksten = {
  titel: 'Gremia',
  uitleg: 'Wie samen besluiten, wanneer zij vergaderen en wat er op hen wacht. Een escalatie komt vanzelf op de agendalijst van het gremium waar zij ligt.',
  aantal: (totaal: number): string => enkelOfMeer(totaal, 'gremium', 'gremia'),
  leeg: 'Er zijn nog geen gremia. De projectorganisatie registreert ze.',
  kolommen: { gremium: 'Gremium', volgende: 'Volgende vergadering', besluit: 'Hoe het besluit', leden: 'Leden' },
  naam: (code: string): string => hoofdletter(naamInZin(code)),
  geenVergadering: 'nog geen gepland',
  leden: (aantal: number): string => (aantal === 0 ? 'nog geen' : String(aantal)),
  besluitregel: { gezamenlijk: 'gezamenlijk: niemand is tegen', meerderheid: 'met een meerderheid' } satisfies Record<Zetels['regel'], string>,
  regelOnbekend: 'niet vastgelegd',
  onderdelen: 'Onderdelen van dit gremium',
  tabs: { agenda: 'Agenda', besluiten: 'Besluiten', leden: 'Leden en regels', historie: 'Historie' },

  vergadering: ({ datum, tijd }: Pick<Vergaderingantwoord, 'datum' | 'tijd'>): string => `${korteDatumMetDag(datum)}${tijd === null ? '' : ` om ${tijd}`}`,
  vergaderingVan: ({ datum, tijd }: Pick<Vergaderingantwoord, 'datum' | 'tijd'>): string => `Vergadering van ${langeDatumMetDag(datum)}${tijd === null ? '' : ` om ${tijd}`}`,
  staten: { gepland: 'gepland', voorbij: 'voorbij', geannuleerd: 'geannuleerd' } satisfies Record<Vergaderingantwoord['staat'], string>,
  gewijzigd: (keer: number): string => (keer === 1 ? '1 keer gewijzigd' : `${keer} keer gewijzigd`),
  vergaderingen: 'Vergaderingen',
  geenVergaderingen: 'Er zijn geen vergaderingen gepland.',
  vergaderkolommen: { wanneer: 'Wanneer', staat: 'Staat', punten: 'Op de agendalijst', besluiten: 'Besloten' },
  agendalijst: 'Agendalijst',
  zonderVergadering: (wachten: number): string =>
    wachten === 0 ? 'Er is geen vergadering gepland. Er wacht ook niets.' : `Er is geen vergadering gepland. ${enkelOfMeer(wachten, 'punt wacht', 'punten wachten')}. Plan een vergadering.`,
  nietsOpAgenda: 'Er staat niets op de agendalijst.',
  escalatiepunt: (stap: string, sinds: string, reactieTot: string | null): string =>
    `${metPunt(stap)} Ligt hier sinds ${langeDatum(sinds)}${reactieTot === null ? '' : `; reactie voor het eind van ${langeDatumMetDag(reactieTot)}`}.`,
  bekijken: 'Bekijken',
  bekijkenLabel: (wat: string): string => `Bekijken: ${wat}`,
  voorgesteld: 'Voorgesteld besluit',
  vastleggen: 'Uitkomst vastleggen',
  vastleggenLabel: (titel: string): string => `Uitkomst vastleggen: ${titel}`,
  inVergadering: 'In deze vergadering besloten',
  hogerop: 'Ligt bij een hoger gremium',
  hogeropZin: (op: string | null): string => (op === null ? 'Over dit voorstel kwam geen besluit.' : `Op ${langeDatum(op)} kwam hierover geen besluit.`),

  geenBesluiten: 'Dit gremium heeft nog niets besloten.',
  uitkomsten: { besluit: 'besloten', 'geen-besluit': 'geen besluit' } satisfies Record<Gremiumbesluitantwoord['uitkomst'], string>,
  besluitsoorten: {
    verlengen: 'termijn verlengd', opschorten: 'opgeschort', stopzetten: 'stopgezet', terug: 'terug naar de eigenaar', vaststellen: 'voorstel vastgesteld', afwijzen: 'voorstel afgewezen', hoger: 'naar het volgende gremium',
  } satisfies Record<NonNullable<Gremiumbesluitantwoord['soort']>, string>,
  op: (datum: string, vergadering: string | null): string => (vergadering === null ? `${langeDatum(datum)}, buiten een vergadering` : `Vergadering van ${langeDatum(vergadering)}`),
  naar: (gremium: string): string => `Het ging naar ${naamInZin(gremium)}.`,
  over: 'Over',
  reden: 'Reden',
  aanwezig: 'Aanwezig',
  standpunten: { akkoord: 'Akkoord', 'niet-akkoord': 'Niet akkoord', onthouding: 'Onthouding', adviseert: 'Adviseert' } satisfies Record<Standpunt, string>,
  geenStandpunten: 'niet vastgelegd',
  niemand: 'niemand',
  escalatie: 'Escalatie',

  regels: 'Hoe dit gremium besluit',
  stemt: 'Stemt mee',
  adviseert: 'Adviseert',
  waarneemt: 'Luistert mee',
  quorum: 'Nodig om te besluiten',
  quorumZin: (aantal: number): string => (aantal === 1 ? '1 partij met stem' : `${aantal} partijen met stem`),
  regel: 'Regel',
  bron: 'Bron',
  namen: (partijen: readonly string[]): string => (partijen.length === 0 ? 'niemand' : namenVan(partijen)),
  ledenKop: 'Wie erin zitten',
  geenLeden: 'Er zijn nog geen leden benoemd.',
  ledenLezer: 'Wie erin zitten, ziet alleen wie meedoet aan het programma.',
  ledenkolommen: { naam: 'Naam', partij: 'Namens', vervanger: 'Vervanger' },
  geenVervanger: 'geen',
} as const;

export const zittingteksten = {
  titel: 'Uitkomst vastleggen',
  knop: 'Uitkomst vastleggen',
  geenVergadering: 'Er is nog geen vergadering geweest. Leg een uitkomst vast op of na de dag van de vergadering.',
  voorstel: 'Waarover',
  anders: 'Een ander besluit',
  vergadering: 'In welke vergadering',
  uitkomst: 'Wat is de uitkomst',
  uitkomsten: [
    { waarde: 'legBesluitVast', label: 'Er is een besluit' },
    { waarde: 'legGeenBesluitVast', label: 'Er is geen besluit', uitleg: 'Het voorstel gaat naar het volgende gremium van de ladder.' },
  ],
  besluittitel: 'Titel van het besluit',
  besluittekst: 'Wat er is besloten',
  item: 'Item',
  itemHulp: 'Het nummer van het item waar het over gaat.',
  partijen: 'Wie er waren, en wat zij vonden',
  keuzes: {
    afwezig: 'Was er niet',
    stemt: [
      { waarde: 'akkoord', label: 'Akkoord' },
      { waarde: 'niet-akkoord', label: 'Niet akkoord' },
      { waarde: 'onthouding', label: 'Onthouding' },
    ],
    adviseert: [{ waarde: 'adviseert', label: 'Adviseert' }],
    waarneemt: [{ waarde: 'aanwezig', label: 'Was erbij' }],
  },
  rollen: { stemt: '', adviseert: ' (adviseert)', waarneemt: ' (luistert mee)' },
  niemandAanwezig: 'Kies bij minstens één partij wat zij vond.',
  stand: (aanwezig: number, quorum: number): string => `Partijen met stem: ${aanwezig}. Nodig: ${quorum}.`,
  tegen: (wie: readonly string[]): string => `Niet akkoord: ${namenVan(wie)}. Dan is er geen gezamenlijk besluit.`,
  reden: 'Reden',
} as const;
