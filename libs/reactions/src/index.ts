export { leesToestand, onderwerpVan, type Toestand } from './onderwerp';
export { reageer, reageerOp, reageerOpAlles } from './reageer';
export { leefTot, totRust } from './spring';
export { ESCALATOR, NOTIFIER } from './volgers';
