/** The addresses that every process of the floor gets. */
export interface FloorEnvironment {
  readonly databaseUrl: string;
  readonly brokers: string;
  readonly topic: string;
  readonly temporalAddress: string;
  readonly taskQueue: string;
  readonly workflowBundle: string;
  readonly apiUrl: string;
}

const NAMES: Readonly<Record<keyof FloorEnvironment, string>> = {
  databaseUrl: 'DATABASE_URL',
  brokers: 'KAFKA_BROKERS',
  topic: 'FLOOR_TOPIC',
  temporalAddress: 'TEMPORAL_ADDRESS',
  taskQueue: 'FLOOR_TASK_QUEUE',
  workflowBundle: 'FLOOR_WORKFLOW_BUNDLE',
  apiUrl: 'FLOOR_API_URL',
};

export const toEnvironment = (values: Readonly<Record<keyof FloorEnvironment, string>>): Record<string, string> =>
  Object.fromEntries((Object.keys(NAMES) as (keyof FloorEnvironment)[]).map((key) => [NAMES[key], values[key]]));

export function environment(): FloorEnvironment {
  const read = (key: keyof FloorEnvironment): string => process.env[NAMES[key]] ?? '';
  return {
    databaseUrl: read('databaseUrl'),
    brokers: read('brokers'),
    topic: read('topic'),
    temporalAddress: read('temporalAddress'),
    taskQueue: read('taskQueue'),
    workflowBundle: read('workflowBundle'),
    apiUrl: read('apiUrl'),
  };
}
