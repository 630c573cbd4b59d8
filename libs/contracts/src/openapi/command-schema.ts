import { commandEnvelopeSchema, type AggregateKind, type AnyCommandDefinition } from '@cirkel/domain';
import { inputSchema, reference, type JsonSchema } from './json-schema';
import type { CommandBody } from './operation';

/** `ItemVoltooiPicot`: types such as `verlengTermijn` exist for more than one kind. */
export const commandName = (kind: AggregateKind, type: string): string => [kind, type].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** The JSON Schema of one command as it is sent: its type, its own fields, and what every command may carry. */
export function commandSchema(definition: AnyCommandDefinition<unknown>, creates: boolean): JsonSchema {
  const own = inputSchema(definition.schema) as ObjectSchema;
  const envelope = inputSchema(creates ? commandEnvelopeSchema : commandEnvelopeSchema.omit({ programma: true })) as ObjectSchema;
  return {
    title: definition.titel,
    type: 'object',
    properties: {
      ...envelope.properties,
      type: { const: definition.type },
      ...own.properties,
    },
    required: ['type', ...(own.required ?? [])],
    additionalProperties: false,
  };
}

/** The body of an operation that takes commands: one of them, told apart by `type`. */
export function commandBodySchema({ kind, commands }: CommandBody): JsonSchema {
  const names = commands.map(({ type }) => [type, commandName(kind, type)] as const);
  return {
    oneOf: names.map(([, name]) => reference(name)),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(names.map(([type, name]) => [type, `#/components/schemas/${name}`])) },
  };
}

/** An example of each command, from its definition. */
export const commandExamples = ({ commands }: CommandBody): Readonly<Record<string, unknown>> =>
  Object.fromEntries(commands.map(({ type, titel, voorbeeld }) => [type, { summary: titel, value: { type, ...voorbeeld } }]));
