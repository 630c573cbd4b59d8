import { openPool, readFeed, type FeedEvent } from '@cirkel/event-store';
import type { Product } from '@cirkel/e2e';

/** All that a story left behind, in words that do not differ from one telling to another. */
export interface Nalatenschap {
  /** Per stream its events in order: what, about which day, when it was recorded and was due, and by whom. */
  readonly gebeurtenissen: Readonly<Record<string, readonly unknown[]>>;
  /** Every notice with what became of it. */
  readonly berichten: readonly string[];
  /** Every mail that arrived, one per Message-ID. */
  readonly mails: readonly string[];
  /** How many notices were sent as a mail of their own. */
  readonly verzonden: number;
}

const PER_KEER = 1_000;

/** Reads what happened, with the subjects under the names of the story, and without what is drawn: a number that was drawn in vain leaves a gap, and each text has salt. */
export async function nalatenschap(product: Product, namen: ReadonlyMap<string, string>): Promise<Nalatenschap> {
  const zonderIds = (tekst: string): string =>
    [...namen].reduce((na, [id, naam]) => na.replaceAll(id, naam), tekst)
      .replaceAll(/\b(CGG|ACT|ESC)-\d+/g, '$1').replaceAll(/tekst:[0-9a-f-]{36}:[0-9a-f]{64}/g, 'tekst');
  const pool = openPool(product.databaseUrl, { name: 'chaos', max: 1 });
  const feed = await heleFeed((na) => readFeed(pool, { na, limit: PER_KEER }));
  const { rows } = await pool.query<{ staat: string; samenvatting: string | null }>(
    `select stream_id as "streamId", version, persoon_id as persoon, soort, namens, staat, es.moment(niet_voor) as "nietVoor", samenvatting from bericht.bericht`,
  );
  await pool.end();
  const stromen = new Map<string, unknown[]>();
  for (const { streamId, type, data, gebeurdOp, geregistreerdOp, meta } of feed) {
    const regel: unknown = JSON.parse(zonderIds(JSON.stringify({ type, data, gebeurdOp, geregistreerdOp, door: meta.actor, ...(meta.due === undefined ? {} : { due: meta.due }) })));
    const stroom = zonderIds(streamId);
    stromen.set(stroom, [...(stromen.get(stroom) ?? []), regel]);
  }
  const mails = new Map((await product.mails()).map(({ messageId, to, subject }) => [messageId, zonderIds(`${to[0]?.split('.')[0] ?? ''}: ${subject}`)]));
  return {
    gebeurtenissen: Object.fromEntries(stromen),
    berichten: rows.map((rij) => zonderIds(JSON.stringify(rij))).sort(),
    mails: [...mails.values()].sort(),
    verzonden: rows.filter(({ staat, samenvatting }) => staat === 'verzonden' && samenvatting === null).length,
  };
}

async function heleFeed(lees: (na: number) => Promise<readonly FeedEvent[]>): Promise<readonly FeedEvent[]> {
  const alle: FeedEvent[] = [];
  for (let na = 0; ; ) {
    const deel = await lees(na);
    alle.push(...deel);
    const laatste = deel.at(-1);
    if (laatste === undefined) return alle;
    na = laatste.volgnummer;
  }
}
