export interface Conditions {
  /** `true`, or the conditions joined by `and`, with $1, $2, … for the values. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A condition of SQL in which every `?` stands for the value; left out when the value is undefined. */
export type Condition = readonly [sql: string, value: unknown];

/** The conditions whose filter was given. */
export function conditions(list: readonly Condition[]): Conditions {
  const given = list.filter(([, value]) => value !== undefined);
  const text = given.map(([sql], i) => `(${sql.replaceAll('?', `$${i + 1}`)})`).join(' and ');
  return { text: text === '' ? 'true' : text, values: given.map(([, value]) => value) };
}
