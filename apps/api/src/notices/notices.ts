import type { z } from 'zod';
import type { Caller } from '@cirkel/auth';
import type { BerichtDetail, BerichtRij, VoorkeurenAntwoord, VoorkeurenInvoer } from '@cirkel/contracts';
import type { operations } from '@cirkel/contracts/openapi';
import type { Lijst } from '../queries/queries';

type Filters = Omit<z.output<(typeof operations)['leesBerichten']['query']>, 'naVersie'>;

/** What the API needs of notices. Everybody sees their own, the stewards all; another's is undefined, as is one that does not exist. */
export interface Notices {
  readonly list: (caller: Caller, filters: Filters) => Promise<Lijst<BerichtRij>>;
  readonly one: (caller: Caller, id: string) => Promise<BerichtDetail | undefined>;
  /** Throws a Problem 409 when there is nothing to send again. */
  readonly sendAgain: (caller: Caller, id: string) => Promise<BerichtRij | undefined>;
  /** A mail that was sent came back. Throws a Problem 409 when it was not sent. */
  readonly cameBack: (caller: Caller, id: string) => Promise<BerichtRij | undefined>;
  /** Undefined for an id that no person has. */
  readonly preferences: (personId: string) => Promise<VoorkeurenAntwoord | undefined>;
  /** Throws a Problem 400 for somebody who cannot stand in. */
  readonly changePreferences: (caller: Caller, personId: string, chosen: VoorkeurenInvoer) => Promise<VoorkeurenAntwoord | undefined>;
}
