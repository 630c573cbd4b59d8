import type { Importsoortnaam } from '@cirkel/contracts';
import { acties } from './acties';
import { kennisvragen } from './kennisvragen';
import type { Importsoort } from './soort';
import { trajecten } from './trajecten';

/** Every kind of list that can be brought in, by the word in addresses. */
export const importsoorten: Readonly<Record<Importsoortnaam, Importsoort>> = { kennisvragen, acties, trajecten };

export type { Importsoort, Kolom, Leesbron } from './soort';
