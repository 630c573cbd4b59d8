import type { RondeDetail, RondeRij } from '@cirkel/contracts';
import { euro, getal, korteDatum, rondestapnamen } from '@cirkel/ui';

type Stand = RondeDetail['aanvragen'][number]['stand'];

export const rondeteksten = {
  titel: 'Subsidierondes',
  filters: { status: 'Status', thema: 'Thema' },
  aantal: (totaal: number): string => (totaal === 1 ? '1 ronde' : `${getal(totaal)} rondes`),
  leeg: 'Er is nog geen subsidieronde.',
  leegMetFilters: 'Geen ronde past bij deze filters.',
  kolommen: { ronde: 'Ronde', status: 'Status', themas: 'Thema’s', budget: 'Budget', aanvragen: 'Ingediend, uitgewerkt, gehonoreerd', open: 'Nu open' },
  statussen: { lopend: 'Lopend', afgerond: 'Afgerond' } satisfies Record<RondeRij['status'], string>,
  themas: (themas: readonly string[]): string => (themas.length === 0 ? 'niet bekend' : themas.join(', ')),
  budget: (bedrag: number | null): string => (bedrag === null ? 'niet bekend' : euro(bedrag)),
  kort: ({ ingediend, uitgewerkt, gehonoreerd }: RondeRij['trechter']): string => `${getal(ingediend)} → ${getal(uitgewerkt)} → ${getal(gehonoreerd)}`,
  nietsOpen: 'niets',
  kerngegevens: 'Kerngegevens',
  besluitorgaan: 'Wie besluit',
  toegekend: 'Toegekend',
  over: 'Nog over',
  oproep: 'Oproep',
  vensters: 'Vensters',
  vensterkolommen: { stap: 'Stap', van: 'Vanaf', tot: 'Tot en met', staat: 'Staat' },
  stappen: rondestapnamen,
  staten: { gepland: 'gepland', open: 'open', gesloten: 'gesloten' },
  staatStil: (staat: string): string => `${staat}, staat stil met het programma`,
  sluitNiet: 'sluit niet vanzelf',
  vandaag: 'vandaag',
  vensterzin: (open: readonly string[], volgende: { readonly stap: string; readonly van: string; readonly staatStil: boolean } | undefined): string => {
    if (open.length > 0) return `Nu open: ${open.join(', ').toLowerCase()}.`;
    return volgende === undefined ? 'Er is geen venster meer open.' : `Er is nu geen venster open. ${volgende.stap}: ${volgende.staatStil ? 'als het programma weer loopt' : `vanaf ${korteDatum(volgende.van)}`}.`;
  },
  vensterbeeld: 'De vensters van deze ronde op een tijdas',
  aanvragen: 'Aanvragen',
  toonStap: 'Toon de aanvragen van deze stap',
  aanvragenAantal: (aantal: number): string => (aantal === 1 ? '1 aanvraag' : `${getal(aantal)} aanvragen`),
  aanvragenLezer: 'U ziet alleen wat definitief gehonoreerd is.',
  geenAanvragen: 'Er zijn geen aanvragen.',
  aanvraagkolommen: { aanvraag: 'Aanvraag', wie: 'Wie', stand: 'Stand', ingediend: 'Ingediend', bedrag: 'Bedrag', verder: 'Volgende stap' },
  standen: {
    projectidee: 'projectidee', geselecteerd: 'geselecteerd om uit te werken', uitgewerkt: 'uitgewerkt', beoordeeld: 'beoordeeld', voorlopig: 'voorlopig gehonoreerd', gehonoreerd: 'gehonoreerd', afgewezen: 'afgewezen', ingetrokken: 'ingetrokken',
  } satisfies Record<Stand, string>,
  geenBedrag: 'niet bekend',
  nietVanToepassing: '-',
  historie: 'Historie',
  verder: (titel: string, code: string): string => `${titel}: ${code}`,
} as const;
