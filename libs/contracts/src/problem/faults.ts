import type { z } from 'zod';
import { dutchMessages } from './dutch-messages';
import type { Fault } from './problem';
import { unstorableIn } from './unstorable';

/** Either the parsed value or everything that is wrong with it. */
export type Checked<T> = { readonly value: T; readonly faults?: never } | { readonly value?: never; readonly faults: readonly Fault[] };

/** Where a value came from: `/titel` in a body, `query:limit`, `header:Idempotency-Key`, `path:id`. */
export type Origin = 'body' | 'query' | 'header' | 'path';

const ONBEWAARBAAR = 'Hier staat een teken dat niet kan worden bewaard. Haal het weg.';

/** Parses with this schema and tells all faults at once, in Dutch; a text that cannot be stored is a fault under every schema. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown, origin: Origin = 'body'): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(value, { error: dutchMessages });
  const faults = parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, origin));
  const told = new Set(faults.map(({ pad }) => pad));
  const unstorable = unstorableIn(value).map((path) => ({ pad: place(path, origin), melding: ONBEWAARBAAR }));
  const all = [...faults, ...unstorable.filter(({ pad }) => !told.has(pad))];
  return parsed.success && all.length === 0 ? { value: parsed.data } : { faults: all };
}

function faultsOf(issue: z.core.$ZodIssue, origin: Origin): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return [{ pad: place(issue.path, origin), melding: issue.message }];
  return issue.keys.map((key) => ({ pad: place([...issue.path, key], origin), melding: `Onbekend veld: ${key}` }));
}

/** A JSON Pointer (RFC 6901) for a body, a name for everything else. */
function place(path: readonly PropertyKey[], origin: Origin): string {
  if (origin !== 'body') return `${origin}:${path.map(String).join('.')}`;
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/';
}
