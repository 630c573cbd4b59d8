import cirkel from './cirkel.json';
import passendeZorg from './passende-zorg.json';
import uitkomstgerichteZorg from './uitkomstgerichte-zorg.json';
import zinnigeZorg from './zinnige-zorg.json';

export * from './src/zaad';
export * from './src/programmazaad';
export { cirkel as cirkelDefinitie };

/** The file names its schema for whoever edits it; the definition itself has no such field. */
const zonderSchema = <D extends { readonly $schema: string }>({ $schema: _, ...definitie }: D): Omit<D, '$schema'> => definitie;
export const zinnigeZorgDefinitie = zonderSchema(zinnigeZorg);
export const passendeZorgDefinitie = zonderSchema(passendeZorg);
export const uitkomstgerichteZorgDefinitie = zonderSchema(uitkomstgerichteZorg);
