import { DomainError } from '../contract/domain-error';
import type { Besluitsoort, Escalatie, GenomenBesluit, Onderwerpsoort } from './escalatie-staat';

interface Keuze {
  readonly nieuweDatum?: string | undefined;
  readonly tot?: string | undefined;
  readonly instructie?: string | undefined;
  readonly reden: string;
}

type Opdrachtnaam = { readonly [besluit in 'opschorten' | 'stopzetten' | 'terug']?: string };
/** What each kind of subject calls its side of a decision; what is missing cannot be decided about it. */
const opdrachten: Readonly<Record<Onderwerpsoort, Opdrachtnaam>> = {
  item: { opschorten: 'schortItemOp', stopzetten: 'stopItemNaEscalatie', terug: 'legItemTerug' },
  actie: { opschorten: 'schortActieOp', stopzetten: 'stopActie', terug: 'legActieTerug' },
  handelingsagenda: { stopzetten: 'stopHandelingsagenda', terug: 'legAgendaTerug' },
  ronde: { stopzetten: 'stopRonde', terug: 'legRondeTerug' },
};
/** Why a kind of decision does not exist for a kind of subject, and what can be decided instead. */
const kanNiet: Readonly<Partial<Record<Onderwerpsoort, string>>> = {
  handelingsagenda: 'Een handelingsagenda kunt u niet opschorten. Verleng de termijn, leg haar terug, zet haar stop of stuur de escalatie door.',
  ronde: 'Een ronde kunt u niet opschorten: haar vensters zijn aangekondigd en gaan vanzelf open en dicht. Verleng de termijn, leg haar terug, zet de ronde stop of stuur de escalatie door.',
};

function opdrachtVoor(onderwerp: Onderwerpsoort, soort: keyof Opdrachtnaam): string {
  const opdracht = opdrachten[onderwerp][soort];
  if (opdracht !== undefined) return opdracht;
  throw new DomainError('overgang-bestaat-niet', kanNiet[onderwerp] ?? 'Dit kunt u hier niet besluiten.', { veld: 'soort' });
}

/** The command on the subject that carries out a decision; `hoger` touches no subject. */
export function opdrachtAanOnderwerp(escalatie: Escalatie, soort: Exclude<Besluitsoort, 'hoger'>, keuze: Keuze): GenomenBesluit['opdracht'] {
  const { termijnId, soort: onderwerp } = escalatie.onderwerp;
  const { nieuweDatum, reden } = keuze;
  switch (soort) {
    case 'verlengen':
      return { type: 'verlengTermijn', data: { termijnId, nieuweDatum, reden, besluit: escalatie.nummer } };
    case 'opschorten':
      return {
        type: opdrachtVoor(onderwerp, soort),
        data: { reden, ...(keuze.tot === undefined ? {} : { tot: keuze.tot }), ...(nieuweDatum === undefined ? {} : { nieuweDatum }) },
      };
    case 'stopzetten':
      return { type: opdrachtVoor(onderwerp, soort), data: { reden } };
    case 'terug':
      return { type: opdrachtVoor(onderwerp, soort), data: { instructie: keuze.instructie, termijnId, nieuweDatum } };
  }
}
