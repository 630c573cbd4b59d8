import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { momentOp, type Moment } from '../kalender/datum';
import type { MetTermijnen, Termijngebeurtenissen } from './gebeurtenissen';
import { verstrijktOp, type Termijn } from './termijn';

const eersteHerinnering = (termijn: Termijn): Moment | undefined => {
  const dagen = termijn.herinneringen.map((herinnering) => herinnering.op).sort();
  return dagen[0] === undefined ? undefined : momentOp(dagen[0]);
};

/** The earliest moment at which time alone changes one of these termijnen. */
export function volgendeTermijnmoment(termijnen: readonly Termijn[]): Moment | undefined {
  return termijnen
    .filter((termijn) => termijn.staat === 'loopt')
    .flatMap((termijn) => [eersteHerinnering(termijn), verstrijktOp(termijn.effectief)])
    .filter((moment) => moment !== undefined)
    .sort()[0];
}

/**
 * What time has brought to one running termijn: it lapsed, or a reminder appeared. When several reminders were missed, only the last is
 * given and the others are named as skipped; when the term itself lapsed meanwhile none is given.
 */
function watTijdBracht<S extends MetTermijnen>(termijn: Termijn, nu: Moment, gebeurtenis: Termijngebeurtenissen<S>): NewEvent | undefined {
  const { id: termijnId, omschrijving, effectief } = termijn;
  const lapst = verstrijktOp(effectief);
  if (lapst <= nu) return gebeurtenis.verstreken({ termijnId, omschrijving, effectief, verleden: false }, lapst);
  const [laatste, ...eerder] = termijn.herinneringen.filter((h) => momentOp(h.op) <= nu).sort((a, b) => a.dagen - b.dagen);
  if (laatste === undefined) return undefined;
  return gebeurtenis.herinnerd({ termijnId, omschrijving, effectief, dagen: laatste.dagen, overgeslagen: eerder.map((h) => h.dagen) }, momentOp(laatste.op));
}

/** The termijn events of the earliest due moment at or before `context.nu`. */
export function laatTermijnenVerstrijken<S extends MetTermijnen>(state: S, context: Context, gebeurtenis: Termijngebeurtenissen<S>): readonly NewEvent[] {
  const gebracht = state.termijnen
    .filter((termijn) => termijn.staat === 'loopt')
    .map((termijn) => watTijdBracht(termijn, context.nu, gebeurtenis))
    .filter((event) => event !== undefined);
  const eerste = gebracht.map((event) => event.due ?? context.nu).sort()[0];
  return gebracht.filter((event) => event.due === eerste);
}
