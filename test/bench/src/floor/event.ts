/** What the floor stores and sends for one command. */
export interface FloorEvent {
  readonly streamId: string;
  readonly version: number;
  /** JSON of 400 bytes. */
  readonly data: string;
}

const BYTES = 400;

export function floorEvent(streamId: string, version: number): FloorEvent {
  const bare = JSON.stringify({ streamId, version, tekst: '' });
  return { streamId, version, data: JSON.stringify({ streamId, version, tekst: 'x'.repeat(BYTES - bare.length) }) };
}

export function parseEvent(data: string): FloorEvent {
  const { streamId, version } = JSON.parse(data) as FloorEvent;
  return { streamId, version, data };
}
