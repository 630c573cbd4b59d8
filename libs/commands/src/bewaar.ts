import type { AnyAggregate, Moment } from '@cirkel/domain';
import { append, type AppendRequest, type AppendResult } from '@cirkel/event-store';
import type { CommandDeps } from './deps';
import { onthoud, type Geladen } from './geheugen';
import type { Stap } from './stap';

export interface TeBewaren extends Pick<AppendRequest, 'teksten' | 'command' | 'alsEerste'> {
  readonly streamId: string;
  readonly aggregate: AnyAggregate;
  readonly geladen: Geladen;
  readonly na: Stap;
  /** The workflow of the stream asks this, or nothing that matters to it happens: no timer, stage or status changes. */
  readonly workflowWeetHet: boolean;
}

/**
 * Appends a step with what the sweep and the clock need to know of the stream: whether it is open, and when time changes it next. What
 * was appended is remembered.
 */
export async function bewaar(deps: CommandDeps, { streamId, aggregate, geladen, na, workflowWeetHet, alsEerste, ...rest }: TeBewaren): Promise<AppendResult> {
  const { stroom, stap, onthouden } = geladen;
  const volgendMoment = volgendMomentVan(aggregate, na.state);
  const open = aggregate.lifecycle && na.state !== undefined && aggregate.isOpen(na.state);
  const result = await append(deps.pool, {
    ...rest,
    streamId,
    kind: aggregate.kind,
    expectedVersion: stroom.version,
    events: na.nieuw,
    open,
    // A refusal begins nothing.
    ...(alsEerste === undefined || na.nieuw.length === 0 ? {} : { alsEerste }),
    ...(onthouden === undefined ? {} : { reckonedNow: stroom.now }),
    ...(volgendMoment === undefined ? {} : { volgendMoment }),
    ...(workflowWeetHet ? { workflowVersion: na.version } : {}),
  });
  if (result.result === 'appended' && result.version > 0) {
    // Folded from what was stored, so that it is what a load would give.
    onthoud(deps.pool, streamId, {
      state: result.events.reduce<unknown>(aggregate.evolve, stap.state),
      version: result.version,
      open: result.events.length === 0 ? stroom.open : open,
      workflowVersion: workflowWeetHet && result.events.length > 0 ? na.version : stroom.workflowVersion,
      events: [...stroom.events, ...result.events],
    });
  }
  return result;
}

export const volgendMomentVan = (aggregate: AnyAggregate, state: unknown): Moment | undefined => (state === undefined ? undefined : aggregate.nextWake?.(state));
