import type { Pool, PoolClient } from 'pg';
import type { StoredEvent } from '@cirkel/domain';

/** Events of one stream, consecutive, the first one right after what the group has seen of it. */
export interface StreamSlice {
  readonly streamId: string;
  readonly kind: string;
  readonly events: readonly StoredEvent[];
}

/** A group of projections that keep one position together, and the kinds of stream they look at. */
export interface PositionGroup {
  readonly groep: string;
  readonly kinds: readonly string[];
}

export interface EventHandler extends PositionGroup {
  /**
   * Handles slices of different streams, in order of stream id, within the transaction that also moves the position. Throwing
   * parks the stream (after it has been found out which one it was), unless the error is transient: then all is tried again.
   */
  readonly handle: (tx: PoolClient, slices: readonly StreamSlice[]) => Promise<void>;
  /**
   * What `handle` would write, for a handler that does nothing else; writes nothing itself. With it a batch that comes in order is one
   * statement (`applyAtOnce`). The state before a slice is what its events follow upon, whatever has been written.
   */
  readonly plan?: (db: Pool, slices: readonly StreamSlice[]) => Promise<Writes>;
}

/** Data-modifying parts of one statement, for its WITH. The same name always means the same parts. */
export interface Writes {
  readonly name: string;
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
}

/** How far a stream is now for which groups; also what `NOTIFY lees` carries, as a JSON array. */
export interface Touched {
  readonly streamId: string;
  readonly version: number;
  readonly groepen: readonly string[];
}
