import type { PoolClient } from 'pg';
import type { Berichtstaat, Moment } from '@cirkel/domain';
import type { Bericht } from './bericht';

/** A stored notice as the sender takes it up. */
export const KOLOMMEN = `stream_id as "streamId", version, persoon_id as "persoonId", soort, namens, onderwerp, es.moment(niet_voor) as "nietVoor",
  es.moment(opgeslagen_op) as "opgeslagenOp", message_id as "messageId", pogingen, voor_persoon_id as "voorPersoonId"`;
const SLEUTEL = `stream_id = $1 and version = $2 and persoon_id = $3 and kanaal = 'e-mail'`;
const sleutelVan = ({ streamId, version, persoonId }: Bericht): readonly [string, number, string] => [streamId, version, persoonId];

/**
 * The first notice that is due now by the shared clock, locked for this transaction so that a second sender takes another one; undefined
 * when there is none. A retry waits in real time.
 */
export async function pakDue(tx: PoolClient): Promise<Bericht | undefined> {
  const { rows } = await tx.query<Bericht>(
    `select ${KOLOMMEN} from bericht.bericht
     where staat = 'wacht' and niet_voor <= (select es.nu()) and (volgende_poging is null or volgende_poging <= clock_timestamp())
     order by niet_voor, stream_id, version, persoon_id limit 1 for update skip locked`,
  );
  return rows[0];
}

/** What stands in a summary, in the order in which it was stored. */
export async function inSamenvatting(tx: PoolClient, samenvatting: Bericht): Promise<readonly Bericht[]> {
  const { rows } = await tx.query<Bericht>(
    `select ${KOLOMMEN} from bericht.bericht where samenvatting = $1 and persoon_id = $2 and staat = 'verzameld' order by opgeslagen_op, stream_id, version`,
    [samenvatting.streamId, samenvatting.persoonId],
  );
  return rows;
}

/** How taking up a notice ended. */
export type Uitkomst =
  | { readonly staat: 'verzonden' }
  | { readonly staat: 'vervallen'; readonly reden: string }
  /** Somebody who stands in gets it instead. */
  | { readonly staat: 'overgenomen'; readonly reden: string; readonly door: string }
  /** The mailbox refused it for good; who stands in, if anybody, gets it. */
  | { readonly staat: 'onbestelbaar'; readonly reden: string; readonly door?: string }
  /** It will not be sent however often it is tried. */
  | { readonly staat: 'vastgelopen'; readonly reden: string }
  /** It could not be made or sent now; when it is tried again, it does not leave before this moment. */
  | { readonly staat: 'opnieuw'; readonly reden: string; readonly nietVoor?: Moment };

/** After how many seconds of real time the next attempt comes: soon after a hiccup, and for most of a day when a mail server is away. */
const NA_SECONDEN = [2, 4, 30, 120, 600, 1_800, 3_600, 14_400, 28_800] as const;
export const HOOGSTENS_POGINGEN = NA_SECONDEN.length + 1;
/** How long to wait after this many attempts; undefined when that was the last one. */
export const wachttijd = (pogingen: number): number | undefined => NA_SECONDEN[pogingen - 1];

/** Records how sending went; what stood in a summary shares its lot. After ten attempts a notice stays visible as stuck. */
export async function legUitkomstVast(tx: PoolClient, bericht: Bericht, uitkomst: Uitkomst): Promise<void> {
  const pogingen = bericht.pogingen + 1;
  const wacht = uitkomst.staat === 'opnieuw' ? wachttijd(pogingen) : undefined;
  const staat: Berichtstaat = uitkomst.staat !== 'opnieuw' ? uitkomst.staat : wacht === undefined ? 'vastgelopen' : 'wacht';
  const reden = 'reden' in uitkomst ? uitkomst.reden : null;
  const door = 'door' in uitkomst ? (uitkomst.door ?? null) : null;
  await tx.query(
    `update bericht.bericht set staat = $4, pogingen = $5, uitkomst = $6, overgenomen_door = $7, niet_voor = greatest(niet_voor, $8::timestamptz),
       volgende_poging = clock_timestamp() + $9::int * interval '1 second', verzonden_op = case when $4 = 'verzonden' then es.nu() end
     where ${SLEUTEL}`,
    [...sleutelVan(bericht), staat, pogingen, reden, door, uitkomst.staat === 'opnieuw' ? (uitkomst.nietVoor ?? null) : null, wacht ?? null],
  );
  if (bericht.soort !== 'samenvatting' || staat === 'wacht') return;
  await tx.query(
    `update bericht.bericht set staat = $3, uitkomst = $4, overgenomen_door = $5, verzonden_op = case when $3 = 'verzonden' then es.nu() end
     where samenvatting = $1 and persoon_id = $2 and staat = 'verzameld'`,
    [bericht.streamId, bericht.persoonId, staat, reden, door],
  );
}

/** What stood in a summary and is not needed any more leaves it, with the reason. */
export async function laatVervallen(tx: PoolClient, bericht: Bericht, reden: string): Promise<void> {
  await tx.query(`update bericht.bericht set staat = 'vervallen', uitkomst = $4 where ${SLEUTEL}`, [...sleutelVan(bericht), reden]);
}
