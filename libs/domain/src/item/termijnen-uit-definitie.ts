import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { langeDatum } from '../kalender/schrijfwijze';
import { fasedefinitie } from '../programma/definitie';
import { nominaleDatum, type Termijnregel } from '../programma/termijnregel';
import { haal, stel, vervalt } from '../termijn/opdrachten';
import { dateer, isOpen, type GesteldeTermijn } from '../termijn/termijn';
import type { Item } from './item-staat';
import { itemtermijn } from './kern/gebeurtenissen';

/**
 * What the decided events mean for the termijnen of the item, by the programme definition: met, lapsed with the stage, set.
 * The stages know nothing of termijnen; the definition lays them over the events.
 */
export function termijnenUitDefinitie(before: Item | undefined, after: Item, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  const gebeurd = new Set(events.flatMap(namenVoorRegels));
  const open = (before?.termijnen ?? []).filter((termijn) => isOpen(termijn) && after.termijnen.some((t) => t.id === termijn.id && isOpen(t)));
  const oudeRegels = before === undefined ? [] : fasedefinitie(context.definitie, before.fase).termijnen;
  const isGehaald = (stap: string): boolean => oudeRegels.some((regel) => regel.stap === stap && regel.gehaaldDoor.some((type) => gebeurd.has(type)));

  const gehaald = open.filter((termijn) => isGehaald(termijn.stap));
  const verlaten = gebeurd.has('fase-betreden') || after.status === 'beeindigd';
  const vervallen = verlaten ? open.filter((termijn) => !gehaald.includes(termijn)) : [];
  const nieuw = after.status === 'beeindigd' ? [] : fasedefinitie(context.definitie, after.fase).termijnen.filter((regel) => regel.bij.some((type) => gebeurd.has(type)));

  return [
    ...gehaald.map((termijn) => haal(termijn, context.gebeurdOp, context, itemtermijn)),
    ...vervallen.map((termijn) => vervalt(termijn, after.status === 'beeindigd' ? 'het item is beëindigd' : 'de fase is verlaten', itemtermijn)),
    ...nieuw.flatMap((regel) => stel(volgensRegel(regel, after, context), context, itemtermijn)),
  ];
}

/** The names by which a term rule can mean an event: its type, and for a named step also that step ("stap-afgerond:rapport"). */
const namenVoorRegels = ({ type, data }: NewEvent): readonly string[] => (typeof data['stap'] === 'string' ? [type, `${type}:${data['stap']}`] : [type]);

/** The termijn of a rule, set on the day of the event. */
function volgensRegel(regel: Termijnregel, item: Item, context: Context): GesteldeTermijn {
  const kalenderregel = regel.kalenderregel ?? context.definitie.kalenderregel;
  const herinneringDagen = regel.herinneringen ?? context.definitie.herinneringen;
  const nominaal = nominaleDatum(regel.datum, context.gebeurdOp, context.kalender);
  const eerdere = item.termijnen.filter((termijn) => termijn.stap === regel.stap).length;
  return {
    id: `${regel.stap}-${eerdere + 1}`,
    stap: regel.stap,
    omschrijving: regel.omschrijving,
    ...dateer(nominaal, kalenderregel, herinneringDagen, context.kalender, context.nu),
    precisie: regel.datum.soort === 'maand' ? 'maand' : 'dag',
    tekst: `uiterlijk ${langeDatum(nominaal)}`,
    kalenderregel,
    eigenaren: [regel.eigenaar === 'indiener' ? item.eigenaar : regel.eigenaar],
    bron: 'configuratie',
    herinneringDagen,
  };
}
