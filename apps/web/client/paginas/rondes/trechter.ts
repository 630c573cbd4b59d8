import type { RondeDetail } from '@cirkel/contracts';
import type { Trechterstap } from '@cirkel/ui';

export type Aanvraag = RondeDetail['aanvragen'][number];

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
