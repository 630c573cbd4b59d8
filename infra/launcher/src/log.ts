import { stripVTControlCharacters } from 'node:util';

/** One line of an app, taken apart. */
export interface LogEntry {
  readonly time: string;
  readonly app: string;
  readonly level: Level;
  readonly message: string;
  /** Everything else that pino was given, as `key=value`; a stack follows on lines of its own. */
  readonly details: string;
}

const LEVELS = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' } as const;
type Level = (typeof LEVELS)[keyof typeof LEVELS];

/** Understands pino's JSON; any other text, such as a crash on stderr, becomes the message as it is. */
export function parseLine(app: string, line: string, fallback: Level, now: Date): LogEntry {
  const value = parseObject(line);
  if (value === undefined || typeof value['level'] !== 'number') {
    return { time: now.toISOString(), app, level: fallback, message: stripVTControlCharacters(line), details: '' };
  }
  const { level, time, msg, err, app: _app, pid: _pid, hostname: _hostname, ...rest } = value;
  const details = Object.entries(rest).map(([key, one]) => `${key}=${typeof one === 'string' ? one : JSON.stringify(one)}`);
  return {
    time: typeof time === 'string' ? time : now.toISOString(),
    app,
    level: levelName(Number(level)),
    message: typeof msg === 'string' ? msg : '',
    details: [details.join(' '), stackOf(err)].filter((part) => part !== '').join('\n'),
  };
}

/** For .cirkel/cirkel.log: everything. */
export function toFileLine({ time, app, level, message, details }: LogEntry): string {
  return `${time} ${app.padEnd(10)} ${level.padEnd(5)} ${[message, details].filter((part) => part !== '').join(' ')}\n`;
}

const COLOURS: Readonly<Record<Level, number>> = { trace: 90, debug: 90, info: 36, warn: 33, error: 31, fatal: 31 };

/** For the terminal: short; undefined for what only the file needs. */
export function toConsoleLine({ app, level, message }: LogEntry, colour: boolean): string | undefined {
  if (level === 'trace' || level === 'debug') return undefined;
  const label = `${app.padEnd(10)} ${level.padEnd(5)}`;
  return `${colour ? `\u001b[${COLOURS[level]}m${label}\u001b[0m` : label} ${message}\n`;
}

function parseObject(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined; // text that happens to begin with a brace
  }
}

function levelName(level: number): Level {
  const known = Object.keys(LEVELS).map(Number).filter((one) => one <= level).at(-1) ?? 10;
  return LEVELS[known as keyof typeof LEVELS];
}

function stackOf(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  return 'stack' in err && typeof err.stack === 'string' ? err.stack : JSON.stringify(err);
}
