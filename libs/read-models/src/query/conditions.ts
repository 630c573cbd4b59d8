export interface Conditions {
  /** `true`, or the conditions joined by `and`, with $1, $2, … for the values. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A condition that always holds, or one with a value for every `?`, which is left out when the value is undefined. */
export type Condition = readonly [sql: string] | readonly [sql: string, value: unknown];

/** Whether its filter was given. */
export const geldt = (condition: Condition): boolean => condition.length === 1 || condition[1] !== undefined;

/** The conditions whose filter was given. */
export function conditions(list: readonly Condition[]): Conditions {
  const values: unknown[] = [];
  const parts = list.filter(geldt).map((condition) => `(${condition.length === 1 ? condition[0] : condition[0].replaceAll('?', `$${values.push(condition[1])}`)})`);
  return { text: parts.join(' and ') || 'true', values };
}

/** The column has one of these values. Of a single one the database sees that an index holds its rows in the order asked for; of a list it does not. */
export const eenVan = (column: string, values: readonly string[] | undefined): Condition => (values?.length === 1 ? [`${column} = ?`, values[0]] : [`${column} = any(?)`, values]);
