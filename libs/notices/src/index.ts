import { Berichten1700000400000, Bezorging1700000410000 } from './migraties';

export const noticeMigrations = [Berichten1700000400000, Bezorging1700000410000];
export * from './bericht';
export { HOOGSTENS_POGINGEN, inSamenvatting, laatVervallen, legUitkomstVast, pakDue, wachttijd, type Uitkomst } from './bezorgen';
export { slaBerichtenOp } from './opslaan';
export { nietVoor, samenvattingOp } from './niet-voor';
export { neemOver } from './overnemen';
export { stuurOpnieuw } from './opnieuw';
export { meldTeruggekomen, type Teruggekomen } from './teruggekomen';
export { periodeVan, verzamelBerichten, type TeVerzamelen } from './verzamelen';
export * from './wachtend';
