import type { Doorlooptijdenoverzicht } from '@cirkel/contracts';
import { dagen, getal, procent } from '@cirkel/ui';

type Meting = Doorlooptijdenoverzicht['metingen'][number]['meting'];
type Norm = Doorlooptijdenoverzicht['metingen'][number]['normen'][number];

export const doorloopteksten = {
  titel: 'Doorlooptijden',
  uitleg: 'Hoe lang het duurde, in kalenderdagen, van wat is afgerond. De lijn loopt van de snelste tien procent tot de langzaamste tien procent. Bij een nulmeting loopt zij van de kortste tot de langste tijd.',
  metingen: {
    'start-na-honorering': 'Van honorering tot start van de studie',
    'start-centrum': 'Tot een centrum kan starten',
    'inclusie-centrum': 'Van start van een centrum tot de eerste inclusie',
    studie: 'De studie',
    duiding: 'Van het einde van de studie tot de duiding',
    opname: 'Van de duiding tot opname in de richtlijn',
    implementatie: 'De implementatie',
  } satisfies Record<Meting, string>,
  fasen: 'Hoe lang items in een fase waren',
  beeld: (wat: string): string => `${wat}: mediaan en spreiding in dagen`,
  dagen: 'dagen',
  alles: 'Alles samen',
  zonderRonde: 'Zonder ronde',
  kolommen: { wat: 'Ronde', fase: 'Fase', afgerond: 'Afgerond', lopend: 'Loopt nog', mediaan: 'Mediaan', spreiding: '10% tot 90%', opTijd: 'Op tijd', gestopt: 'Gestopt' },
  mediaan: (aantal: number | null): string => (aantal === null ? 'niet bekend' : dagen(aantal)),
  spreiding: (p10: number | undefined, p90: number | undefined): string => (p10 === undefined || p90 === undefined ? 'te weinig om te zeggen' : `${getal(p10)} tot ${dagen(p90)}`),
  opTijd: (opTijd: number, beoordeeld: number): string => (beoordeeld === 0 ? 'niet bekend' : `${getal(opTijd)} van ${getal(beoordeeld)} (${procent(opTijd / beoordeeld)})`),
  zin: (mediaan: number | null, afgerond: number): string => (mediaan === null ? 'Er is nog niets afgerond.' : `De mediaan is ${dagen(mediaan)}, van ${getal(afgerond)} keer.`),
  nogNiets: 'Er is hiervan nog niets afgerond.',
  soorten: { norm: 'norm', doel: 'doel', nulmeting: 'nulmeting', afspraak: 'afspraak' } satisfies Record<Norm['soort'], string>,
  norm: ({ soort, tekst, bron }: Norm): string => `${soort.charAt(0).toUpperCase()}${soort.slice(1)}: ${tekst}. Bron: ${bron}.`,
  maanden: (soort: string, maanden: number): string => `${soort}: ${getal(maanden)} maanden`,
  nulmeting: 'Nulmeting (gemiddelde)',
  nulmetingzin: ({ gemiddeld, minst, meest }: NonNullable<Norm['dagen']>): string => `Nulmeting: gemiddeld ${dagen(gemiddeld)}, van ${getal(minst)} tot ${getal(meest)}.`,
  lijn: (naam: string, waarde: number): string => `De gestippelde lijn is ${naam}, ${dagen(waarde)}.`,
  langsteFase: (naam: string, mediaan: number): string => `Het langst duurde de fase ${naam}: de mediaan is ${dagen(mediaan)}.`,
  leeg: 'Over dit programma worden nog geen doorlooptijden bijgehouden.',
} as const;
