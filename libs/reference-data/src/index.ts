import { Stamgegevens1700000300000 } from './migratie';

export const referenceDataMigrations = [Stamgegevens1700000300000];
export * from './partijen';
export * from './personen';
