export { dagstelsels, dagVanExcel, type Dagstelsel } from './excel';
export { leesTermijn, metTermijntekst, zegtAlleenBegin, type GeschrevenTermijn, type Leeswijze } from './lees-termijn';
