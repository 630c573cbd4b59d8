import type { RondeRij } from '@cirkel/contracts';
import { euro, getal, korteDatum, rondestapnamen } from '@cirkel/ui';

type Venster = RondeRij['vensters'][number];

export const rondeteksten = {
  titel: 'Subsidierondes',
  beschrijving: 'In welke rondes is geld verdeeld over onderzoek, en hoeveel aanvragen haalden het.',
  beschrijvingVan: (naam: string): string => `Hoeveel aanvragen er in ${naam} waren, en hoeveel het haalden.`,
  inleiding: 'In een subsidieronde vragen onderzoekers geld aan voor een studie. Wie hoever kwam, blijft geheim. Hoeveel aanvragen er waren, niet.',
  leeg: 'Er is nog geen subsidieronde.',
  kolommen: { ronde: 'Ronde', status: 'Stand', themas: 'Thema’s', budget: 'Budget', ingediend: 'Ingediend', gehonoreerd: 'Gehonoreerd' },
  statussen: { lopend: 'lopend', afgerond: 'afgerond' } satisfies Record<RondeRij['status'], string>,
  themas: (themas: readonly string[]): string => (themas.length === 0 ? 'niet bekend' : themas.join(', ')),
  budget: (bedrag: number | null): string => (bedrag === null ? 'niet bekend' : euro(bedrag)),
  getal,
  vensters: 'Wanneer',
  vensterkolommen: { stap: 'Stap', van: 'Vanaf', tot: 'Tot en met' },
  stap: ({ stap }: Venster): string => rondestapnamen[stap],
  van: ({ van }: Venster): string => korteDatum(van),
  tot: ({ tot }: Venster): string => (tot === null ? 'sluit niet vanzelf' : korteDatum(tot)),
  gehonoreerd: 'Wat is gehonoreerd',
  geenGehonoreerd: 'Er is nog niets definitief gehonoreerd.',
  aanvraag: 'Aanvraag',
  besluit: 'Besluit',
  dag: (op: string | null): string => (op === null ? 'niet bekend' : korteDatum(op)),
  naarLijst: 'Naar alle subsidierondes',
} as const;
