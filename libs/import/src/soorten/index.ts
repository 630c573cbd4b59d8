import { acties } from './acties';
import { kennisvragen } from './kennisvragen';
import type { Importsoort } from './soort';
import { trajecten } from './trajecten';

/** Every kind of list that can be brought in, by the word in addresses. */
export const importsoorten = { kennisvragen, acties, trajecten } as const satisfies Readonly<Record<string, Importsoort>>;
export type Importsoortnaam = keyof typeof importsoorten;
export const importsoortnamen = Object.keys(importsoorten) as [Importsoortnaam, ...Importsoortnaam[]];

export type { Importsoort, Kolom, Leesbron } from './soort';
