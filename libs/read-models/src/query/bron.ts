import type { Pool } from 'pg';
import type { Programmadefinitie } from '@cirkel/domain';

/** Where queries find published programme definitions. */
export interface Definities {
  /** A published version; it never changes. */
  readonly versie: (code: string, versie: number) => Promise<Programmadefinitie>;
  /** The last published version; undefined when nothing was published. */
  readonly huidig: (code: string) => Promise<Programmadefinitie | undefined>;
}

/** What every query needs. */
export interface LeesBron {
  readonly pool: Pool;
  readonly definities: Definities;
}
