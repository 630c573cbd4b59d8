import type { Caller } from '@cirkel/auth';
import type { AgendaAdres, AgendaAdressen, NieuwAgendaAdres } from '@cirkel/contracts';

/** Calendars for programs that cannot log in: each at a secret address of one person. */
export interface Calendars {
  readonly addresses: (caller: Caller) => Promise<AgendaAdressen>;
  /** Undefined for a person that is not known, or a body that does not exist. */
  readonly make: (caller: Caller, gremium: string | undefined) => Promise<NieuwAgendaAdres | undefined>;
  readonly revoke: (caller: Caller, id: string) => Promise<AgendaAdres | undefined>;
  /** What the person of this address may see now, as iCalendar; undefined when the address does not work. */
  readonly read: (secret: string) => Promise<string | undefined>;
}
