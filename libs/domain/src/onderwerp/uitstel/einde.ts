import type { NewEvent } from '../../contract/event';
import type { Datum } from '../../kalender/datum';
import { isOpen } from '../../termijn/termijn';
import type { Onderwerp } from '../onderwerp';
import type { Uitstelgebeurtenissen } from './gebeurtenissen';
import type { Uitstelverzoek } from './staat';

/**
 * What decided events mean for requests that are still open: a decision that moves the term answers them, the end of the term ends them. A term that lapses ends
 * none: its request is shown with the escalatie, and ends with what is decided there.
 */
export function verzoekenNa<S extends Onderwerp>(state: S, besloten: readonly NewEvent[], uitstel: Uitstelgebeurtenissen<S>): readonly NewEvent[] {
  return (state.uitstelverzoeken ?? []).filter(({ stand }) => stand === 'gevraagd').flatMap((verzoek) => einde(state, verzoek, besloten, uitstel));
}

function einde<S extends Onderwerp>({ termijnen }: S, { nr, termijnId, omschrijving, was, gevraagd }: Uitstelverzoek, besloten: readonly NewEvent[], uitstel: Uitstelgebeurtenissen<S>): readonly NewEvent[] {
  const termijn = termijnen.find(({ id }) => id === termijnId);
  const verzoek = { nr, termijnId, omschrijving };
  if (termijn === undefined || !isOpen(termijn)) return [uitstel.vervallen({ ...verzoek, waarom: termijn === undefined ? 'de termijn is er niet meer' : `de termijn is ${termijn.staat}` })];
  const verlengd = besloten.some(({ type, data }) => type === 'termijn-verlengd' && data['termijnId'] === termijnId);
  const datum: Datum = termijn.nominaal;
  if (verlengd && termijn.effectief > was) return [uitstel.verleend({ ...verzoek, gevraagd, datum })];
  if (termijn.effectief >= gevraagd) return [uitstel.vervallen({ ...verzoek, waarom: 'de termijn loopt al tot die datum of later' })];
  return [];
}
