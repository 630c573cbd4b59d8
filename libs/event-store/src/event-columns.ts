import type { StoredEvent } from '@cirkel/domain';

/** Selects a StoredEvent from `es.event e`. Both times become the texts that the domain uses, so nothing is lost in a Date. */
export const EVENT_COLUMNS = `
  e.stream_id as "streamId", e.version, e.type, e.schema_version as "schemaVersion", e.data, e.meta,
  to_char(e.gebeurd_op, 'YYYY-MM-DD') as "gebeurdOp", es.moment(e.geregistreerd_op) as "geregistreerdOp"`;

/** An event with its place in the feed. `epoch` is raised when the store is restored from a backup. */
export interface FeedEvent extends StoredEvent {
  readonly kind: string;
  readonly volgnummer: number;
  readonly epoch: number;
}

/** A FeedEvent from `es.feed f`, `es.event e`, `es.stream s`. float8 holds every number of the feed exactly and arrives as a number. */
export const FEED_COLUMNS = `f.volgnummer::float8 as volgnummer, f.epoch, s.kind, ${EVENT_COLUMNS}`;
