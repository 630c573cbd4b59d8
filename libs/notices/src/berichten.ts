import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Moment } from '@cirkel/domain';

export interface NieuwBericht {
  readonly streamId: string;
  readonly version: number;
  readonly persoonId: string;
  readonly soort: string;
  /** For which owner the person gets it: 'gremium:stuurgroep', 'partij:FMS'. */
  readonly namens: string;
  readonly nietVoor: Moment;
  readonly opgeslagenOp: Moment;
}

export interface Bericht extends NieuwBericht {
  readonly messageId: string;
  readonly pogingen: number;
}

/** Stable for one event, person and channel: a mail that is sent twice is the same mail. */
export const messageId = (streamId: string, version: number, persoonId: string): string =>
  `<${createHash('sha256').update(`${streamId}@${version}/${persoonId}/e-mail`).digest('hex').slice(0, 32)}@cirkel>`;

/** Stores notices, each once: a repeat changes nothing. */
export async function slaBerichtenOp(db: Pool | PoolClient, berichten: readonly NieuwBericht[]): Promise<void> {
  if (berichten.length === 0) return;
  const rijen = berichten.map((bericht) => ({ ...bericht, messageId: messageId(bericht.streamId, bericht.version, bericht.persoonId) }));
  await db.query(
    `insert into bericht.bericht (stream_id, version, persoon_id, kanaal, soort, namens, niet_voor, opgeslagen_op, message_id)
     select r."streamId", r.version, r."persoonId", 'e-mail', r.soort, r.namens, r."nietVoor", r."opgeslagenOp", r."messageId"
     from jsonb_to_recordset($1) as r("streamId" text, version int, "persoonId" text, soort text, namens text, "nietVoor" timestamptz, "opgeslagenOp" timestamptz, "messageId" text)
     on conflict do nothing`,
    [JSON.stringify(rijen)],
  );
}

/**
 * The first notice that is due now by the shared clock, locked for this transaction so that a second sender takes another one; undefined
 * when there is none. A retry waits in real time.
 */
export async function pakDue(tx: PoolClient): Promise<Bericht | undefined> {
  const { rows } = await tx.query<Bericht>(
    `select stream_id as "streamId", version, persoon_id as "persoonId", soort, namens, es.moment(niet_voor) as "nietVoor",
       es.moment(opgeslagen_op) as "opgeslagenOp", message_id as "messageId", pogingen
     from bericht.bericht
     where staat = 'wacht' and niet_voor <= (select es.nu()) and (volgende_poging is null or volgende_poging <= clock_timestamp())
     order by niet_voor, stream_id, version, persoon_id limit 1 for update skip locked`,
  );
  return rows[0];
}

/** How taking up a notice ended. `opnieuw`: it could not be made or sent now. */
export type Uitkomst =
  | { readonly staat: 'verzonden' }
  | { readonly staat: 'vervallen'; readonly reden: string }
  | { readonly staat: 'opnieuw'; readonly reden: string };

const HOOGSTENS_POGINGEN = 10;

/** Records how sending went; after ten attempts a notice stays visible as stuck. */
export async function legUitkomstVast(tx: PoolClient, bericht: Bericht, uitkomst: Uitkomst): Promise<void> {
  const poging = bericht.pogingen + 1;
  const staat = uitkomst.staat === 'opnieuw' ? (poging >= HOOGSTENS_POGINGEN ? 'vastgelopen' : 'wacht') : uitkomst.staat;
  await tx.query(
    `update bericht.bericht set staat = $4::text, pogingen = $5::int, uitkomst = $6::text,
       volgende_poging = case when $4::text = 'wacht' then clock_timestamp() + least(3600, power(2, $5::int)) * interval '1 second' end,
       verzonden_op = case when $4::text = 'verzonden' then es.nu() end
     where stream_id = $1 and version = $2 and persoon_id = $3 and kanaal = 'e-mail'`,
    [bericht.streamId, bericht.version, bericht.persoonId, staat, poging, 'reden' in uitkomst ? uitkomst.reden : null],
  );
}

/** A clock that jumps waits for mail, but not for a notice that keeps failing: after so many attempts (in some 6 s) it goes on without it. */
const SPRONG_WACHT_POGINGEN = 3;
const HOUDT_SPRONG_OP = `staat = 'wacht' and pogingen < ${SPRONG_WACHT_POGINGEN}`;

/** The earliest moment at or before `tot` at which a waiting notice may leave: where a jumping clock halts. */
export async function volgendeMail(pool: Pool, tot: Moment): Promise<Moment | undefined> {
  const { rows } = await pool.query<{ moment: Moment | null }>(
    `select es.moment(min(niet_voor)) as moment from bericht.bericht where ${HOUDT_SPRONG_OP} and niet_voor <= $1`,
    [tot],
  );
  return rows[0]?.moment ?? undefined;
}

/** How many notices that are due now a jumping clock still has to wait for. */
export const mailsVoorSprong = (pool: Pool): Promise<number> => telDue(pool, HOUDT_SPRONG_OP);

/** How many notices are due now and still wait, also those that have failed before. */
export const wachtendeMails = (pool: Pool): Promise<number> => telDue(pool, "staat = 'wacht'");

async function telDue(pool: Pool, voorwaarde: string): Promise<number> {
  const { rows } = await pool.query<{ aantal: number }>(`select count(*)::int as aantal from bericht.bericht where ${voorwaarde} and niet_voor <= (select es.nu())`);
  return rows[0]?.aantal ?? 0;
}
