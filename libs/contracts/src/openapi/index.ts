export * from './answers';
export { openApiDocument } from './document';
export { inputSchema, type JsonSchema } from './json-schema';
export { API_BASE, API_VERSION, pathParameters, type Access, type CommandBody, type Operation } from './operation';
export { allOperations, collections, creations, heeftEigenCode, heetNaarItem, metTermijnen, operations, subjects, whys } from './operations';
export { repeatable } from './parameters';
export { problemsOf } from './responses';
