import type { AnyAggregate, Moment } from '@cirkel/domain';
import { append, type AppendRequest, type AppendResult, type LoadedStream } from '@cirkel/event-store';
import type { CommandDeps } from './deps';
import type { Stap } from './stap';

export interface TeBewaren extends Pick<AppendRequest, 'teksten' | 'command'> {
  readonly streamId: string;
  readonly aggregate: AnyAggregate;
  readonly stroom: LoadedStream;
  readonly na: Stap;
  /** The workflow of the stream asks this, or nothing that matters to it happens: no timer, stage or status changes. */
  readonly workflowWeetHet: boolean;
}

/** Appends a step with what the sweep and the clock need to know of the stream: whether it is open, and when time changes it next. */
export function bewaar(deps: CommandDeps, { streamId, aggregate, stroom, na, workflowWeetHet, ...rest }: TeBewaren): Promise<AppendResult> {
  const volgendMoment = volgendMomentVan(aggregate, na.state);
  return append(deps.pool, {
    ...rest,
    streamId,
    kind: aggregate.kind,
    expectedVersion: stroom.version,
    events: na.nieuw,
    open: aggregate.lifecycle && na.state !== undefined && aggregate.isOpen(na.state),
    ...(volgendMoment === undefined ? {} : { volgendMoment }),
    ...(workflowWeetHet ? { workflowVersion: na.version } : {}),
  });
}

export const volgendMomentVan = (aggregate: AnyAggregate, state: unknown): Moment | undefined => (state === undefined ? undefined : aggregate.nextWake?.(state));
