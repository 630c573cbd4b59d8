import type { RunRequest, RunResult } from './load/lanes';

/** The ways of giving a command that are measured. */
export type Path = 'feit' | 'feit-http' | 'levensloop';

/** The floor or the product: the same questions, so that every figure of one has its counterpart of the other. */
export interface Side {
  /** New items for a round, ready to receive commands by every path. */
  readonly prepare: (items: number) => Promise<readonly string[]>;
  readonly run: (path: Path, request: RunRequest) => Promise<RunResult>;
  /** Its processes stand still while the other side is measured. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => Promise<void>;
}
