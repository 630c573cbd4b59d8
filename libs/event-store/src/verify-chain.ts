import type { Pool } from 'pg';
import type { StoredEvent } from '@cirkel/domain';
import { CHAIN_START, chainHash, contentHash } from './content-hash';
import { EVENT_COLUMNS } from './event-columns';
import { feedHead } from './feed';

/** What is wrong, and where. `volgnummer` is the first number that does not hold; a stream is named where no number exists. */
export type ChainFault =
  | { readonly fault: 'number-missing' | 'event-missing' | 'content-changed' | 'link-broken' | 'tail-cut'; readonly volgnummer: number }
  | { readonly fault: 'stream-cut' | 'event-outside-feed'; readonly streamId: string };

export type ChainReport =
  | { readonly ok: true; readonly volgnummer: number; readonly hash: string; readonly unsequenced: number }
  | ({ readonly ok: false } & ChainFault);

export interface VerifyOptions {
  /** A head that was written down elsewhere earlier: it must still be in the feed, with this hash. */
  readonly knownHead?: { readonly volgnummer: number; readonly hash: string };
  readonly pageSize?: number;
}

interface ChainRow extends StoredEvent {
  volgnummer: number;
  hash: Buffer;
  contentHash: Buffer | null;
}

const PAGE = `
  select f.volgnummer::float8 as volgnummer, f.hash, e.content_hash as "contentHash", ${EVENT_COLUMNS}
  from es.feed f left join es.event e using (stream_id, version)
  where f.volgnummer > $1 order by f.volgnummer limit $2`;

/**
 * Recomputes every content hash and every link of the feed's chain from the events themselves, page by page, and says the first
 * place where it does not hold: a changed or missing event, a hole, a cut tail, or an event that never went through the outbox.
 */
export async function verifyChain(pool: Pool, { knownHead, pageSize = 1_000 }: VerifyOptions = {}): Promise<ChainReport> {
  // Read first: what is appended while this runs lies beyond it.
  const head = await feedHead(pool);
  let previous = CHAIN_START;
  let last = 0;
  while (last < head.volgnummer) {
    const { rows } = await pool.query<ChainRow>(PAGE, [last, pageSize]);
    if (rows.length === 0) return { ok: false, fault: 'tail-cut', volgnummer: last + 1 };
    for (const row of rows) {
      const fault = faultOf(row, last, previous);
      if (fault !== undefined) return { ok: false, fault, volgnummer: last + 1 };
      previous = row.hash;
      last = row.volgnummer;
      if (last === knownHead?.volgnummer && knownHead.hash !== row.hash.toString('hex')) {
        return { ok: false, fault: 'link-broken', volgnummer: last };
      }
      if (last === head.volgnummer && head.hash !== row.hash.toString('hex')) return { ok: false, fault: 'link-broken', volgnummer: last };
    }
  }
  if (knownHead !== undefined && knownHead.volgnummer > last) return { ok: false, fault: 'tail-cut', volgnummer: last + 1 };
  return (await faultOutsideFeed(pool)) ?? { ok: true, volgnummer: head.volgnummer, hash: head.hash, unsequenced: head.unsequenced };
}

function faultOf(row: ChainRow, last: number, previous: Buffer): 'number-missing' | 'event-missing' | 'content-changed' | 'link-broken' | undefined {
  if (row.volgnummer !== last + 1) return 'number-missing';
  if (row.contentHash === null) return 'event-missing';
  const { streamId, version, type, schemaVersion, data, meta, gebeurdOp, geregistreerdOp } = row;
  const content = contentHash({ streamId, version, type, schemaVersion, data, meta, gebeurdOp, geregistreerdOp });
  if (!content.equals(row.contentHash)) return 'content-changed';
  return chainHash(previous, row.volgnummer, content).equals(row.hash) ? undefined : 'link-broken';
}

/** One statement, so that all tables are seen at the same instant while appends go on. */
async function faultOutsideFeed(pool: Pool): Promise<ChainReport | undefined> {
  const { rows } = await pool.query<{ fault: 'stream-cut' | 'event-outside-feed'; streamId: string }>(`
    (select 'stream-cut' as fault, s.stream_id as "streamId" from es.stream s
      where not exists (select from es.event e where e.stream_id = s.stream_id and e.version = s.version) limit 1)
    union all
    (select 'event-outside-feed', e.stream_id from es.event e
      where not exists (select from es.feed f where f.stream_id = e.stream_id and f.version = e.version)
        and not exists (select from es.outbox o where o.stream_id = e.stream_id and o.version = e.version) limit 1)
    limit 1`);
  return rows[0] === undefined ? undefined : { ok: false, ...rows[0] };
}
