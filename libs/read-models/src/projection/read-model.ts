import type { AggregateKind, Moment, StoredEvent } from '@cirkel/domain';
import type { States } from './states';
import { tableOf, type Entity, type Table } from './table';

/** A stream folded up to a version. `gewijzigdOp` is when the event of that version was recorded. */
export interface Stand<S> {
  readonly streamId: string;
  readonly versie: number;
  readonly gewijzigdOp: Moment;
  readonly state: S;
}

/** The rows of one stream, from its state alone: rebuilding and verifying call the very same function. */
type RowsPerKind<Row> = { readonly [K in AggregateKind]?: (stand: Stand<States[K]>) => readonly Row[] };

/** One event and the state of its stream before and after it. */
export interface Step {
  readonly event: StoredEvent;
  readonly before: Stand<unknown> | undefined;
  readonly after: Stand<unknown>;
}

/** What a projection is told of a stream: which events came, in order, and what each did to the state. */
export interface Change {
  readonly kind: string;
  readonly before: Stand<unknown> | undefined;
  readonly after: Stand<unknown>;
  readonly steps: readonly Step[];
}

/** A read model: a table, and what a change of a stream means for it. */
export interface ReadModel {
  readonly naam: string;
  /** Raised when the same events give other rows than before: a database of before is then rebuilt when it is brought up to date. */
  readonly vorm: number;
  readonly table: Table;
  /** Kinds of streams that this read model is made from. */
  readonly kinds: readonly string[];
  readonly delta: (change: Change) => Delta;
}

export interface Delta {
  readonly upserts: readonly object[];
  /** Rows that are no longer there; only their key counts. */
  readonly deletes: readonly object[];
}

/**
 * A read model whose rows follow from the state of a stream. Only rows that differ from those of the state before are written, so an
 * event that changes nothing here costs nothing.
 */
export function stateModel<Row extends object>(naam: string, entity: Entity<Row>, rows: RowsPerKind<Row>, vorm = 1): ReadModel {
  const table = tableOf(entity);
  const keyOf = (row: object): string => JSON.stringify(table.key.map(({ field }) => Reflect.get(row, field)));
  // The state of a stream is what the aggregate of its kind folded; this is the one place where that is known but not to the compiler.
  const rowsOf = rows as Readonly<Record<string, ((stand: Stand<unknown>) => readonly Row[]) | undefined>>;

  // What a stream was after one event it is before the next: its rows are worked out once.
  const known = new WeakMap<Stand<unknown>, Rows<Row>>();
  const rowsAt = (toRows: (stand: Stand<unknown>) => readonly Row[], stand: Stand<unknown>): Rows<Row> => {
    const rows = known.get(stand) ?? new Map(toRows(stand).map((row) => [keyOf(row), { row, json: JSON.stringify(row) }]));
    known.set(stand, rows);
    return rows;
  };

  const delta = ({ kind, before, after }: Change): Delta => {
    const toRows = rowsOf[kind];
    if (toRows === undefined) return NOTHING;
    const old: Rows<Row> = before === undefined ? new Map() : rowsAt(toRows, before);
    const current = rowsAt(toRows, after);
    return {
      upserts: [...current].filter(([key, { json }]) => json !== old.get(key)?.json).map(([, { row }]) => row),
      deletes: [...old].filter(([key]) => !current.has(key)).map(([, { row }]) => row),
    };
  };
  return { naam, vorm, table, kinds: Object.keys(rows), delta };
}

/** The rows of one stream by their key, with what they are compared by. */
type Rows<Row> = ReadonlyMap<string, { readonly row: Row; readonly json: string }>;

/** A read model with a row per event. Slices have no holes, so every event has its row. */
export function eventModel<Row extends object>(
  naam: string,
  entity: Entity<Row>,
  kinds: readonly string[],
  row: (kind: string, step: Step) => Row,
): ReadModel {
  const delta = ({ kind, steps }: Change): Delta => ({ upserts: kinds.includes(kind) ? steps.map((step) => row(kind, step)) : [], deletes: [] });
  return { naam, vorm: 1, table: tableOf(entity), kinds, delta };
}

const NOTHING: Delta = { upserts: [], deletes: [] };
