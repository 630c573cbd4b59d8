import { Agendasleutels1700000320000, Beeindigen1700000340000, Stamgegevens1700000300000, Voorkeuren1700000310000, WekelijkseVoorkeur1700000330000 } from './migratie';

export const referenceDataMigrations = [Stamgegevens1700000300000, Voorkeuren1700000310000, Agendasleutels1700000320000, WekelijkseVoorkeur1700000330000, Beeindigen1700000340000];
export * from './agendasleutels';
export * from './partijen';
export * from './personen';
export * from './personenbeheer';
export * from './voorkeuren';
export { wijzigingenVan, type Geschreven, type Schrijver, type Wijziging, type Wijzigingssoort } from './wijzigingen';
