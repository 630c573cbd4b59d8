import type { Antwoord } from '@cirkel/contracts';
import type { Stand, Uitgevoerd, Uitslag, Verzoek, Wachtend } from '@cirkel/commands';

/** A command for the stream that the workflow follows. */
export type Opdracht = Omit<Verzoek, 'streamId'>;

/** What a workflow sees when it starts. */
export interface Blik {
  /** Absent for a stream that does not exist yet: its first command may create it. */
  readonly stand?: Stand;
  /** After so many commands the workflow continues as a new run; the worker says how many. */
  readonly opdrachtenPerRun: number;
}

/** What the worker does for a workflow. Those that touch only the workflow's own stream run as local activities. */
export interface Activiteiten {
  readonly bekijk: (streamId: string) => Promise<Blik>;
  readonly voerUit: (verzoek: Verzoek) => Promise<Uitgevoerd>;
  readonly laatTijdVerstrijken: (streamId: string) => Promise<Stand>;
  readonly rondBesluitAf: (streamId: string, uitslag: Uitslag) => Promise<Stand>;
  /** Gives a decision to its subject and waits for what it says; asked again it is not executed twice. */
  readonly geefDoor: (wachtend: Wachtend) => Promise<Uitslag>;
}

/** The names under which a lifecycle can be reached while it runs. */
export const berichten = { opdracht: 'opdracht', ververs: 'ververs', stand: 'stand' } as const;

export type { Antwoord, Stand, Uitslag, Wachtend };
