import { DomainError } from '../contract/domain-error';
import { gremiumStroom } from '../gremium/gremium-staat';
import type { Datum } from '../kalender/datum';
import { huidigeTrede, type Besluitsoort, type Escalatie, type EscalatieOnderwerp, type GenomenBesluit, type Onderwerpsoort } from './escalatie-staat';

interface Keuze {
  readonly nieuweDatum?: string | undefined;
  readonly tot?: string | undefined;
  readonly instructie?: string | undefined;
  readonly reden: string;
}

type Opdracht = GenomenBesluit['opdracht'];
/** The command that carries out a decision, and the stream that takes it. */
export interface Uitvoering {
  readonly aan: string;
  readonly opdracht: Opdracht;
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
const waaromNiet: Readonly<Partial<Record<Onderwerpsoort, string>>> = {
  handelingsagenda: 'Een handelingsagenda kunt u niet opschorten. Verleng de termijn, leg haar terug, zet haar stop of stuur de escalatie door.',
  ronde: 'Een ronde kunt u niet opschorten: haar vensters zijn aangekondigd en gaan vanzelf open en dicht. Verleng de termijn, leg haar terug, zet de ronde stop of stuur de escalatie door.',
};

const kanNiet = (melding: string): DomainError => new DomainError('overgang-bestaat-niet', melding, { veld: 'soort' });

function opdrachtVoor({ soort: onderwerp }: EscalatieOnderwerp, soort: keyof Opdrachtnaam): string {
  const opdracht = opdrachten[onderwerp][soort];
  if (opdracht !== undefined) return opdracht;
  throw kanNiet(waaromNiet[onderwerp] ?? 'Dit kunt u hier niet besluiten.');
}

/** The command that carries out a decision, and who takes it; `hoger` asks nobody anything. */
export function uitvoeringVan(escalatie: Escalatie, soort: Exclude<Besluitsoort, 'hoger'>, keuze: Keuze, genomenOp: Datum): Uitvoering {
  const { onderwerp } = escalatie;
  const { nieuweDatum, reden } = keuze;
  switch (soort) {
    case 'opschorten':
      return {
        aan: onderwerp.streamId,
        opdracht: { type: opdrachtVoor(onderwerp, soort), data: { reden, ...(keuze.tot === undefined ? {} : { tot: keuze.tot }), ...(nieuweDatum === undefined ? {} : { nieuweDatum }) } },
      };
    case 'stopzetten':
      return { aan: onderwerp.streamId, opdracht: { type: opdrachtVoor(onderwerp, soort), data: { reden } } };
    case 'verlengen':
    case 'terug':
      return onderwerp.voorstel === undefined || soort === 'verlengen' ? overTermijn(escalatie, soort, keuze) : overVoorstel(escalatie, soort, keuze, genomenOp);
    case 'vaststellen':
    case 'afwijzen':
      return overVoorstel(escalatie, soort, keuze, genomenOp);
  }
}

function overTermijn({ nummer, onderwerp }: Escalatie, soort: 'verlengen' | 'terug', { nieuweDatum, reden, instructie }: Keuze): Uitvoering {
  const { streamId: aan, termijnId } = onderwerp;
  if (termijnId === undefined) throw kanNiet('Deze escalatie gaat over een voorgesteld besluit, niet over een termijn. Stel het voorstel vast, wijs het af of leg het terug.');
  if (nieuweDatum === undefined) throw new DomainError('onvolledig', 'Kies de nieuwe datum.', { veld: 'nieuweDatum' });
  return soort === 'verlengen'
    ? { aan, opdracht: { type: 'verlengTermijn', data: { termijnId, nieuweDatum, reden, besluit: nummer } } }
    : { aan, opdracht: { type: opdrachtVoor(onderwerp, soort), data: { instructie, termijnId, nieuweDatum, besluit: nummer } } };
}

/** The body whose proposal it is keeps in its own register what became of it. */
function overVoorstel(escalatie: Escalatie, soort: 'vaststellen' | 'afwijzen' | 'terug', { instructie }: Keuze, genomenOp: Datum): Uitvoering {
  const { voorstel } = escalatie.onderwerp;
  if (voorstel === undefined) throw kanNiet('Deze escalatie gaat over een termijn; er ligt geen voorstel dat u kunt vaststellen of afwijzen.');
  const wat = { voorstel: voorstel.id, gremium: huidigeTrede(escalatie).gremium, escalatie: escalatie.nummer };
  return {
    aan: gremiumStroom(voorstel.gremium),
    opdracht: soort === 'terug' ? { type: 'legVoorstelTerug', data: { ...wat, instructie } } : { type: 'meldVoorstelBesloten', data: { ...wat, besluit: soort, op: genomenOp } },
  };
}
