import type { Caller } from '@cirkel/auth';
import type { Agendalijst, Gremiumbesluitantwoord, GremiumDetail, GremiumRij, Vergaderingantwoord } from '@cirkel/contracts';
import type { Filters, Lijst, Operations } from './queries';

/** Bodies, their meetings, and what they decide. */
export interface Gremiumqueries {
  readonly lijst: (caller: Caller) => Promise<Lijst<GremiumRij>>;
  readonly een: (caller: Caller, idOfCode: string) => Promise<GremiumDetail | undefined>;
  readonly agendalijst: (idOfCode: string, vergadering: string | undefined) => Promise<Agendalijst | undefined>;
  readonly besluiten: (idOfCode: string) => Promise<Lijst<Gremiumbesluitantwoord> | undefined>;
  readonly vergaderingen: (caller: Caller, filters: Filters<Operations['leesVergaderingen']>) => Promise<Lijst<Vergaderingantwoord>>;
}
