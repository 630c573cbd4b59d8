import type { Pool } from 'pg';
import type { Definities } from './definities';
import type { Geladen } from './geheugen';

/** What executing a command needs of the world. */
export interface CommandDeps {
  readonly pool: Pool;
  readonly definities: Definities;
  /** The programme under which new things are created; default `cirkel`. */
  readonly programma?: string;
  /** Streams as a dry run has them: a decision that looks at one of them sees it so, and not as it is stored. */
  readonly bedacht?: ReadonlyMap<string, Geladen>;
}
