import type { HistorieRegel } from '@cirkel/contracts';

/** How an item ended: by whom, when, why, and where it goes on when it was merged. */
export interface Itemeinde {
  readonly door: string;
  readonly op: string;
  readonly reden: string | undefined;
  readonly verderIn: string | undefined;
}

/** The end as the history (newest first) tells it; undefined when it does not, or not yet. An item that was reopened ends by its latest end. */
export function eindeUit(historie: readonly HistorieRegel[]): Itemeinde | undefined {
  const regel = historie.find(({ type }) => type === 'item-beeindigd');
  if (regel === undefined) return undefined;
  const verderIn = regel.data['in'];
  // The system finishes a merge that somebody decided.
  const besloten = regel.wie === 'systeem' ? historie.find(({ type }) => type === 'samenvoeging-gestart') : undefined;
  return { door: (besloten ?? regel).wie, op: regel.gebeurdOp, reden: regel.teksten['reden'] || undefined, verderIn: typeof verderIn === 'string' ? verderIn : undefined };
}
