import type { Pool } from 'pg';
import type { Definities } from './definities';

/** What executing a command needs of the world. */
export interface CommandDeps {
  readonly pool: Pool;
  readonly definities: Definities;
  /** The programme under which new things are created; default `cirkel`. */
  readonly programma?: string;
}
