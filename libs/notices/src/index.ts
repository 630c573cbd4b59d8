import { Berichten1700000400000 } from './migratie';

export const noticeMigrations = [Berichten1700000400000];
export * from './berichten';
export { nietVoor } from './niet-voor';
