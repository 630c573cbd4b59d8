import type { ReactElement } from 'react';
import type { Menupunt } from './adressen';

/** One public page: everything of it that differs from the others. */
export interface Pagina {
  /** The h1 and the start of the title. */
  readonly titel: string;
  /** What a search engine shows under the title. */
  readonly beschrijving: string;
  /** The entry of the menu under which it stands; none for a page that is in no menu. */
  readonly menu?: Menupunt;
  /** Example data, that nobody may take for something that happened. */
  readonly fictief?: boolean;
  /** The moment (UTC) up to which it is current. */
  readonly standVan?: string;
  readonly inhoud: ReactElement;
}

/** The files of the build that every page asks for, by their address. */
export interface Opmaak {
  readonly stijlbladen: readonly string[];
  readonly lettertypen: readonly string[];
}
