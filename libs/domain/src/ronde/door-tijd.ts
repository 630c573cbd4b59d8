import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { momentOp, type Moment } from '../kalender/datum';
import { volgendMoment, watTijdBrengt } from '../onderwerp/opschorten';
import { rondetermijn, vensterGeopend, vensterGesloten } from './gebeurtenissen';
import { rondeVolgt } from './met-programma';
import type { Ronde } from './ronde-staat';
import { klare, ontbrekend, sluit, stelOntbrekende } from './termijnen';
import { regelVan, wachtIets } from './termijnregels';
import { laatVenstersWisselen, volgendVenstermoment } from './vensters';

/** The earliest moment at which time changes this ronde; at once when terms are behind. */
export function volgendRondemoment(ronde: Ronde): Moment | undefined {
  if (ronde.afgerondOp !== undefined) return undefined;
  if (ontbrekend(ronde).length > 0 || klare(ronde).length > 0) return momentOp(ronde.aangekondigdOp ?? '1970-01-01');
  return [volgendVenstermoment(ronde), volgendMoment(ronde)].filter((moment) => moment !== undefined).sort()[0];
}

const laatVensters = (ronde: Ronde, { nu }: Context): readonly NewEvent[] =>
  laatVenstersWisselen(ronde, nu, {
    geopend: ({ stap, van, tot }, due) => vensterGeopend({ stap, van, ...(tot === undefined ? {} : { tot }) }, due),
    gesloten: ({ stap, tot }, due) => vensterGesloten({ stap, tot: tot ?? '' }, due),
  });

const nooitZelfOpgeschort = (): never => {
  throw new Error('Een ronde wordt alleen met haar programma opgeschort');
};

/**
 * What time has brought at the earliest due moment. A window closes before a term lapses at the same moment, so that what is done by then counts as done, and both
 * come before the programme stands still.
 */
export function doorTijd(ronde: Ronde, context: Context): readonly NewEvent[] {
  const bij = [...klare(ronde).map((termijn) => sluit(termijn, ronde, context)), ...stelOntbrekende(ronde, [], context)];
  if (bij.length > 0) return bij;
  const gebracht = watTijdBrengt(ronde, context, rondeVolgt, nooitZelfOpgeschort);
  const venster = volgendVenstermoment(ronde);
  if (venster !== undefined && venster <= (gebracht[0]?.due ?? context.nu)) return laatVensters(ronde, context);
  return gebracht.map((event) => {
    const termijn = event.type === rondetermijn.verstreken.type ? ronde.termijnen.find(({ id }) => id === event.data['termijnId']) : undefined;
    if (termijn === undefined || wachtIets(regelVan(termijn.stap), ronde)) return event;
    // Nothing waits on the last day: there is nothing that was not done.
    return { ...sluit(termijn, ronde, context), ...(event.due === undefined ? {} : { due: event.due }) };
  });
}
