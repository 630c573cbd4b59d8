export { GRENZEN, type Blad, type Cel, type Grenzen, type Rij } from './blad';
export { BestandGeweigerd, weigercodes, type Weigercode } from './geweigerd';
export { leesBestand } from './lees-bestand';
export type { ZoekKoppen } from './scheidingsteken';
