import type { NewEvent } from '../../contract/event';
import type { Datum } from '../../kalender/datum';
import type { Item } from '../item-staat';
import { corrigeerbaar, type Registratie } from './registraties';

/** Steps that go beside the others: a measurement says nothing about the day of a decision, nor the other way round. */
const losseStappen = new Set(['spiegelmeting-geregistreerd', 'implementatie-geevalueerd', 'implementatie-gerapporteerd', 'stap-afgerond']);
const telt = ({ type }: { readonly type: string }): boolean => corrigeerbaar[type] !== undefined && !losseStappen.has(type);

/**
 * The last step in this stage, before which these events cannot have happened; undefined when they are no steps themselves. Late registration stays
 * possible: only the order of the steps is kept, and a stage that was entered anew begins anew.
 */
export function laatsteStap(item: Item, events: readonly NewEvent[]): { readonly op: Datum; readonly wat: string } | undefined {
  if (!events.some(telt)) return undefined;
  const nu = item.doorlopen.length - 1;
  const laatste = (item.registraties ?? []).filter((een) => een.inFase === nu && telt(een)).reduce<Registratie | undefined>((a, b) => (a === undefined || b.op > a.op ? b : a), undefined);
  return laatste === undefined ? undefined : { op: laatste.op, wat: `"${corrigeerbaar[laatste.type]?.naam ?? laatste.type}" gebeurde` };
}
