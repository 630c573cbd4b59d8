import type { PoolClient } from 'pg';
import { readNow } from '@cirkel/event-store';
import type { Moment } from '@cirkel/domain';
import type { Bericht } from './bericht';
import { inSamenvatting } from './bezorgen';
import { slaBerichtenOp } from './opslaan';

/**
 * Gives a notice, or all that a summary holds, to who stands in for its receiver; it leaves at once, or not before `nietVoor`. Whoever gets the event as well in
 * their own name is not told twice. False when this leads nowhere, because the notice came from there, or went on from there already.
 */
export async function neemOver(tx: PoolClient, bericht: Bericht, plaatsvervanger: string, nietVoor?: Moment): Promise<boolean> {
  const nu = nietVoor ?? (await readNow(tx));
  if (bericht.soort !== 'samenvatting') {
    const [nieuw] = await slaBerichtenOp(tx, [voor(bericht, plaatsvervanger, nu)]);
    return nieuw !== undefined || (await heeftHetZelf(tx, bericht, plaatsvervanger));
  }
  const delen = await inSamenvatting(tx, bericht);
  const streamId = `${bericht.streamId}-voor-${bericht.voorPersoonId ?? bericht.persoonId}`;
  const nieuwe = await slaBerichtenOp(tx, delen.map((deel) => ({ ...voor(deel, plaatsvervanger, nu), samenvatting: streamId })));
  if (nieuwe.length > 0) await slaBerichtenOp(tx, [{ ...voor(bericht, plaatsvervanger, nu), streamId }]);
  if (nieuwe.length > 0 || delen.length === 0) return true;
  for (const deel of delen) if (!(await heeftHetZelf(tx, deel, plaatsvervanger))) return false;
  return true;
}

const voor = ({ messageId: _, pogingen: __, voorPersoonId, ...bericht }: Bericht, plaatsvervanger: string, nu: Moment) => ({
  ...bericht, persoonId: plaatsvervanger, nietVoor: nu, voorPersoonId: voorPersoonId ?? bericht.persoonId,
});

/** Whether this person gets, or got, the same event by another way. */
async function heeftHetZelf(tx: PoolClient, { streamId, version }: Bericht, persoonId: string): Promise<boolean> {
  const { rows } = await tx.query<{ staat: string }>(`select staat from bericht.bericht where stream_id = $1 and version = $2 and persoon_id = $3 and kanaal = 'e-mail'`, [streamId, version, persoonId]);
  return rows[0] !== undefined && rows[0].staat !== 'overgenomen' && rows[0].staat !== 'onbestelbaar';
}
