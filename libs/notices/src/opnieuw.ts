import type { Pool } from 'pg';
import { inTransaction } from '@cirkel/event-store';
import type { Moment } from '@cirkel/domain';

/** What a person can ask for again: what was refused for good, or what nobody tries any more. */
const KAN_OPNIEUW = ['onbestelbaar', 'vastgelopen'];

/**
 * Sends a notice again that was refused or stuck, from this moment on, as if it had not been tried; what stands in a summary goes with its
 * summary. False when it is in another state, undefined when there is no such notice. It keeps its Message-ID: it is the same mail.
 */
export const stuurOpnieuw = (pool: Pool, messageId: string, door: string, nietVoor: Moment): Promise<boolean | undefined> =>
  inTransaction(pool, async (tx) => {
    const { rows } = await tx.query<{ streamId: string; version: number; persoonId: string; staat: string }>(
      `select b.stream_id as "streamId", b.version, b.persoon_id as "persoonId", b.staat from bericht.bericht b
       where b.message_id = coalesce(
         (select s.message_id from bericht.bericht een join bericht.bericht s on s.stream_id = een.samenvatting and s.version = 1 and s.persoon_id = een.persoon_id where een.message_id = $1), $1)
       for update`,
      [messageId],
    );
    const [rij] = rows;
    if (rij === undefined) return undefined;
    if (!KAN_OPNIEUW.includes(rij.staat)) return false;
    const wie = [rij.streamId, rij.persoonId];
    await tx.query(
      `update bericht.bericht set staat = 'wacht', pogingen = 0, volgende_poging = null, niet_voor = $3, opnieuw_door = $4, opnieuw_op = es.nu()
       where stream_id = $1 and persoon_id = $2 and version = $5 and staat = any($6)`,
      [...wie, nietVoor, door, rij.version, KAN_OPNIEUW],
    );
    await tx.query(`update bericht.bericht set staat = 'verzameld', overgenomen_door = null where samenvatting = $1 and persoon_id = $2 and staat = any($3)`, [...wie, KAN_OPNIEUW]);
    return true;
  });
