import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Datum } from '../kalender/datum';
import type { Kalenderregel } from '../kalender/werkkalender';
import { haal, vervalt } from '../termijn/opdrachten';
import { alsGesteld, volgendeKeer } from '../termijn/herhaling';
import { dateer, isOpen, type GesteldeTermijn, type Precisie, type Termijn, type Termijnherhaling } from '../termijn/termijn';
import { isAfgelopen, klaar, type Actie, type Deel } from './actie-staat';
import { actieperiodeBegonnen, actietermijn } from './gebeurtenissen';

export interface Afspraak {
  readonly datum: Datum;
  readonly precisie: Precisie;
  readonly tekst?: string | undefined;
  readonly kalenderregel?: Kalenderregel | undefined;
  readonly streefdatum?: Datum | undefined;
  /** How often it comes back, in months. */
  readonly maanden?: Termijnherhaling['maanden'] | undefined;
  readonly bron: 'jaarplan' | 'besluit';
}

/** The termijn of an actie as it was agreed. A period ends on its last working day and never moves past it (domain.md, *Dates as people write them*). */
export function volgensAfspraak(
  afspraak: Afspraak,
  actie: { readonly omschrijving: string; readonly eigenaren: GesteldeTermijn['eigenaren']; readonly eerdere: number },
  context: Context,
): GesteldeTermijn {
  const kalenderregel = afspraak.kalenderregel ?? context.definitie.kalenderregel;
  const { precisie, maanden } = afspraak;
  const nominaal = precisie === 'dag' ? afspraak.datum : context.kalender.opOfVoor(afspraak.datum);
  const herinneringDagen = context.definitie.herinneringen;
  return {
    id: `actie-${actie.eerdere + 1}`,
    stap: 'actie',
    omschrijving: actie.omschrijving,
    ...dateer(nominaal, kalenderregel, herinneringDagen, context.kalender, context.nu, afspraak.streefdatum),
    precisie,
    tekst: afspraak.tekst ?? `uiterlijk ${langeDatum(nominaal)}`,
    kalenderregel,
    eigenaren: actie.eigenaren,
    bron: afspraak.bron,
    herinneringDagen,
    ...(maanden === undefined || precisie === 'doorlopend' ? {} : { herhaling: { maanden, precisie, anker: nominaal, nr: 0 } }),
  };
}

/**
 * What reported parts mean for the earliest open termijn: a part done, a part open again, met when all are done, dropped when nothing is left to do. What comes back
 * begins its next period then, and every owner whose part goes on reports again.
 */
export function termijnUitDelen(_before: Actie | undefined, after: Actie, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  const open = after.termijnen.filter(isOpen);
  const termijn = open[0];
  if (termijn === undefined) return [];
  if (events.some((event) => event.type === 'actie-stopgezet')) return open.map((een) => vervalt(een, 'de actie is stopgezet', actietermijn));
  if (!events.some((event) => event.type === 'actiestatus-gemeld')) return [];
  if (!isAfgelopen(after)) return veranderdeDelen(termijn, after.delen);
  if (!after.delen.some((deel) => deel.status === 'gereed')) return open.map((een) => vervalt(een, 'alle delen zijn stopgezet', actietermijn));
  const laatste = after.delen.map((deel) => deel.sinds).reduce((a, b) => (a > b ? a : b), context.gebeurdOp);
  return [haal(termijn, laatste, context, actietermijn), ...volgendePeriode(after, termijn, open[1], context)];
}

/** The next period of an actie that comes back: the one that began on schedule while this one was late, or a new one. */
function volgendePeriode(actie: Actie, termijn: Termijn, begonnen: Termijn | undefined, context: Context): readonly NewEvent[] {
  if (begonnen !== undefined) return [actieperiodeBegonnen({ termijnId: begonnen.id })];
  const eigenaren = actie.delen.filter((deel) => deel.status === 'gereed').map((deel) => deel.eigenaar);
  const volgende = volgendeKeer({ ...termijn, eigenaren }, context);
  return volgende === undefined ? [] : [actietermijn.gesteld(alsGesteld(volgende)), actieperiodeBegonnen({ termijnId: volgende.termijn.id })];
}

function veranderdeDelen(termijn: Termijn, delen: readonly Deel[]): readonly NewEvent[] {
  return delen.filter((deel) => termijn.eigenaren.includes(deel.eigenaar)).flatMap((deel) => {
    const gemeld = termijn.gereedDoor.includes(deel.eigenaar);
    const wat = { termijnId: termijn.id, omschrijving: termijn.omschrijving, eigenaar: deel.eigenaar };
    if (klaar(deel) && !gemeld) return [actietermijn.deelGereed({ ...wat, hoe: deel.status === 'gereed' ? 'gereed' : 'stopgezet' })];
    return !klaar(deel) && gemeld ? [actietermijn.deelWeerOpen(wat)] : [];
  });
}
