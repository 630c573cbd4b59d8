import { inputSchema, answerSchemas, type JsonSchema } from './json-schema';
import { commandBodySchema, commandExamples, commandName, commandSchema } from './command-schema';
import { API_BASE, API_VERSION, pathParameters, type CommandBody, type Operation } from './operation';
import { allOperations } from './operations';
import { headers, problemResponses, responses } from './responses';
import { namedSchemas } from './schemas';

/** By the name of a parameter, or by the whole path where it is something else. */
const parameterTexts: Readonly<Record<string, { description: string; example: string }>> = {
  id: { description: 'Het nummer (CGG-0142, ACT-013, ESC-031) of het id (item-0197c2a0-…); bij een actie ook de code uit het jaarplan (I-13), bij een gremium of programma de code', example: 'CGG-0142' },
  '/berichten/{id}': { description: 'Het id van het bericht', example: 'bericht-5f2b9c0d7e1a4b3c8d6e9f0a1b2c3d4e' },
  '/berichten/{id}/opdrachten': { description: 'Het id van het bericht', example: 'bericht-5f2b9c0d7e1a4b3c8d6e9f0a1b2c3d4e' },
  ...Object.fromEntries(['', '/gegevens', '/einde', '/wijzigingen'].flatMap((rest) => [
    [`/partijen/{id}${rest}`, { description: 'De code van de partij', example: 'FMS' }],
    [`/personen/{id}${rest}`, { description: 'Het id van de persoon', example: 'partij-fms' }],
  ])),
  '/personen/{id}/voorkeuren': { description: 'Het id van de persoon', example: 'partij-fms' },
  '/gebeurtenissen/{id}': { description: 'Het id van de gebeurtenis: de stroom en de versie', example: 'item-0197c2a0@3' },
  sleutel: { description: 'De sleutel die als Idempotency-Key is meegestuurd', example: '0197c2a0-7d1e-7000-8000-2f3a5d6b7c81' },
};

/** The description of the API (OpenAPI 3.1), made from the operations and the domain's registry; nothing in it is kept by hand. */
export function openApiDocument(): JsonSchema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Cirkel',
      version: API_VERSION,
      description: 'De weg van kennisvraag tot geïmplementeerde zorg: wie is aan zet, tot wanneer, en wat is er besloten.',
      contact: { name: 'Projectorganisatie van de Cirkel', url: 'https://cirkel.test', email: 'projectorganisatie@cirkel.test' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: API_BASE }],
    tags: [...new Set(allOperations.map(({ tag }) => tag))].sort().map((name) => ({ name })),
    security: [{ token: [] }, { sessie: [] }],
    paths: paths(),
    components: {
      schemas: { ...commandSchemas(), ...answerSchemas(namedSchemas) },
      responses: problemResponses(),
      headers,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Een access token van de aanmeldserver, voor de audience cirkel-api' },
        sessie: { type: 'apiKey', in: 'cookie', name: 'cirkel_sessie', description: 'De sessie van een browser; bij een opdracht hoort ook de header X-CSRF-Token' },
      },
    },
  };
}

function paths(): JsonSchema {
  const byPath: Record<string, Record<string, JsonSchema>> = {};
  for (const operation of allOperations) byPath[operation.path] = { ...byPath[operation.path], [operation.method]: described(operation) };
  return byPath;
}

function described(operation: Operation): JsonSchema {
  const { id, tag, summary, description, access } = operation;
  const all = parameters(operation);
  const body = requestBody(operation);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(access === 'public' ? { security: [] } : {}),
    ...(all.length === 0 ? {} : { parameters: all }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: responses(operation),
  };
}

function parameters({ path, query, commands, upload }: Operation): readonly JsonSchema[] {
  const inPath = pathParameters(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' }, ...(parameterTexts[path] ?? parameterTexts[name]) }));
  const schema = query === undefined ? {} : (inputSchema(query) as { properties?: Record<string, JsonSchema> });
  const inQuery = Object.entries(schema.properties ?? {}).map(([name, { description, ...rest }]) => ({ name, in: 'query', ...(description === undefined ? {} : { description }), schema: rest }));
  return [...inPath, ...inQuery, ...(commands === undefined && upload === undefined ? [] : [idempotencyKey])];
}

const idempotencyKey: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Uw sleutel voor deze opdracht, bij voorkeur een UUID. Opnieuw sturen met dezelfde sleutel voert niets dubbel uit.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: '0197c2a0-7d1e-7000-8000-2f3a5d6b7c81',
};

function requestBody({ body, commands, upload }: Operation): JsonSchema | undefined {
  if (commands !== undefined) return { required: true, content: { 'application/json': { schema: commandBodySchema(commands), examples: commandExamples(commands) } } };
  if (body !== undefined) return { required: true, content: { 'application/json': { schema: inputSchema(body) } } };
  if (upload !== undefined) return { required: true, content: Object.fromEntries(upload.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])) };
  return undefined;
}

const commandSchemas = (): JsonSchema => Object.fromEntries(allOperations.flatMap(({ commands }) => (commands === undefined ? [] : named(commands))));

const named = ({ kind, commands, creates }: CommandBody): readonly (readonly [string, JsonSchema])[] =>
  commands.map((command) => [commandName(kind, command.type), commandSchema(command, creates)]);
