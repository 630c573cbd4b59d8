import type { RondeRij } from '@cirkel/contracts';
import { getal, procent } from '../datum/datumtekst';

/** How many applications of a ronde reached each step. */
export type Trechterstand = RondeRij['trechter'];
export type Trechterstap = keyof Trechterstand;

/** The steps that lead on, in their order. */
const WEG: readonly Trechterstap[] = ['ingediend', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd'];
/** The ways out; shown only when somebody took them. */
const ERUIT: readonly Trechterstap[] = ['afgewezen', 'ingetrokken'];

/** The steps of a funnel as it is shown. */
export const stappenVan = (trechter: Trechterstand): readonly Trechterstap[] => [...WEG, ...ERUIT.filter((stap) => trechter[stap] > 0)];

/** The step that an address asks for, if it is one. */
export const leesStap = (tekst: string | undefined): Trechterstap | undefined => [...WEG, ...ERUIT].find((stap) => stap === tekst);

export const trechterteksten = {
  kop: 'Van projectidee naar studie',
  stappen: {
    ingediend: 'Ingediend', geselecteerd: 'Geselecteerd om uit te werken', uitgewerkt: 'Uitgewerkt', beoordeeld: 'Beoordeeld', voorlopig: 'Voorlopig gehonoreerd', gehonoreerd: 'Gehonoreerd', afgewezen: 'Afgewezen', ingetrokken: 'Ingetrokken',
  } satisfies Record<Trechterstap, string>,
  zin: ({ ingediend, gehonoreerd }: Trechterstand): string =>
    `Van ${ingediend === 1 ? 'het ene projectidee' : `de ${getal(ingediend)} projectideeën`} ${gehonoreerd === 1 ? 'is er 1' : `zijn er ${getal(gehonoreerd)}`} gehonoreerd.`,
  leeg: 'Er is nog geen projectidee ingediend.',
  beeld: 'Hoeveel aanvragen elke stap haalden',
  aandeel: (aantal: number, van: number): string => (van === 0 ? getal(aantal) : `${getal(aantal)} (${procent(aantal / van)})`),
  kolommen: { stap: 'Stap', aantal: 'Aanvragen', aandeel: 'Deel van wat is ingediend' },
} as const;
