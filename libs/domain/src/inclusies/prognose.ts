import { dagenTussen, plusDagen, plusMaanden, type Datum } from '../kalender/datum';
import { KLEINSTE_GETOOND } from '../kleine-aantallen/onderdruk';
import { aantalOp, doelVan, meetdag, totaalOp, type Centrum, type Inclusies } from './inclusies-staat';

/** Where a study is heading: there already, there on a day at the pace of the last months, or nobody can tell. */
export type Prognose =
  | { readonly soort: 'bereikt'; readonly op: Datum }
  | { readonly soort: 'verwacht'; readonly op: Datum; readonly perMaand: number }
  | { readonly soort: 'onbekend' };

/** How far back the pace is measured. */
const MAANDEN = 6;
/** A day that lies further away than this says no more than "not at this pace". */
const HOOGSTENS_DAGEN = 365 * 30;
const DAGEN_PER_MAAND = 365.25 / 12;

/** The days on which any centre was counted, the earliest first. */
export const meetdagen = (centra: readonly Centrum[]): readonly Datum[] => [...new Set(centra.flatMap(({ standen }) => standen.map(({ datum }) => datum)))].sort();

/**
 * The day on which the target is reached when the pace of the last six months goes on in a straight line. Those months end on the last measuring day and
 * begin six months before it, or on the day on which the first centre started when that was later.
 */
export function prognose(inclusies: Pick<Inclusies, 'plan' | 'centra'>): Prognose {
  const { centra } = inclusies;
  const doel = doelVan(inclusies);
  const tot = meetdag(centra);
  if (doel === undefined || tot === undefined) return { soort: 'onbekend' };
  const totaal = totaalOp(centra, tot);
  if (totaal >= doel) return { soort: 'bereikt', op: meetdagen(centra).find((dag) => totaalOp(centra, dag) >= doel) ?? tot };
  const { vanaf } = venster(centra, tot);
  const perDag = (totaal - beginstand(centra, vanaf)) / Math.max(1, dagenTussen(vanaf, tot));
  const dagen = perDag <= 0 ? Infinity : Math.ceil((doel - totaal) / perDag);
  return dagen > HOOGSTENS_DAGEN ? { soort: 'onbekend' } : { soort: 'verwacht', op: plusDagen(tot, dagen), perMaand: Math.round(perDag * DAGEN_PER_MAAND * 10) / 10 };
}

/** Where the months of the pace begin, and whether that is where the first centre started. */
function venster(centra: readonly Centrum[], tot: Datum): { readonly vanaf: Datum; readonly vanStart: boolean } {
  const start = centra.flatMap(({ gestartOp }) => gestartOp ?? []).sort()[0];
  const maandenTerug = plusMaanden(tot, -MAANDEN);
  return start !== undefined && start >= maandenTerug ? { vanaf: start, vanStart: true } : { vanaf: maandenTerug, vanStart: false };
}

/** Whether the pace gives away fewer than ten people: those who were included in its months, or those before it, which the total less the pace leaves. */
export function tempoVerraadtKlein({ centra }: Pick<Inclusies, 'centra'>): boolean {
  const tot = meetdag(centra);
  if (tot === undefined) return false;
  const { vanaf, vanStart } = venster(centra, tot);
  const begin = beginstand(centra, vanaf);
  return totaalOp(centra, tot) - begin < KLEINSTE_GETOOND || (!vanStart && begin < KLEINSTE_GETOOND);
}

/** The total at the end of this day, on a straight line between the counts before and after it where nobody counted that day. */
const beginstand = (centra: readonly Centrum[], op: Datum): number => centra.reduce((som, centrum) => som + tussenstand(centrum, op), 0);

function tussenstand(centrum: Centrum, op: Datum): number {
  const voor = centrum.standen.findLast(({ datum }) => datum <= op) ?? (centrum.gestartOp === undefined || centrum.gestartOp > op ? undefined : { datum: centrum.gestartOp, aantal: 0 });
  const na = centrum.standen.find(({ datum }) => datum > op);
  if (voor === undefined || na === undefined || na.datum <= voor.datum) return aantalOp(centrum, op);
  return voor.aantal + ((na.aantal - voor.aantal) * dagenTussen(voor.datum, op)) / dagenTussen(voor.datum, na.datum);
}
