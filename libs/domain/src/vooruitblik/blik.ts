import type { Eigenaar } from '../contract/actor';
import type { NewEvent } from '../contract/event';
import type { Escalatie } from '../escalatie/escalatie-staat';
import type { TredeDatums } from '../escalatie/ladder';
import { datumVan, type Datum, type Moment } from '../kalender/datum';
import { nietGereed, type GesteldeTermijn, type Termijn } from '../termijn/termijn';

export const bliksoorten = ['te-laat', 'trede', 'herinnering-trede', 'begint', 'hervat'] as const;

/** Something that time will bring: a term becomes late, a body is called in or reminded, the next time of a series begins, what stood still goes on. */
export interface Blik {
  readonly op: Datum;
  readonly soort: (typeof bliksoorten)[number];
  readonly termijnId?: string;
  readonly omschrijving: string;
  /** Who is to do it: the owners that have not reported, or the body that is called in. */
  readonly wie: readonly Eigenaar[];
  /** The last day in time of the term, or until when the body can respond. */
  readonly tot?: Datum;
  readonly gremium?: string;
  /** The number of the escalatie, where it runs already. */
  readonly escalatie?: string;
}

const termijnVan = (state: unknown, id: unknown): Termijn | undefined => (state as { readonly termijnen?: readonly Termijn[] }).termijnen?.find((termijn) => termijn.id === id);

function vanOnderwerp({ type, data }: NewEvent, op: Datum, state: unknown): Blik | undefined {
  const termijn = termijnVan(state, data['termijnId']);
  if (type === 'termijn-verstreken' && termijn !== undefined) return { op, soort: 'te-laat', termijnId: termijn.id, omschrijving: termijn.omschrijving, wie: nietGereed(termijn), tot: termijn.effectief };
  if (type === 'termijn-hervat' && termijn !== undefined) return { op, soort: 'hervat', termijnId: termijn.id, omschrijving: termijn.omschrijving, wie: nietGereed(termijn), tot: termijn.effectief };
  if (type !== 'termijn-gesteld') return undefined;
  const { id, omschrijving, eigenaren, effectief } = data['termijn'] as GesteldeTermijn;
  return { op, soort: 'begint', termijnId: id, omschrijving, wie: eigenaren, tot: effectief };
}

function vanEscalatie({ type, data }: NewEvent, op: Datum, { nummer, onderwerp }: Escalatie): Blik | undefined {
  const gremium = String(data['gremium']);
  const { termijnId } = onderwerp;
  const rest = { op, ...(termijnId === undefined ? {} : { termijnId }), omschrijving: onderwerp.stap, wie: [`gremium:${gremium}`] as const, gremium, ...(nummer === '' ? {} : { escalatie: nummer }) };
  if (type === 'trede-herinnerd') return { ...rest, soort: 'herinnering-trede' };
  if (type !== 'trede-bereikt') return undefined;
  const { reactieTot } = data['datums'] as TredeDatums;
  return { ...rest, soort: 'trede', ...(reactieTot === null ? {} : { tot: reactieTot }) };
}

/** What these new events mean for people; the state is the one after them. */
export function bliksVan(streamId: string, state: unknown, fresh: readonly NewEvent[], nu: Moment): readonly Blik[] {
  return fresh
    .map((event) => {
      const op = datumVan(event.due ?? nu);
      return streamId.startsWith('escalatie-') ? vanEscalatie(event, op, state as Escalatie) : vanOnderwerp(event, op, state);
    })
    .filter((blik) => blik !== undefined);
}
