import { klaar, type Actie } from '../actie/actie-staat';
import type { Eigenaar } from '../contract/actor';
import type { StoredEvent } from '../contract/event';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { nietGereed, type Termijn } from '../termijn/termijn';

/** What a notice can be about; a samenvatting holds the others of a day. */
export const berichtsoorten = ['herinnering', 'termijn-verstreken', 'trede-bereikt', 'trede-herinnering', 'besluit', 'toegewezen', 'voorstel', 'uitstel-gevraagd', 'uitstel-beslist', 'samenvatting'] as const;
export type Berichtsoort = (typeof berichtsoorten)[number];

/**
 * What can have become of a notice. `verzameld`: it stands in a summary that has not left; `overgenomen`: somebody who stands in gets it;
 * `onbestelbaar`: the mailbox refused it for good; `vastgelopen`: it could not be sent, and nobody tries any more.
 */
export const berichtstaten = ['wacht', 'verzameld', 'verzonden', 'vervallen', 'overgenomen', 'onbestelbaar', 'vastgelopen'] as const;
export type Berichtstaat = (typeof berichtstaten)[number];

/** How somebody wants to get notices: each at once, gathered in one mail per working day or per week, or not at all. */
export const berichtwijzen = ['meteen', 'dagelijks', 'wekelijks', 'uit'] as const;
export type Berichtwijze = (typeof berichtwijzen)[number];

/** An escalation on the rung of the reader's own body: nobody can switch these off. */
export const isOpEigenTrede = (soort: Berichtsoort): boolean => soort === 'trede-bereikt' || soort === 'trede-herinnering';

/** Whether who wants notices in this way gets one of this kind. */
export const wilBericht = (soort: Berichtsoort, wijze: Berichtwijze): boolean => wijze !== 'uit' || isOpEigenTrede(soort);

/** A notice that an event asks for: to whom, and whether time or a person caused it (that decides when mail may leave). */
export interface Berichtvraag {
  readonly soort: Berichtsoort;
  readonly aan: readonly Eigenaar[];
  readonly door: 'tijd' | 'persoon';
  /** It does not need a mail of its own: it stands in the summary of the day. */
  readonly bijElkaar?: true;
}

const door = (event: StoredEvent): Berichtvraag['door'] => (event.meta.actor.rol === 'systeem' ? 'tijd' : 'persoon');

/**
 * The notices that an event about a subject with termijnen asks for: those who have not reported their part get the reminder and the
 * message that the term passed. A term that was past when it became known sends nothing.
 */
export function berichtenBijTermijn(event: StoredEvent, termijnen: readonly Termijn[]): readonly Berichtvraag[] {
  const termijn = termijnen.find((kandidaat) => kandidaat.id === event.data['termijnId']);
  if (termijn === undefined) return [];
  const aan = nietGereed(termijn);
  if (event.type === 'termijn-herinnerd') return [{ soort: 'herinnering', aan, door: 'tijd' }];
  if (event.type === 'termijn-verstreken' && event.data['verleden'] === false) return [{ soort: 'termijn-verstreken', aan, door: 'tijd' }];
  return [];
}

/** The reminder of the progress of a quarter: for the owners whose part of the actie goes on. */
export const berichtenBijVoortgang = (event: StoredEvent, { delen }: Pick<Actie, 'delen'>): readonly Berichtvraag[] =>
  event.type === 'voortgang-gevraagd' && event.data['hoe'] === 'herinnerd' ? [{ soort: 'herinnering', aan: delen.filter((deel) => !klaar(deel)).map(({ eigenaar }) => eigenaar), door: 'tijd' }] : [];

/** The notices that an event of an escalatie asks for: the body of each rung, and those who were aan zet when it was decided. */
export function berichtenBijEscalatie(event: StoredEvent, escalatie: Escalatie): readonly Berichtvraag[] {
  switch (event.type) {
    case 'trede-bereikt':
      return [{ soort: 'trede-bereikt', aan: [`gremium:${String(event.data['gremium'])}`], door: door(event) }];
    case 'trede-herinnerd':
      return [{ soort: 'trede-herinnering', aan: [`gremium:${String(event.data['gremium'])}`], door: 'tijd' }];
    case 'escalatie-beeindigd':
      // The system records it, but a person decided: the mail leaves at once.
      return event.data['waarom'] === 'besluit' ? [{ soort: 'besluit', aan: escalatie.onderwerp.aanZetWas, door: 'persoon' }] : [];
    default:
      return [];
  }
}

/**
 * Why the notice of a rung can neither leave nor lapse: what was decided on it is being carried out, and when the subject refuses that the rung is open again. Undefined
 * when it can do either.
 */
export const wachtOpUitkomst = (soort: Berichtsoort, event: Pick<StoredEvent, 'data'>, { staat, treden, huidig }: Escalatie): string | undefined =>
  isOpEigenTrede(soort) && staat === 'besluit-genomen' && treden[huidig]?.gremium === event.data['gremium'] ? 'er is net besloten, en dat besluit wordt nu uitgevoerd' : undefined;

/** Whether a stored notice still makes sense when it is about to be sent: what it warns of must still be so. */
export function nogNodig(soort: Berichtsoort, event: StoredEvent, nu: { readonly termijnen: readonly Termijn[] } | Escalatie, namens: string): string | undefined {
  if ('treden' in nu) {
    if (soort === 'besluit') return undefined;
    const isNu = nu.staat === 'open' && nu.treden[nu.huidig]?.gremium === event.data['gremium'];
    return isNu ? undefined : 'de escalatie ligt niet meer op deze trede';
  }
  const termijn = nu.termijnen.find((kandidaat) => kandidaat.id === event.data['termijnId']);
  if (termijn === undefined || !nietGereed(termijn).some((eigenaar) => eigenaar === namens)) return 'de ontvanger heeft zijn deel al gereed gemeld';
  if (soort === 'herinnering') return termijn.staat === 'loopt' && termijn.effectief === event.data['effectief'] ? undefined : 'de termijn loopt niet meer tot deze datum';
  return termijn.staat === 'verstreken' ? undefined : 'de termijn is niet meer verstreken';
}
