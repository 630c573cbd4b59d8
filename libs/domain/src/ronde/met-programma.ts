import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import type { Datum } from '../kalender/datum';
import { programmagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import type { Volgt } from '../onderwerp/met-programma/opschorten';
import type { Termijn, Termijndatums } from '../termijn/termijn';
import { rondetermijn, vensterGeopend } from './gebeurtenissen';
import type { Ronde, Venster } from './ronde-staat';
import { volgensVensters } from './termijnen';
import { regelVan } from './termijnregels';
import { vensterVerschoven, type Vensterverschuiving } from './venster-verschoven';
import { vensterVan } from './vensters';
import { hervatVensters, naVerschuiving } from './vensters-verschuiven';

/** Windows that time closed after the programme stood still, before the ronde heard of it: they are open. */
const weerOpen = ({ vensters }: Ronde, sinds: Datum): readonly NewEvent[] =>
  vensters.flatMap(({ stap, staat, van, tot }) => (staat === 'gesloten' && tot !== undefined && tot >= sinds ? [vensterGeopend({ stap, van, tot })] : []));

/** The dates that a term takes over from windows that move; undefined when a decision had moved it away from them, or they stay. */
function uitVensters(termijn: Termijn, ronde: Ronde, vensters: readonly Venster[], context: Context): Termijndatums | undefined {
  const regel = regelVan(termijn.stap);
  const was = volgensVensters(regel, ronde, context);
  const wordt = volgensVensters(regel, { ...ronde, vensters }, context);
  if (was === undefined || wordt === undefined || was.nominaal !== termijn.nominaal || wordt.nominaal === was.nominaal) return undefined;
  const { nominaal, effectief, herinneringen, weggevallenHerinneringen } = wordt;
  return { nominaal, effectief, herinneringen, weggevallenHerinneringen };
}

/** A term keeps to its windows, also where its own days would make another date of it: nobody works by two dates. */
function inPas(ronde: Ronde, events: readonly NewEvent[], context: Context): readonly NewEvent[] {
  const vensters = naVerschuiving(ronde.vensters, events);
  const bewogen = events.flatMap((event) => {
    const isVerschoven = event.type === rondetermijn.verschoven.type;
    const termijn = isVerschoven || event.type === rondetermijn.hervat.type ? ronde.termijnen.find(({ id }) => id === event.data['termijnId']) : undefined;
    if (termijn === undefined) return [event];
    const datums = uitVensters(termijn, ronde, vensters, context);
    if (datums !== undefined) return [{ ...event, data: { ...event.data, ...datums } }];
    // The last day of a window moves with the window, or not.
    const { venster } = regelVan(termijn.stap);
    return isVerschoven && venster !== undefined && vensterVan(ronde, venster) !== undefined ? [] : [event];
  });
  return [...bewogen, ...meeVerschoven(ronde, bewogen, vensters, context)];
}

/** Terms that the decision did not mean by their own name or date, but whose windows it shifts. */
function meeVerschoven(ronde: Ronde, events: readonly NewEvent[], vensters: readonly Venster[], context: Context): readonly NewEvent[] {
  const besluit = events.find(({ type, data }) => type === vensterVerschoven.type && data['dagenStil'] === undefined)?.data as Vensterverschuiving | undefined;
  if (besluit === undefined) return [];
  const { nr, door, reden } = besluit;
  return ronde.termijnen
    .filter(({ id, staat }) => (staat === 'loopt' || staat === 'opgeschort') && !events.some(({ data }) => data['termijnId'] === id))
    .flatMap((termijn) => {
      const datums = uitVensters(termijn, ronde, vensters, context);
      return datums === undefined ? [] : [rondetermijn.verschoven({ termijnId: termijn.id, omschrijving: termijn.omschrijving, oud: termijn.effectief, ...datums, nr, door, reden })];
    });
}

/** By what a ronde follows its programme: its windows and its terms move together. */
export const rondeVolgt: Volgt<Ronde> = { termijn: rondetermijn, programma: programmagebeurtenissen<Ronde>(), ookHervat: hervatVensters, ookStil: weerOpen, inPas };
