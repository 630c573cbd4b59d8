import { z } from 'zod';
import { actorSchema } from '@cirkel/domain';

/** The media type of one event on the wire (CloudEvents JSON format, NLGov guideline: structured, not batched). */
export const CLOUDEVENT_MEDIA_TYPE = 'application/cloudevents+json; charset=utf-8';

/** A durable, obviously fictitious organisation; CIRKEL_SOURCE replaces it. */
export const DEFAULT_SOURCE = 'urn:nld:oin:00000000000000000000:systeem:cirkel';

export const sourceSchema = z.string().regex(/^urn:nld:oin:\d{20}:systeem:[A-Za-z0-9][A-Za-z0-9._~-]*$/);

/** What happened, with what only the receiver of the data may see: who did it stands here, never in an attribute. */
export const cloudEventDataSchema = z.strictObject({
  versie: z.int().min(1).describe('Versie binnen de stroom; telt op met 1'),
  gebeurdOp: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('De dag waarop het gebeurde, Europe/Amsterdam'),
  actor: actorSchema.describe('Wie het deed, namens welke partij of welk gremium'),
  opdrachtSleutel: z.string().optional().describe('De sleutel van de opdracht die dit veroorzaakte'),
  due: z.string().optional().describe('Het moment waarop de tijd dit bracht'),
  inhoud: z.record(z.string(), z.unknown()).describe('De velden van deze soort gebeurtenis'),
});

/**
 * An event on the wire: CloudEvents 1.0, NLGov profile 1.1. `time` is the moment of registration, `sequence` the volgnummer as ten
 * digits (so that it sorts as text; `sequencetype` would ask for unpadded integers and is left out). Unknown extensions survive.
 */
export const cloudEventSchema = z.looseObject({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: sourceSchema,
  type: z.string().regex(/^nl\.[a-z0-9-]+(\.[a-z0-9-]+)*\.v[1-9]\d*$/),
  subject: z.string().min(1),
  time: z.iso.datetime({ precision: 3 }),
  datacontenttype: z.literal('application/json'),
  sequence: z.string().regex(/^\d{10}$/),
  correlationid: z.string().min(1).optional(),
  causationid: z.string().min(1).optional(),
  dataref: z.string().min(1).optional().describe('Staat er in plaats van `data` als de gebeurtenis groter zou zijn dan 64 kB'),
  data: cloudEventDataSchema.optional(),
});

export type CloudEvent = z.infer<typeof cloudEventSchema>;
export type CloudEventData = z.infer<typeof cloudEventDataSchema>;
