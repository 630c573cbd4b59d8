import type { Context } from '../contract/context';
import type { NewEvent } from '../contract/event';
import { momentOp, type Moment } from '../kalender/datum';
import type { MetTermijnen, Termijngebeurtenissen } from './gebeurtenissen';
import { stelVolgende } from './herhaling';
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
function watTijdBracht<S extends MetTermijnen>(state: S, termijn: Termijn, context: Context, gebeurtenis: Termijngebeurtenissen<S>): readonly NewEvent[] {
  const { nu } = context;
  const { id: termijnId, omschrijving, effectief } = termijn;
  const lapst = verstrijktOp(effectief);
  // The missed one stays missed; what comes back begins its next time all the same.
  if (lapst <= nu) return [gebeurtenis.verstreken({ termijnId, omschrijving, effectief, verleden: false }, lapst), ...stelVolgende(state, termijn, context, gebeurtenis, lapst)];
  const [laatste, ...eerder] = termijn.herinneringen.filter((h) => momentOp(h.op) <= nu).sort((a, b) => a.dagen - b.dagen);
  if (laatste === undefined) return [];
  return [gebeurtenis.herinnerd({ termijnId, omschrijving, effectief, dagen: laatste.dagen, overgeslagen: eerder.map((h) => h.dagen) }, momentOp(laatste.op))];
}

/** The termijn events of the earliest due moment at or before `context.nu`. */
export function laatTermijnenVerstrijken<S extends MetTermijnen>(state: S, context: Context, gebeurtenis: Termijngebeurtenissen<S>): readonly NewEvent[] {
  const gebracht = state.termijnen
    .filter((termijn) => termijn.staat === 'loopt')
    .flatMap((termijn) => watTijdBracht(state, termijn, context, gebeurtenis));
  const eerste = gebracht.map((event) => event.due ?? context.nu).sort()[0];
  return gebracht.filter((event) => event.due === eerste);
}
