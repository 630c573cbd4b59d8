/** Into how many parts a topic is divided by stream. Another number would move streams to other parts and so break their order. */
export const TOPIC_PARTITIONS = 6;
export {
  dataOf,
  fromCloudEvent,
  InvalidCloudEvent,
  MAX_CLOUDEVENT_BYTES,
  toCloudEvent,
  type CloudEventOptions,
  type ReceivedEvent,
} from './codec';
export { eventId, parseEventId, type EventPlace } from './event-id';
export {
  CLOUDEVENT_MEDIA_TYPE,
  cloudEventDataSchema,
  cloudEventSchema,
  DEFAULT_SOURCE,
  sourceSchema,
  type CloudEvent,
  type CloudEventData,
} from './schema';
export { cloudEventType, parseCloudEventType } from './type-name';
