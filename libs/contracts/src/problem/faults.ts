import type { z } from 'zod';
import { dutchMessages } from './dutch-messages';
import type { Fault } from './problem';

/** Either the parsed value or everything that is wrong with it. */
export type Checked<T> = { readonly value: T; readonly faults?: never } | { readonly value?: never; readonly faults: readonly Fault[] };

/** Where a value came from: `/titel` in a body, `query:limit`, `header:Idempotency-Key`. */
export type Origin = 'body' | 'query' | 'header';

/** Parses with this schema and tells all faults at once, in Dutch. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown, origin: Origin = 'body'): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(value, { error: dutchMessages });
  return parsed.success ? { value: parsed.data } : { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, origin)) };
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
