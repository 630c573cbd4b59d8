import { alleGebeurtenissen } from '@cirkel/domain';
import asyncApiSchema from '@asyncapi/specs/schemas/3.1.0-without-$id.json';
import Ajv from 'ajv';
import { asyncApiDocument } from '.';
import { cloudEventSchema, cloudEventType } from '../cloudevents';

const document = asyncApiDocument() as {
  readonly channels: Readonly<Record<string, { readonly messages: Readonly<Record<string, unknown>> }>>;
  readonly components: { readonly messages: Readonly<Record<string, { readonly name: string; readonly payload: object; readonly examples: readonly { readonly payload: object }[] }>>; readonly schemas: object };
};

describe('the description of the events', () => {
  it('is AsyncAPI 3.1 by the schema of the standard', () => {
    const validate = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore', logger: false }).compile(asyncApiSchema);
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(validate({ ...document, channels: 'geen' })).toBe(false);
  });

  it('has every type of event once, in the channel of each kind that uses it', () => {
    const known = alleGebeurtenissen().map(({ definition }) => definition.type);
    expect(Object.keys(document.components.messages).sort()).toEqual([...new Set(known)].sort());
    for (const { kind, definition } of alleGebeurtenissen()) {
      expect(Object.keys(document.channels[kind]?.messages ?? {})).toContain(definition.type);
      expect(document.components.messages[definition.type]?.name).toBe(cloudEventType(definition.type, definition.versie));
    }
  });

  it.each(Object.keys(document.components.messages))('%s has an example that is such an event', (type) => {
    const message = document.components.messages[type];
    const validate = new Ajv({ unknownFormats: 'ignore', logger: false }).compile({ ...message?.payload, components: document.components });
    for (const { payload } of message?.examples ?? []) {
      expect([validate(payload), validate.errors]).toEqual([true, null]);
      expect(cloudEventSchema.safeParse(payload).success).toBe(true);
    }
  });
});
