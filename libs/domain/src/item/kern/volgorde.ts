import type { NewEvent } from '../../contract/event';
import type { Datum } from '../../kalender/datum';
import type { Item } from '../item-staat';
import { corrigeerbaar, registratienaam, type Registratie } from './registraties';

/** Steps that go beside the others: a measurement or a report says nothing about the day of a decision, nor the other way round. */
const losseStappen = new Set(['spiegelmeting-geregistreerd', 'implementatie-geevalueerd', 'implementatie-gerapporteerd']);
/** The named steps of a stage are done in any order, and all before the stage is left. */
const STAP = 'stap-afgerond';
const verlaat = ({ type }: NewEvent): boolean => type === 'fase-betreden' || type === 'item-beeindigd';
const inVolgorde = (type: string): boolean => corrigeerbaar[type] !== undefined && type !== STAP && !losseStappen.has(type);

/**
 * The last step in this stage, before which these events cannot have happened; undefined when they are no steps themselves. Late registration stays
 * possible: only the order of the steps is kept, and a stage that was entered anew begins anew.
 */
export function laatsteStap(item: Item, events: readonly NewEvent[]): { readonly op: Datum; readonly wat: string } | undefined {
  const weg = events.some(verlaat);
  if (!weg && !events.some(({ type }) => inVolgorde(type))) return undefined;
  const nu = item.doorlopen.length - 1;
  const eerder = (item.registraties ?? []).filter(({ inFase, type }) => inFase === nu && (inVolgorde(type) || (weg && type === STAP)));
  const laatste = eerder.reduce<Registratie | undefined>((a, b) => (a === undefined || b.op > a.op ? b : a), undefined);
  return laatste === undefined ? undefined : { op: laatste.op, wat: `"${registratienaam(laatste)}" gebeurde` };
}
