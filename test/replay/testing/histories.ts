import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAP = join(__dirname, '../src/histories');

export interface GoldenHistory {
  readonly name: string;
  readonly history: unknown;
}

/** The histories that every later version of the workflows must be able to replay. */
export const goldenHistories = (): readonly GoldenHistory[] =>
  readdirSync(MAP)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file.replace('.json', ''), history: JSON.parse(readFileSync(join(MAP, file), 'utf8')) as unknown }));

/** Keeps a history as it stands in the repository: without the names of the machine, processes and folders that made it. */
export function saveHistory(name: string, history: unknown): void {
  writeFileSync(join(MAP, `${name}.json`), `${JSON.stringify(history, anonymous, 1)}\n`);
}

/** Identities and sticky task queues are `<pid>@<host>`; a stack trace names folders. Replay looks at none of them. */
function anonymous(key: string, value: unknown): unknown {
  if (key === 'stackTrace') return '';
  return typeof value === 'string' && /^\d+@/.test(value) ? 'worker' : value;
}
