import type { RondeDetail, RondeRij } from '@cirkel/contracts';

export type Trechterstap = keyof RondeRij['trechter'];
export type Aanvraag = RondeDetail['aanvragen'][number];

/** The steps that lead on, in their order. */
const WEG: readonly Trechterstap[] = ['ingediend', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd'];
/** The ways out; shown only when somebody took them. */
const ERUIT: readonly Trechterstap[] = ['afgewezen', 'ingetrokken'];

export const stappenVan = (trechter: RondeRij['trechter']): readonly Trechterstap[] => [...WEG, ...ERUIT.filter((stap) => trechter[stap] > 0)];

/** The step that the address asks for, if it is one. */
export const leesStap = (tekst: string | undefined): Trechterstap | undefined => [...WEG, ...ERUIT].find((stap) => stap === tekst);

/** The applications that count in a step; all of them without one. */
export const inStap = (aanvragen: readonly Aanvraag[], stap: Trechterstap | undefined): readonly Aanvraag[] =>
  stap === undefined ? aanvragen : aanvragen.filter(({ teltMeeIn }) => teltMeeIn.includes(stap));

/** The commands that bring an application on from where it stands. */
export const verderVanaf: Readonly<Record<Aanvraag['stand'], readonly string[]>> = {
  projectidee: ['selecteerAanvraag', 'wijsAanvraagAf'],
  geselecteerd: ['dienUitwerkingIn', 'wijsAanvraagAf'],
  uitgewerkt: ['beoordeelAanvraag', 'wijsAanvraagAf'],
  beoordeeld: ['honoreerAanvraagVoorlopig', 'dienRebuttalIn', 'wijsAanvraagAf'],
  voorlopig: ['honoreerAanvraagDefinitief', 'wijsAanvraagAf'],
  gehonoreerd: [],
  afgewezen: [],
  ingetrokken: [],
};
