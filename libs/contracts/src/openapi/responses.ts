import { problemTitles, type ProblemStatus } from '../problem';
import { reference, inputSchema, type JsonSchema } from './json-schema';
import { pathParameters, type Operation } from './operation';
import { nameOf } from './schemas';

const versionHeader = { 'API-Version': { $ref: '#/components/headers/ApiVersion' } };

/** Every status with which an operation can refuse, from its shape. */
export function problemsOf({ access, method, path, query, body, commands, upload, problems = [] }: Operation): readonly ProblemStatus[] {
  const takesInput = method === 'post' || query !== undefined || pathParameters(path).length > 0;
  const all: readonly (readonly [boolean, readonly ProblemStatus[]])[] = [
    [takesInput, [400]],
    [access !== 'public', [401, 403, 503]],
    [pathParameters(path).length > 0, [404]],
    [commands !== undefined, [404, 409]],
    [body !== undefined || commands !== undefined || upload !== undefined, [413, 415]],
    [true, [429, 500, ...problems]],
  ];
  return [...new Set(all.flatMap(([holds, statuses]) => (holds ? statuses : [])))].sort((a, b) => a - b);
}

/** The responses of an operation: its answer, and a problem for every refusal. */
export function responses(operation: Operation): JsonSchema {
  const { answer, status, mediaType = 'application/json', summary, commands } = operation;
  const name = nameOf(answer);
  const schema = name === undefined ? inputSchema(answer) : reference(name);
  const trial = reference('Gevolgen');
  const good = {
    description: summary,
    headers: { ...versionHeader, ...(status === 201 ? { Location: { $ref: '#/components/headers/Location' } } : {}), ...(isPaged(operation) ? { Link: { $ref: '#/components/headers/Link' } } : {}), ...(canLag(operation) ? { 'Loopt-Achter': { $ref: '#/components/headers/LooptAchter' } } : {}) },
    content: { [mediaType]: { schema: commands === undefined || status !== 200 ? schema : { oneOf: [schema, trial] } } },
  };
  // What makes something answers 201; asking what it would do makes nothing.
  const asked = { description: `${summary}: wat dat nu zou doen`, headers: versionHeader, content: { 'application/json': { schema: trial } } };
  const trials = commands === undefined || status === 200 ? [] : [[200, asked] as const];
  return Object.fromEntries([...trials, [status, good], ...problemsOf(operation).map((problem) => [problem, { $ref: `#/components/responses/Probleem${problem}` }])]) as JsonSchema;
}

const canLag = ({ query }: Operation): boolean => query !== undefined && 'naVersie' in query.shape;
const isPaged = ({ query }: Operation): boolean => query !== undefined && ('page' in query.shape || 'limit' in query.shape);

/** One response per status that means no. */
export const problemResponses = (): JsonSchema =>
  Object.fromEntries(
    Object.entries(problemTitles).map(([status, title]) => [
      `Probleem${status}`,
      {
        description: title,
        headers: { ...versionHeader, ...(retries(Number(status)) ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}) },
        content: { 'application/problem+json': { schema: reference('Probleem') } },
      },
    ]),
  );

const retries = (status: number): boolean => status === 429 || status === 503;

export const headers = {
  ApiVersion: { description: 'De volledige versie van deze API', schema: { type: 'string' } },
  Location: { description: 'Het adres van wat gemaakt is', schema: { type: 'string' } },
  Link: { description: 'Adressen van andere bladzijden (RFC 8288)', schema: { type: 'string' } },
  LooptAchter: { description: '`ja`: dit antwoord laat nog niet alles zien wat met `naVersie` gevraagd is; vraag het opnieuw', schema: { type: 'string', enum: ['ja'] } },
  RetryAfter: { description: 'Na hoeveel seconden u het opnieuw kunt proberen', schema: { type: 'integer' } },
};
