export * from './bestand';
