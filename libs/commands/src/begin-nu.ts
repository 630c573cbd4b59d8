import { aggregates, mogelijkeOpdrachten, type Actor, type AggregateKind, type MogelijkeOpdracht } from '@cirkel/domain';
import { readNow } from '@cirkel/event-store';
import { maakContext, regelsVoor } from './context';
import type { CommandDeps } from './deps';

/** A command that begins something, and what it makes. */
export interface Beginopdracht {
  readonly soort: AggregateKind;
  readonly opdracht: MogelijkeOpdracht<unknown>;
}

/**
 * With which commands this actor may begin something new in a programme, by rights alone: there is nothing yet that could refuse it. Undefined when
 * there is no such programme.
 */
export async function beginNu(deps: CommandDeps, programma: string, actor: Actor): Promise<readonly Beginopdracht[] | undefined> {
  if ((await deps.definities.huidig(programma)) === undefined) return undefined;
  const nu = await readNow(deps.pool);
  const perSoort = await Promise.all(
    Object.values(aggregates).map(async (aggregate) => {
      const streamId = `${aggregate.kind}-${programma}`;
      const context = maakContext(await regelsVoor(deps, aggregate, streamId, undefined, { programma }), streamId, nu, actor);
      return mogelijkeOpdrachten(aggregate, undefined, context).map((opdracht) => ({ soort: aggregate.kind, opdracht }));
    }),
  );
  return perSoort.flat();
}
