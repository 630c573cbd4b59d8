export * from './xlsx';
export * from './zip';
export { leesBestand } from '../src/bestand/lees-bestand';
