/** The words for what the domain names by a code. Imports nothing at run time, so that the browser gets the words and not the rules. */
export * from './namen';
export * from './woorden';
