import { z } from 'zod';
import { alleOpdrachten } from '@cirkel/domain';
import { openApiDocument } from './document';
import { pathParameters, type Operation } from './operation';
import { allOperations } from './operations';
import { isForCallers } from './operations/collections';

type Node = Record<string, unknown>;
const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  openapi: string; info: { version: string; contact: Node }; servers: { url: string }[]; tags: { name: string }[];
  paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; in: string; description?: string }[]; responses: Record<string, Node>; requestBody?: { content: Record<string, { schema: Node; examples?: Record<string, { value: Node }> }> } }>>;
  components: { schemas: Record<string, Node>; responses: Record<string, Node>; headers: Record<string, Node> };
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })));

function resolve(node: unknown): Node {
  const ref = (node as Node)['$ref'];
  if (typeof ref !== 'string') return node as Node;
  return ref.slice(2).split('/').reduce<unknown>((at, step) => (at as Node)[step], document) as Node;
}

function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const member of Object.values(value)) yield* nodes(member);
}

const properties = [...nodes(document)].flatMap(({ properties: found }) => (typeof found === 'object' && found !== null && !('type' in found && typeof found.type === 'string') ? Object.entries(found as Record<string, Node>) : []));

// The rules of the NLGov API Design Rules 2.2 linter (reference: standards, "Official linter"), by their names there.
describe('the OpenAPI document keeps the NLGov API Design Rules', () => {
  it('nlgov:openapi3, nlgov:semver: versions', () => {
    expect(document.openapi).toMatch(/^3(.\d+){1,2}$/);
    expect(document.info.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
  });

  it('info-contact, nlgov:info-contact-fields-exist: a contact with email, name and url', () => {
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url']);
  });

  it('oas3-api-servers, nlgov:include-major-version-in-uri, nlgov:servers-use-https: the servers', () => {
    expect(document.servers).not.toEqual([]);
    for (const { url } of document.servers) {
      expect(url).toMatch(/\/v\d/);
      expect(url).not.toMatch(/^http:\/\//);
    }
  });

  it('nlgov:missing-header, nlgov:missing-version-header: API-Version in every response, errors included', () => {
    for (const { responses } of operations) {
      for (const response of Object.values(responses).map(resolve)) expect(Object.keys((response['headers'] ?? {}) as Node)).toContain('API-Version');
    }
  });

  it('nlgov:paths-kebab-case, path-keys-no-trailing-slash: paths', () => {
    for (const path of Object.keys(document.paths).filter((one) => !/\/openapi\.(json|yaml)/.test(one))) {
      expect(path).toMatch(/^(\/|(\/_[a-z0-9]+|\/(([a-z0-9-]+|{[^}]+})(\/([a-z0-9\-.]+|{[^}]+}))*)(\/_[a-z]+)?))$/);
      expect(path).not.toMatch(/.\/$/);
    }
  });

  it('nlgov:query-keys-camel-case: query parameters', () => {
    const keys = operations.flatMap(({ parameters = [] }) => parameters.filter((one) => one.in === 'query').map((one) => one.name));
    expect(keys).toContain('naVersie');
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
  });

  it('nlgov:use-problem-schema, nlgov:problem-schema-members: every refusal is a problem with status, title and detail', () => {
    for (const { responses } of operations) {
      for (const [status, response] of Object.entries(responses).filter(([code]) => /^[45]/.test(code))) {
        const content = resolve(response)['content'] as Record<string, { schema: Node }>;
        const schema = resolve(content['application/problem+json']?.schema);
        expect([status, Object.keys(schema['properties'] as Node)]).toEqual([status, expect.arrayContaining(['status', 'title', 'detail'])]);
      }
    }
  });

  it('nlgov:problem-invalid-input: whatever takes input can answer 400', () => {
    for (const { method, parameters, responses } of operations) {
      if (method !== 'get' || parameters !== undefined) expect(Object.keys(responses)).toContain('400');
    }
  });

  it('nlgov:specify-format-for-date-and-time, nlgov:use-date-instead-of-datetime, nlgov:time-without-timezone: dates and times', () => {
    for (const [name, schema] of properties) {
      if (/^(date|datum)$|\w+D(ate|atum)|_[dD](ate|atum)/.test(name)) expect([name, schema['format']]).toEqual([name, 'date']);
      expect(schema['format']).not.toBe('time');
      expect(schema['format']).not.toBe('date-time-local');
    }
  });

  it('operation-operationId-unique, path-params, openapi-tags-uniqueness, nlgov:schema-camel-case', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters = [] } of operations) expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(pathParameters(path));
    expect(new Set(document.tags.map((tag) => tag.name)).size).toBe(document.tags.length);
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^([A-Z][a-z0-9]*)+$/);
  });

  it('every reference leads somewhere', () => {
    for (const node of nodes(document)) if ('$ref' in node) expect([node['$ref'], typeof resolve(node)]).toEqual([node['$ref'], 'object']);
  });
});

describe('the OpenAPI document is made from the domain', () => {
  it('shows every command of the registry that somebody may give, with its example', () => {
    const shown = new Set(operations.flatMap(({ requestBody }) => Object.keys(requestBody?.content['application/json']?.examples ?? {})));
    expect([...shown].sort()).toEqual([...new Set(alleOpdrachten().flatMap(({ definition }) => (isForCallers(definition) ? [definition.type] : [])))].sort());
  });

  it('oas3-valid-media-example: every example is what its command takes', () => {
    for (const { definition } of alleOpdrachten()) expect([definition.type, definition.schema.safeParse(definition.voorbeeld).success]).toEqual([definition.type, true]);
  });

  it('describes each parameter of a query that is not obvious, in Dutch', () => {
    const paged = allOperations.find(({ id }) => id === 'leesItems') as Operation;
    expect(z.toJSONSchema(paged.query as z.ZodType, { io: 'input' }).properties).toHaveProperty('page.description', 'Bladzijde, vanaf 1');
  });
});
