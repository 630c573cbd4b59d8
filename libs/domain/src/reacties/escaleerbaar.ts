import { isAfgelopen, type Actie } from '../actie/actie-staat';
import { namens } from '../contract/actor';
import type { StoredEvent } from '../contract/event';
import { onderwerpsoorten } from '../escalatie/escalatie-staat';
import { agendaLoopt, agendanaam, agendanummer, type Handelingsagenda } from '../handelingsagenda/agenda-staat';
import type { Item } from '../item/item-staat';
import type { Ronde } from '../ronde/ronde-staat';
import type { Escaleerbaar } from './reacties';

type Eigenschappen = Pick<Escaleerbaar, 'soort' | 'nummer' | 'titel' | 'programma' | 'loopt' | 'termijnen'>;

const statusVanActie = (actie: Actie): Escaleerbaar['loopt'] => {
  if (isAfgelopen(actie)) return 'beeindigd';
  return actie.opschorting === undefined ? 'lopend' : 'opgeschort';
};

const vanItem = ({ nummer, titel, programma, status, termijnen }: Item): Eigenschappen => ({ soort: 'item', nummer, titel, programma: programma.code, loopt: status, termijnen });
const vanActie = (actie: Actie): Eigenschappen => ({
  soort: 'actie', nummer: actie.code, titel: actie.omschrijving, programma: actie.programma.code, loopt: statusVanActie(actie), termijnen: actie.termijnen,
});
const vanAgenda = (agenda: Handelingsagenda): Eigenschappen => ({
  soort: 'handelingsagenda', nummer: agendanummer(agenda), titel: agendanaam(agenda), programma: agenda.programma.code,
  loopt: agendaLoopt(agenda) ? 'lopend' : 'beeindigd', termijnen: agenda.termijnen,
});

const vanRonde = ({ code, naam, programma, afgerondOp, termijnen }: Ronde): Eigenschappen => ({ soort: 'ronde', nummer: code, titel: naam, programma: programma.code, loopt: afgerondOp === undefined ? 'lopend' : 'beeindigd', termijnen });

/** The last thing that a person did; time and reactions do not end an escalatie by themselves. */
function laatste(events: readonly StoredEvent[]): Escaleerbaar['laatste'] | undefined {
  const event = events.findLast((kandidaat) => kandidaat.meta.actor.rol !== 'systeem') ?? events.at(-1);
  return event === undefined ? undefined : { door: namens(event.meta.actor) ?? 'systeem', op: event.gebeurdOp };
}

/** A stream as the escalator sees it; undefined when its kind never escalates, or when it does not exist. */
export function alsEscaleerbaar(streamId: string, state: unknown, events: readonly StoredEvent[]): Escaleerbaar | undefined {
  const soort = onderwerpsoorten.find((kandidaat) => streamId.startsWith(`${kandidaat}-`));
  const door = laatste(events);
  if (soort === undefined || state === undefined || door === undefined) return undefined;
  // Whoever loaded it folded it with the aggregate of its kind.
  switch (soort) {
    case 'item':
      return { streamId, ...vanItem(state as Item), laatste: door };
    case 'actie':
      return { streamId, ...vanActie(state as Actie), laatste: door };
    case 'handelingsagenda':
      return { streamId, ...vanAgenda(state as Handelingsagenda), laatste: door };
    case 'ronde':
      return { streamId, ...vanRonde(state as Ronde), laatste: door };
  }
}
