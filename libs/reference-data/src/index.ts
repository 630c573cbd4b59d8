import { Stamgegevens1700000300000, Voorkeuren1700000310000 } from './migratie';

export const referenceDataMigrations = [Stamgegevens1700000300000, Voorkeuren1700000310000];
export * from './partijen';
export * from './personen';
export * from './voorkeuren';
