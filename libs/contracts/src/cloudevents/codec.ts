import type { EventMeta, StoredEvent } from '@cirkel/domain';
import { eventId, parseEventId, type EventPlace } from './event-id';
import { cloudEventSchema, type CloudEvent, type CloudEventData } from './schema';
import { cloudEventType, parseCloudEventType } from './type-name';

/** Intermediaries must forward up to 64 KByte, the whole event counted (CloudEvents, "Size Limits"). */
export const MAX_CLOUDEVENT_BYTES = 65_536;

export interface CloudEventOptions {
  readonly source: string;
  /** Of the feed; 1 until a restore from a backup raises it. */
  readonly epoch?: number;
}

/** An event as it arrived. Without `event` it was too large to travel: fetch it from the event store, or by `dataref`. */
export interface ReceivedEvent extends EventPlace {
  readonly volgnummer: number;
  readonly event?: StoredEvent;
}

/** Not a CloudEvent of this system; the message says what is wrong with it. */
export class InvalidCloudEvent extends Error {
  override readonly name = 'InvalidCloudEvent';
}

/** The event as a CloudEvent. The same event always gives the same CloudEvent, so a repeat is recognised by its id. */
export function toCloudEvent(stored: StoredEvent, volgnummer: number, { source, epoch = 1 }: CloudEventOptions): CloudEvent {
  const { meta, streamId, version } = stored;
  const id = eventId({ streamId, version, epoch });
  const attributes = {
    specversion: '1.0',
    id,
    source,
    type: cloudEventType(stored.type, stored.schemaVersion),
    subject: streamId,
    time: stored.geregistreerdOp,
    datacontenttype: 'application/json',
    sequence: String(volgnummer).padStart(10, '0'),
    ...(meta.correlatie === undefined ? {} : { correlationid: meta.correlatie }),
    ...(meta.oorzaak === undefined ? {} : { causationid: meta.oorzaak }),
  } as const;
  const whole = { ...attributes, data: dataOf(stored) };
  if (Buffer.byteLength(JSON.stringify(whole)) <= MAX_CLOUDEVENT_BYTES) return whole;
  return { ...attributes, dataref: `/v1/gebeurtenissen/${encodeURIComponent(id)}` };
}

/** Reads what `toCloudEvent` wrote, as text or as a parsed value. Throws InvalidCloudEvent on anything else. */
export function fromCloudEvent(json: unknown): ReceivedEvent {
  const parsed = cloudEventSchema.safeParse(typeof json === 'string' ? parseJson(json) : json);
  if (!parsed.success) throw new InvalidCloudEvent(parsed.error.message);
  const { id, type: typeName, time, sequence, data, correlationid, causationid } = parsed.data;
  const place = parseEventId(id);
  const type = parseCloudEventType(typeName);
  if (place === undefined || type === undefined) throw new InvalidCloudEvent(`Not an event of this system: ${id} ${typeName}`);
  const received = { ...place, volgnummer: Number(sequence) };
  if (data === undefined) return received;
  const { versie: version, gebeurdOp, actor, opdrachtSleutel, due } = data;
  if (version !== place.version) throw new InvalidCloudEvent(`${id} carries version ${version}`);
  const meta = withoutUndefined<EventMeta>({ actor, opdrachtSleutel, due, correlatie: correlationid, oorzaak: causationid });
  return { ...received, event: { streamId: place.streamId, version, ...type, data: data.inhoud, meta, gebeurdOp, geregistreerdOp: time } };
}

/** The `data` of the event's CloudEvent, also what its `dataref` answers. */
export function dataOf({ version, gebeurdOp, meta, data }: StoredEvent): CloudEventData {
  return withoutUndefined<CloudEventData>({
    versie: version,
    gebeurdOp,
    actor: meta.actor,
    opdrachtSleutel: meta.opdrachtSleutel,
    due: meta.due,
    inhoud: data,
  });
}

/** Drops members that are undefined, so that an absent field stays absent. */
function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidCloudEvent('Not JSON', { cause: error });
  }
}
