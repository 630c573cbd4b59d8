/** Where an event stands: its stream, its version there, and the epoch of the feed that published it (design.md section 5). */
export interface EventPlace {
  readonly streamId: string;
  readonly version: number;
  readonly epoch: number;
}

/** The persistent id of an event, `item-1@3`; after a restore from a backup the epoch keeps it unique: `item-1@3~2`. */
export function eventId({ streamId, version, epoch }: EventPlace): string {
  return `${streamId}@${version}${epoch === 1 ? '' : `~${epoch}`}`;
}

/** Reads an id that `eventId` wrote; undefined for anything else. */
export function parseEventId(id: string): EventPlace | undefined {
  const match = /^([^@~]+)@([1-9]\d*)(?:~([1-9]\d*))?$/.exec(id);
  if (match?.[1] === undefined) return undefined;
  return { streamId: match[1], version: Number(match[2]), epoch: Number(match[3] ?? 1) };
}
