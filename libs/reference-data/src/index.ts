import { Agendasleutels1700000320000, Stamgegevens1700000300000, Voorkeuren1700000310000, WekelijkseVoorkeur1700000330000 } from './migratie';

export const referenceDataMigrations = [Stamgegevens1700000300000, Voorkeuren1700000310000, Agendasleutels1700000320000, WekelijkseVoorkeur1700000330000];
export * from './agendasleutels';
export * from './partijen';
export * from './personen';
export * from './voorkeuren';
