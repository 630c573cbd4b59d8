/** What a form and the API both hold input against. Imports only zod at run time, so that the browser gets these few schemas and not the rules. */
export { check, type Checked } from '../problem/faults';
export type { Fault } from '../problem/problem';
export * from './partij';
export * from './persoon';
