import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { langeDatum } from '../kalender/schrijfwijze';
import type { Datum } from '../kalender/datum';
import type { Kalenderregel } from '../kalender/werkkalender';
import { haal, vervalt } from '../termijn/opdrachten';
import { dateer, isOpen, type GesteldeTermijn, type Precisie, type Termijn } from '../termijn/termijn';
import { isAfgelopen, klaar, type Actie, type Deel } from './actie-staat';
import { actietermijn } from './gebeurtenissen';

export interface Afspraak {
  readonly datum: Datum;
  readonly precisie: Precisie;
  readonly tekst?: string | undefined;
  readonly kalenderregel?: Kalenderregel | undefined;
  readonly bron: 'jaarplan' | 'besluit';
}

/** The termijn of an actie as it was agreed. A period ends on its last working day and never moves past it (domain.md, *Dates as people write them*). */
export function volgensAfspraak(
  afspraak: Afspraak,
  actie: { readonly omschrijving: string; readonly eigenaren: GesteldeTermijn['eigenaren']; readonly eerdere: number },
  context: Context,
): GesteldeTermijn {
  const kalenderregel = afspraak.kalenderregel ?? context.definitie.kalenderregel;
  const nominaal = afspraak.precisie === 'dag' ? afspraak.datum : context.kalender.opOfVoor(afspraak.datum);
  const herinneringDagen = context.definitie.herinneringen;
  return {
    id: `actie-${actie.eerdere + 1}`,
    stap: 'actie',
    omschrijving: actie.omschrijving,
    ...dateer(nominaal, kalenderregel, herinneringDagen, context.kalender, context.nu),
    precisie: afspraak.precisie,
    tekst: afspraak.tekst ?? `uiterlijk ${langeDatum(nominaal)}`,
    kalenderregel,
    eigenaren: actie.eigenaren,
    bron: afspraak.bron,
    herinneringDagen,
  };
}

/** What reported parts mean for the open termijn: a part done, a part open again, met when all are done, dropped when nothing is left to do. */
export function termijnUitDelen(_before: Actie | undefined, after: Actie, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  const termijn = after.termijnen.find(isOpen);
  if (termijn === undefined) return [];
  if (events.some((event) => event.type === 'actie-stopgezet')) return [vervalt(termijn, 'de actie is stopgezet', actietermijn)];
  if (!events.some((event) => event.type === 'actiestatus-gemeld')) return [];
  if (!isAfgelopen(after)) return veranderdeDelen(termijn, after.delen);
  if (!after.delen.some((deel) => deel.status === 'gereed')) return [vervalt(termijn, 'alle delen zijn stopgezet', actietermijn)];
  const laatste = after.delen.map((deel) => deel.sinds).reduce((a, b) => (a > b ? a : b), context.gebeurdOp);
  return [haal(termijn, laatste, context, actietermijn)];
}

function veranderdeDelen(termijn: Termijn, delen: readonly Deel[]): readonly NewEvent[] {
  return delen.flatMap((deel) => {
    const gemeld = termijn.gereedDoor.includes(deel.eigenaar);
    const wat = { termijnId: termijn.id, omschrijving: termijn.omschrijving, eigenaar: deel.eigenaar };
    if (klaar(deel) && !gemeld) return [actietermijn.deelGereed({ ...wat, hoe: deel.status === 'gereed' ? 'gereed' : 'stopgezet' })];
    return !klaar(deel) && gemeld ? [actietermijn.deelWeerOpen(wat)] : [];
  });
}
