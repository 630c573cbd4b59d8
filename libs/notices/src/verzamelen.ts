import type { PoolClient } from 'pg';
import { datumVan, type Moment, type Samenvattingsperiode, type Werkkalender } from '@cirkel/domain';
import type { NieuwBericht } from './bericht';
import { samenvattingOp } from './niet-voor';
import { slaBerichtenOp } from './opslaan';

/** A notice that waits for a summary: of the person's day or week, or of all escalaties on one subject that open on the same day. */
export interface TeVerzamelen {
  readonly bericht: Omit<NieuwBericht, 'nietVoor'>;
  readonly van: Samenvattingsperiode | 'onderwerp';
  readonly kalender: Werkkalender;
}

const WEEK = 'samenvatting-week-';

/** The cause of a summary is its day: one per person and day, one per person and week, and one per person, subject and day. */
function naamVan(moment: Moment, { van, bericht }: TeVerzamelen): string {
  const dag = datumVan(moment);
  switch (van) {
    case 'dag':
      return `samenvatting-${dag}`;
    case 'week':
      return `${WEEK}${dag}`;
    case 'onderwerp':
      return `samenvatting-${dag}-${bericht.onderwerp ?? bericht.streamId}`;
  }
}

/** What a summary gathers, also where somebody who stands in gets it; undefined for that of the escalaties on one subject. */
export function periodeVan({ streamId, onderwerp }: Pick<NieuwBericht, 'streamId' | 'onderwerp'>): Samenvattingsperiode | undefined {
  if (onderwerp !== null) return undefined;
  return streamId.startsWith(WEEK) ? 'week' : 'dag';
}

/** When the first summary that this can stand in leaves after a moment. */
const eerstvolgende = (moment: Moment, { van, kalender }: TeVerzamelen): Moment => samenvattingOp(moment, kalender, van === 'week' ? van : 'dag');

/**
 * Stores notices in the first summary that they are in time for, which is made when it is not there yet. A summary is closed once it may
 * leave: what was stored later would be in a second mail with the same Message-ID, so it goes into the next one. In a transaction of the
 * caller; the summaries are taken in a fixed order, so that two processes never wait for each other.
 */
export async function verzamelBerichten(tx: PoolClient, berichten: readonly TeVerzamelen[]): Promise<void> {
  const gemaakt = new Set<string>();
  for (const een of [...berichten].sort((a, b) => sleutel(a).localeCompare(sleutel(b)))) {
    const { bericht } = een;
    let moment = eerstvolgende(bericht.opgeslagenOp, een);
    while (!(await isOpen(tx, een, moment, gemaakt))) moment = eerstvolgende(moment, een);
    await slaBerichtenOp(tx, [{ ...bericht, nietVoor: moment, samenvatting: naamVan(moment, een) }]);
  }
}

const sleutel = ({ bericht, van }: TeVerzamelen): string => `${bericht.persoonId} ${van} ${bericht.onderwerp ?? ''} ${bericht.opgeslagenOp}`;

async function isOpen(tx: PoolClient, een: TeVerzamelen, moment: Moment, gemaakt: Set<string>): Promise<boolean> {
  const { persoonId, opgeslagenOp } = een.bericht;
  const streamId = naamVan(moment, een);
  if (gemaakt.has(`${persoonId} ${streamId}`)) return true;
  const [nieuw] = await slaBerichtenOp(tx, [{ streamId, version: 1, persoonId, soort: 'samenvatting', namens: null, onderwerp: een.van === 'onderwerp' ? een.bericht.onderwerp : null, nietVoor: moment, opgeslagenOp }]);
  if (nieuw !== undefined) {
    // Nobody else sees it before this transaction ends, so it can take whatever is in here, also when its moment has passed.
    gemaakt.add(`${persoonId} ${streamId}`);
    return true;
  }
  // The lock waits for a sender that has it; the time is asked after that.
  await tx.query(`select from bericht.bericht where stream_id = $1 and version = 1 and persoon_id = $2 and kanaal = 'e-mail' for update`, [streamId, persoonId]);
  const { rows } = await tx.query<{ open: boolean }>(
    `select staat = 'wacht' and niet_voor > es.nu() as open from bericht.bericht where stream_id = $1 and version = 1 and persoon_id = $2 and kanaal = 'e-mail'`,
    [streamId, persoonId],
  );
  return rows[0]?.open ?? false;
}
