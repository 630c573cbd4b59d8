import { buurVan } from '../contract/buur';
import type { Context } from '../contract/context';
import { huidigeTrede, type Escalatie } from '../escalatie/escalatie-staat';
import { escalatieStroom } from '../reacties/reacties';
import { isGemist, type Termijn } from '../termijn/termijn';
import type { Handelingsagenda } from './agenda-staat';

/** The escalaties of the missed terms of this agenda: who decides for the whole programme looks at where they lie. */
export const escalatiesVan = (streamId: string, { termijnen }: Handelingsagenda): readonly string[] => termijnen.filter(isGemist).map(({ id, gemist }) => escalatieStroom(streamId, id, gemist));

/** The rung at which this missed term lies; before its escalatie is opened the first that is not its owner, where it will. */
function tredeVan({ id, gemist, eigenaren }: Termijn, context: Context): number {
  const ligt = buurVan<Escalatie>({ kind: 'escalatie' }, escalatieStroom(context.streamId, id, gemist), context)?.state;
  const gremium = ligt === undefined ? undefined : huidigeTrede(ligt).gremium;
  return context.definitie.ladder.findIndex((trede) => (gremium === undefined ? !eigenaren.includes(`gremium:${trede.gremium}`) : trede.gremium === gremium));
}

/**
 * Who may postpone or stop the agenda also after a term of it lapsed: a decision for the whole programme (COVID-19, domain.md *Deadlines*), which ends the escalatie.
 * That takes the body where the escalatie lies, or one above it; below it would be a step around the ladder.
 */
export function alsProgrammabesluit(termijn: Termijn, context: Context): Context {
  if (context.actor.rol !== 'gremium' || !isGemist(termijn)) return context;
  const trede = tredeVan(termijn, context);
  const eigen = context.definitie.ladder.findIndex(({ gremium }) => gremium === context.actor.gremium);
  return trede >= 0 && eigen >= trede ? { ...context, uitEscalatie: true } : context;
}
