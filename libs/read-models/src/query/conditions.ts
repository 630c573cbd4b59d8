export interface Conditions {
  /** `true`, or the conditions joined by `and`, with $1, $2, … for the values. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A condition that always holds, or one with a value for every `?`, which is left out when the value is undefined. */
export type Condition = readonly [sql: string] | readonly [sql: string, value: unknown];

/** The conditions whose filter was given. */
export function conditions(list: readonly Condition[]): Conditions {
  const values: unknown[] = [];
  const parts = list.flatMap((condition) => {
    const [sql, value] = condition;
    if (condition.length === 1) return [`(${sql})`];
    return value === undefined ? [] : [`(${sql.replaceAll('?', `$${values.push(value)}`)})`];
  });
  return { text: parts.join(' and ') || 'true', values };
}
