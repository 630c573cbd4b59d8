import type { Caller } from '@cirkel/auth';
import type { Import, Importkeuze, Importregel, Importsoortnaam } from '@cirkel/contracts';
import type { operations } from '@cirkel/contracts/openapi';
import type { CommandKey } from '@cirkel/event-store';
import type { z } from 'zod';
import type { Lijst } from '../queries/queries';

/** A file as it was sent. */
export interface SentFile {
  readonly sleutel: CommandKey;
  readonly inhoud: Buffer;
  readonly bestandsnaam: string;
  readonly soort: Importsoortnaam;
  readonly programma: string | undefined;
}

type Filters = Omit<z.output<(typeof operations)['leesImportregels']['query']>, 'naVersie'>;
type Choice = Omit<z.output<(typeof operations)['voerImportUit']['body']>, 'type'>;

/** What the API needs of imports. Everybody sees their own, the stewards all; another's is undefined, as is one that does not exist. */
export interface Imports {
  readonly preview: (caller: Caller, file: SentFile) => Promise<Import>;
  readonly list: (caller: Caller) => Promise<Lijst<Import>>;
  readonly one: (caller: Caller, id: string) => Promise<Import | undefined>;
  readonly rows: (caller: Caller, id: string, filters: Filters) => Promise<Lijst<Importregel> | undefined>;
  readonly report: (caller: Caller, id: string) => Promise<string | undefined>;
  readonly execute: (caller: Caller, id: string, choice: Choice) => Promise<Importkeuze | undefined>;
}
