import type { Besluitsoort, Escalatie, GenomenBesluit } from './escalatie-staat';

interface Keuze {
  readonly nieuweDatum?: string | undefined;
  readonly tot?: string | undefined;
  readonly instructie?: string | undefined;
  readonly reden: string;
}

/** The command on the subject that carries out a decision; `hoger` touches no subject. */
export function opdrachtAanOnderwerp(escalatie: Escalatie, soort: Exclude<Besluitsoort, 'hoger'>, keuze: Keuze): GenomenBesluit['opdracht'] {
  const { termijnId, soort: onderwerp } = escalatie.onderwerp;
  const { nieuweDatum, reden } = keuze;
  const isItem = onderwerp === 'item';
  switch (soort) {
    case 'verlengen':
      return { type: 'verlengTermijn', data: { termijnId, nieuweDatum, reden, besluit: escalatie.nummer } };
    case 'opschorten':
      return {
        type: isItem ? 'schortItemOp' : 'schortActieOp',
        data: { reden, ...(keuze.tot === undefined ? {} : { tot: keuze.tot }), ...(nieuweDatum === undefined ? {} : { nieuweDatum }) },
      };
    case 'stopzetten':
      return { type: isItem ? 'stopItemNaEscalatie' : 'stopActie', data: { reden } };
    case 'terug':
      return { type: isItem ? 'legItemTerug' : 'legActieTerug', data: { instructie: keuze.instructie, termijnId, nieuweDatum } };
  }
}
