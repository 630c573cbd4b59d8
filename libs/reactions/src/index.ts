export { leesToestand, onderwerpVan, type Toestand } from './onderwerp';
export { reageer, reageerOp, reageerOpAlles } from './reageer';
export { leefTot, totRust } from './spring';
export { ESCALATOR, NOTIFIER } from './volgers';
export { reageerBijGebeurtenissen } from './reageer-bij-gebeurtenissen';
export { bewaarBerichten } from './berichten/bewaar';
export { leesGremium } from './berichten/gremia';
export { leesBerichttoestand, toestandVan, type Berichttoestand } from './berichten/toestand';
export { besluitactiviteiten, hervatProgrammabesluiten, type Besluitactiviteiten } from './programmabesluiten';
