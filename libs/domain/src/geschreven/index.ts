export { alsAfgesproken, type Afgesproken } from './afgesproken';
export { dagstelsels, dagVanExcel, type Dagstelsel } from './excel';
export { periodeOm } from './herhaling';
export { leesMeetperiode } from './meetperiode';
export { leesTermijn, zegtAlleenBegin, type GeschrevenTermijn, type Leeswijze } from './lees-termijn';
export { waaromDag } from './waarom-dag';
