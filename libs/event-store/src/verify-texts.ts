import type { Pool } from 'pg';

/** A text that is not the one that its event refers to. */
export interface ChangedText {
  readonly streamId: string;
  readonly version: number;
  readonly tekstId: string;
}

export interface TextReport {
  /** Texts that are still there and were compared. */
  readonly compared: number;
  /** References whose text has been cleared: allowed, and not to be told from a text that somebody removed without the right to. */
  readonly cleared: number;
  readonly changed: readonly ChangedText[];
}

const REFERENCES = `
  select e.stream_id, e.version, r.gevonden[1]::uuid as id, r.gevonden[2] as hash
  from es.event e, lateral regexp_matches(e.data::text, '"tekst:([0-9a-f-]{36}):([0-9a-f]{64})"', 'g') r(gevonden)`;

const COMPARED = `
  select r.stream_id, r.version, r.id, t.id is null as cleared,
    encode(sha256(convert_to(t.salt || t.tekst, 'UTF8')), 'hex') = r.hash as same
  from (${REFERENCES}) r left join es.tekst t on t.id = r.id`;

/**
 * Compares every free text that is still stored with the hash (over salt and text) in the event that refers to it. The hash is part of
 * the event and so of the chain: together with verifyChain this shows any changed text.
 */
export async function verifyTexts(pool: Pool): Promise<TextReport> {
  const { rows } = await pool.query<{ compared: number; cleared: number; changed: ChangedText[] }>(`
    select count(*) filter (where not cleared)::int as compared, count(*) filter (where cleared)::int as cleared,
      coalesce(jsonb_agg(jsonb_build_object('streamId', stream_id, 'version', version, 'tekstId', id) order by stream_id, version)
        filter (where not same), '[]') as changed
    from (${COMPARED}) v`);
  return rows[0] ?? { compared: 0, cleared: 0, changed: [] };
}
