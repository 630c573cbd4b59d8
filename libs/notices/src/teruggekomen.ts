import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '@cirkel/event-store';
import type { Moment } from '@cirkel/domain';
import type { Bericht } from './bericht';
import { KOLOMMEN, legUitkomstVast } from './bezorgen';
import { neemOver } from './overnemen';

/** Who says that a mail came back, who stands in for its receiver, and when what they get may leave. */
export interface Teruggekomen {
  readonly door: string;
  readonly plaatsvervanger: string | undefined;
  readonly nietVoor: Moment;
}

/**
 * Records that a mail which was sent came back later by a separate message, which no mail server tells us: from then on it is refused for good, like one that was
 * refused at once, and whoever stands in gets it. What stood in a summary goes with its summary. False when it was not sent, undefined when there is no such notice.
 */
export const meldTeruggekomen = (pool: Pool, messageId: string, { door, plaatsvervanger, nietVoor }: Teruggekomen): Promise<boolean | undefined> =>
  inTransaction(pool, async (tx) => {
    const bericht = await verzonden(tx, messageId);
    if (bericht === undefined) return undefined;
    if (bericht.staat !== 'verzonden') return false;
    await tx.query(`update bericht.bericht set staat = 'verzameld' where samenvatting = $1 and persoon_id = $2 and staat = 'verzonden'`, [bericht.streamId, bericht.persoonId]);
    const reden = `de mail kwam terug, gemeld door ${door}`;
    const over = plaatsvervanger !== undefined && (await neemOver(tx, bericht, plaatsvervanger, nietVoor));
    // It was not tried again.
    await legUitkomstVast(tx, { ...bericht, pogingen: bericht.pogingen - 1 }, over ? { staat: 'onbestelbaar', reden, door: plaatsvervanger } : { staat: 'onbestelbaar', reden });
    return true;
  });

/** The notice that was a mail of its own: this one, or the summary in which it stood. Locked for this transaction. */
async function verzonden(tx: PoolClient, messageId: string): Promise<(Bericht & { readonly staat: string }) | undefined> {
  const { rows } = await tx.query<Bericht & { readonly staat: string }>(
    `select ${KOLOMMEN}, staat from bericht.bericht b
     where b.message_id = coalesce(
       (select s.message_id from bericht.bericht een join bericht.bericht s on s.stream_id = een.samenvatting and s.version = 1 and s.persoon_id = een.persoon_id where een.message_id = $1), $1)
     for update`,
    [messageId],
  );
  return rows[0];
}
