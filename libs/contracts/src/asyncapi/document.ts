import { aggregateKinds, alleGebeurtenissen, zinVan, type AggregateKind, type AnyEventDefinition } from '@cirkel/domain';
import { z } from 'zod';
import { cloudEventDataSchema, cloudEventSchema, cloudEventType, DEFAULT_SOURCE, TOPIC_PARTITIONS } from '../cloudevents';
import { API_VERSION } from '../openapi/operation';
import type { JsonSchema } from '../openapi/json-schema';

/** The versions of the standard and of its Kafka bindings that the document is written in. */
const ASYNCAPI = '3.1.0';
const KAFKA_BINDINGS = '0.5.0';

interface Known {
  readonly kind: AggregateKind;
  readonly definition: AnyEventDefinition<unknown>;
}

/**
 * The description of the events (AsyncAPI 3.1), made from the domain's registry: one channel per kind of stream, in it a message per type of
 * event with its schema, an example and who may see it. What is on the topics is described as it is; who may read those topics, their rights say.
 */
export function asyncApiDocument(): JsonSchema {
  return {
    asyncapi: ASYNCAPI,
    info: {
      title: 'Cirkel: gebeurtenissen',
      version: API_VERSION,
      description: 'Elke stap van elk onderwerp als CloudEvent (NLGov-profiel 1.1). Per stroom op volgorde, minstens één keer; herhalingen herkent u aan id.',
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(aggregateKinds.map((kind) => [kind, channel(kind)])),
    operations: Object.fromEntries(
      aggregateKinds.map((kind) => [
        `publiceer${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
        { action: 'send', channel: { $ref: `#/channels/${kind}` }, messages: ofKind(kind).map(({ definition }) => ({ $ref: `#/channels/${kind}/messages/${definition.type}` })) },
      ]),
    ),
    components: { messages: Object.fromEntries(distinct().map(({ kind, definition }) => [definition.type, message(kind, definition)])), schemas: { CloudEvent: schemaOf(cloudEventSchema.omit({ data: true })), Data: schemaOf(cloudEventDataSchema.omit({ inhoud: true }).loose()) } },
  };
}

const ofKind = (wanted: AggregateKind): readonly Known[] => alleGebeurtenissen().filter(({ kind }) => kind === wanted);
/** Types that several kinds share mean the same everywhere, so one message describes them. */
const distinct = (): readonly Known[] => alleGebeurtenissen().filter(({ definition }, i, all) => all.findIndex((one) => one.definition.type === definition.type) === i);

const channel = (kind: AggregateKind): JsonSchema => ({
  address: `cirkel.${kind}`,
  description: `Alles wat er gebeurt in stromen van de soort ${kind}. De sleutel van een bericht is het id van de stroom.`,
  messages: Object.fromEntries(ofKind(kind).map(({ definition }) => [definition.type, { $ref: `#/components/messages/${definition.type}` }])),
  bindings: { kafka: { topic: `cirkel.${kind}`, partitions: TOPIC_PARTITIONS, bindingVersion: KAFKA_BINDINGS } },
});

function message(kind: AggregateKind, definition: AnyEventDefinition<unknown>): JsonSchema {
  const { type, versie, zichtbaarheid, schema, voorbeeld } = definition;
  const name = cloudEventType(type, versie);
  return {
    name,
    title: type,
    summary: zinVan({ streamId: `${kind}-voorbeeld`, type, schemaVersion: versie, data: voorbeeld }),
    contentType: 'application/cloudevents+json',
    'x-zichtbaarheid': zichtbaarheid,
    payload: {
      allOf: [
        { $ref: '#/components/schemas/CloudEvent' },
        {
          type: 'object',
          properties: {
            type: { const: name },
            data: { allOf: [{ $ref: '#/components/schemas/Data' }, { type: 'object', required: ['inhoud'], properties: { inhoud: schemaOf(schema) } }] },
          },
        },
      ],
    },
    examples: [{ name: type, payload: example(kind, name, voorbeeld) }],
    bindings: { kafka: { key: { type: 'string', description: 'Het id van de stroom' }, bindingVersion: KAFKA_BINDINGS } },
  };
}

const example = (kind: AggregateKind, type: string, inhoud: Readonly<Record<string, unknown>>): JsonSchema => ({
  specversion: '1.0',
  id: `${kind}-voorbeeld@1`,
  source: DEFAULT_SOURCE,
  type,
  subject: `${kind}-voorbeeld`,
  time: '2020-10-12T08:00:00.000Z',
  datacontenttype: 'application/json',
  sequence: '0000000001',
  data: { versie: 1, gebeurdOp: '2020-10-12', actor: { id: 'p-projectorganisatie', rol: 'projectorganisatie' }, inhoud },
});

/** AsyncAPI's own schema language is JSON Schema draft-07. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any', target: 'draft-7' }) as Record<string, unknown>;
  return rest;
}
