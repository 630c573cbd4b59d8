import type { Importsoortnaam } from '@cirkel/contracts';
import { acties } from './acties';
import { inclusies } from './inclusies';
import { kennisvragen } from './kennisvragen';
import { scores } from './scores';
import type { Importsoort } from './soort';
import { spiegelcijfers } from './spiegelcijfers';
import { trajecten } from './trajecten';

/** Every kind of list that can be brought in, by the word in addresses. */
export const importsoorten: Readonly<Record<Importsoortnaam, Importsoort>> = { kennisvragen, acties, trajecten, scores, inclusies, spiegelcijfers };

export { kolommenVan, type Importsoort, type Kolom, type Leesbron, type Rijopdracht, type Waarden } from './soort';
