export { geefDoor } from './geef-door';
export { levensloop, type Levensloop } from './levensloop';
export type { Activiteiten, Blik, Opdracht } from './activiteiten';
