import { problemTitles, type Fault, type ProblemBody, type ProblemStatus } from '@cirkel/contracts';

interface Extras {
  readonly code?: string;
  readonly fouten?: readonly Fault[];
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** An answer that says no; thrown anywhere, sent by the filter as application/problem+json. The detail is Dutch, for people. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: ProblemStatus,
    readonly detail: string,
    readonly extras: Extras = {},
  ) {
    super(detail, extras.cause === undefined ? undefined : { cause: extras.cause });
  }

  get body(): ProblemBody {
    const { code, fouten, more } = this.extras;
    return {
      status: this.status,
      title: problemTitles[this.status],
      detail: this.detail,
      ...(code === undefined ? {} : { code }),
      ...(fouten === undefined ? {} : { fouten: [...fouten] }),
      ...more,
    };
  }

  get headers(): Readonly<Record<string, string>> {
    const { retryAfter, headers } = this.extras;
    return { ...headers, ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }) };
  }

  /** The same problem with further members. */
  with(more: Readonly<Record<string, unknown>>): Problem {
    return new Problem(this.status, this.detail, { ...this.extras, more: { ...this.extras.more, ...more } });
  }
}

/** Everything that was wrong with what came in, at once. */
export function invalidInput(fouten: readonly Fault[]): Problem {
  const detail = fouten.length === 1 ? `Er is 1 fout: ${sentence(fouten[0]?.melding ?? '')}` : `Er zijn ${fouten.length} fouten.`;
  return new Problem(400, detail, { code: 'invoer-ongeldig', fouten });
}

export const notFound = (detail = 'Dit adres bestaat niet.'): Problem => new Problem(404, detail, { code: 'onbekend' });

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
