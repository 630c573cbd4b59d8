import type { Caller } from '@cirkel/auth';
import type { Navraag, RuweOpdracht } from '@cirkel/commands';
import type { Antwoord, GevolgenAntwoord } from '@cirkel/contracts';
import type { Beginopdrachten, MogelijkeOpdrachten } from '@cirkel/contracts/openapi';
import type { CommandKey } from '@cirkel/event-store';

/** A command of a caller for one stream. */
export interface CallerCommand extends CommandKey {
  readonly streamId: string;
  readonly opdracht: RuweOpdracht;
  readonly caller: Caller;
}

/** What the API needs of the command side. */
export interface Commands {
  /** Executes it, through the running workflow or directly; the same key gives the first answer again. */
  readonly give: (command: CallerCommand) => Promise<Antwoord>;
  /** What it would do now; nothing is executed or kept. Refused as the command itself would be. */
  readonly preview: (command: CallerCommand) => Promise<GevolgenAntwoord>;
  /** What became of the command with this key. */
  readonly outcome: (key: CommandKey) => Promise<Navraag>;
  /** With what this caller may begin something in this programme. Undefined when there is no such programme. */
  readonly beginnings: (programma: string, caller: Caller) => Promise<Beginopdrachten | undefined>;
  /** The commands that this caller may give on this stream now. Undefined when there is no such stream. */
  readonly possible: (streamId: string, caller: Caller) => Promise<MogelijkeOpdrachten | undefined>;
}

/** Keys belong to who chose them: callers cannot meet each other's, nor those of our own reactions. */
export const scopeOf = ({ actor }: Caller): string => `beller:${encodeURIComponent(actor.id)}`;
