export { leesToestand, onderwerpVan, type Toestand } from './onderwerp';
export { reageer, reageerOp, reageerOpAlles } from './reageer';
