import type { Escalatiecijfers } from '@cirkel/contracts';
import { getal, hoofdletter, langeDatum, naamInZin } from '@cirkel/ui';

type Hoe = Escalatiecijfers['einden'][number]['hoe'];

const werkdagen = (aantal: number): string => `${getal(aantal)} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`;

export const cijferteksten = {
  titel: 'Escalaties in cijfers',
  tabs: { lijst: 'Lijst', cijfers: 'Cijfers' },
  onderdelen: 'Escalaties: lijst en cijfers',
  uitleg: 'Van de escalaties die in de gekozen periode begonnen: waar zij liggen, hoe lang elke trede duurde en hoe zij eindigden.',
  filters: { periode: 'Begonnen in', soort: 'Waarover' },
  perioden: { alles: 'Alle jaren', jaar: 'Dit jaar', kwartaal: 'Dit kwartaal' },
  leeg: 'In deze periode begon er geen escalatie.',
  begonnen: 'Begonnen',
  open: 'Nog open',
  beeindigd: 'Beëindigd',
  waar: 'Waar zij nu liggen',
  waarZin: (open: number, gremium: string | undefined, aantal: number): string =>
    gremium === undefined ? 'Er ligt nu geen escalatie.' : `Van de ${getal(open)} open escalaties ${aantal === 1 ? 'ligt er 1' : `liggen er ${getal(aantal)}`} bij ${naamInZin(gremium)}.`,
  waarBeeld: 'Hoeveel escalaties er nu op elke trede liggen',
  tijd: 'Hoe lang een trede duurde',
  tijdZin: (gremium: string, dagen: number): string => `${hoofdletter(naamInZin(gremium))} had het langst nodig: de helft was binnen ${werkdagen(dagen)} verder.`,
  tijdGeen: 'Nog geen escalatie heeft een trede verlaten.',
  tijdBeeld: 'De mediaan in werkdagen per trede',
  einde: 'Hoe zij eindigden',
  eindeZin: (hoe: string, aantal: number, van: number): string => `${hoofdletter(hoe)}: ${getal(aantal)} van de ${getal(van)} die eindigden.`,
  eindeGeen: 'Nog geen escalatie is geëindigd.',
  eindeBeeld: 'Hoe vaak een escalatie op welke manier eindigde',
  kolommen: { trede: 'Trede', bereikt: 'Bereikt', nu: 'Nu hier', oudste: 'Langst hier sinds', mediaan: 'Helft verder binnen', p90: 'Negen van de tien binnen', kalender: 'In kalenderdagen', verlaten: 'Hoe verlaten', hoe: 'Hoe', aantal: 'Aantal' },
  werkdagen: (aantal: number | null): string => (aantal === null ? 'niet bekend' : werkdagen(aantal)),
  dagen: (aantal: number | null): string => (aantal === null ? 'niet bekend' : `${getal(aantal)} ${aantal === 1 ? 'dag' : 'dagen'}`),
  oudste: (datum: string | null): string => (datum === null ? 'geen' : langeDatum(datum)),
  hoe: {
    reactietijd: 'reactietijd voorbij, naar de volgende trede',
    doorgestuurd: 'doorgestuurd naar de volgende trede',
    verlengen: 'termijn verlengd',
    opschorten: 'opgeschort',
    stopzetten: 'stopgezet',
    terug: 'teruggelegd met een opdracht',
    vaststellen: 'voorstel vastgesteld',
    afwijzen: 'voorstel afgewezen',
    'alsnog-gedaan': 'alsnog gedaan',
    'op-tijd-gedaan': 'bleek op tijd gedaan',
    'termijn-verplaatst': 'termijn verplaatst',
    'termijn-vervallen': 'termijn vervallen',
    'onderwerp-opgeschort': 'onderwerp opgeschort',
    'onderwerp-beeindigd': 'onderwerp beëindigd',
    'alsnog-besloten': 'alsnog besloten',
    'voorstel-ingetrokken': 'voorstel ingetrokken',
  } satisfies Record<Hoe, string>,
  verlaten: (wijzen: readonly { readonly hoe: Hoe; readonly aantal: number }[]): string => (wijzen.length === 0 ? 'nog niet' : wijzen.map(({ hoe, aantal }) => `${cijferteksten.hoe[hoe]} (${getal(aantal)})`).join('; ')),
} as const;
