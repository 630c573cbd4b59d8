import type { Pool, PoolClient } from 'pg';
import { messageId, type NieuwBericht } from './bericht';

interface Rij extends NieuwBericht {
  readonly samenvatting?: string;
  readonly voorPersoonId?: string;
}

/**
 * Stores notices, each once: a repeat changes nothing. Answers the keys of those that were new. One with `samenvatting` waits for that
 * summary.
 */
export async function slaBerichtenOp(db: Pool | PoolClient, berichten: readonly Rij[]): Promise<readonly { readonly streamId: string; readonly version: number; readonly persoonId: string }[]> {
  if (berichten.length === 0) return [];
  const rijen = berichten.map((bericht) => ({ ...bericht, messageId: messageId(bericht.streamId, bericht.version, bericht.persoonId) }));
  const { rows } = await db.query<{ streamId: string; version: number; persoonId: string }>(
    `insert into bericht.bericht (stream_id, version, persoon_id, kanaal, soort, namens, onderwerp, niet_voor, opgeslagen_op, message_id, staat, uitkomst, samenvatting, voor_persoon_id)
     select r."streamId", r.version, r."persoonId", 'e-mail', r.soort, r.namens, r.onderwerp, r."nietVoor", r."opgeslagenOp", r."messageId",
       case when r.vervallen is not null then 'vervallen' when r.samenvatting is not null then 'verzameld' else 'wacht' end, r.vervallen, r.samenvatting, r."voorPersoonId"
     from jsonb_to_recordset($1) as r("streamId" text, version int, "persoonId" text, soort text, namens text, onderwerp text, "nietVoor" timestamptz, "opgeslagenOp" timestamptz,
       "messageId" text, vervallen text, samenvatting text, "voorPersoonId" text)
     on conflict do nothing
     returning stream_id as "streamId", version, persoon_id as "persoonId"`,
    [JSON.stringify(rijen)],
  );
  return rows;
}
