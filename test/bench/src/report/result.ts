import { cpus, totalmem } from 'node:os';
import { Connection } from '@temporalio/client';
import { Client } from 'pg';
import { KAFKA_VERSION } from '@cirkel/local';
import type { Figures, Measurement, Plan } from '../measurements';
import { ratio } from './table';

export interface Versions {
  readonly node: string;
  readonly postgresql: string;
  readonly temporal: string;
  readonly kafka: string;
}

export interface Result {
  readonly datum: string;
  readonly machine: { readonly kernen: number; readonly processor: string; readonly geheugenGiB: number; readonly platform: string };
  readonly versies: Versions;
  readonly opzet: Readonly<Record<'rondes' | 'millisecondenPerMeting' | 'millisecondenPerRustigeMeting' | 'items', number>>;
  readonly metingen: readonly unknown[];
}

/** Asks the servers what they are: figures without versions cannot be compared. */
export async function versions(databaseUrl: string, temporalAddress: string): Promise<Versions> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  const connection = await Connection.connect({ address: temporalAddress });
  const { serverVersion } = await connection.workflowService.getSystemInfo({});
  await connection.close();
  const own = (name: string, text: string): string => (process.env[name] ? 'op een ander adres' : text);
  return {
    node: process.versions.node,
    postgresql: `${rows[0]?.server_version ?? 'onbekend'}, fsync aan`,
    temporal: `${serverVersion}, ${own('TEMPORAL_ADDRESS', 'ontwikkelserver met een databasebestand (SQLite)')}`,
    kafka: own('KAFKA_BROKERS', `${KAFKA_VERSION}, één broker`),
  };
}

/** What test/bench/resultaat.json holds: every figure of the product with its floor and their ratio. */
export function result(measurements: readonly Measurement[], plan: Plan, versies: Versions): Result {
  return {
    datum: new Date().toISOString(),
    machine: machine(),
    versies,
    opzet: { rondes: plan.rounds, millisecondenPerMeting: plan.millisecondsPerRun, millisecondenPerRustigeMeting: plan.millisecondsPerPacedRun, items: plan.items },
    metingen: measurements.map(({ path, lanes, paceMs, product, floor, commands }) => ({
      opdracht: path,
      tegelijk: lanes,
      ...(paceMs === undefined ? {} : { elkeMs: paceMs }),
      gemeten: { product: commands.product, ondergrens: commands.floor },
      ...Object.fromEntries((Object.keys(product) as (keyof Figures)[]).map((key) => [key, figure(product[key], floor[key])])),
    })),
  };
}

/** On what it was measured. */
export function machine(): Result['machine'] {
  const [processor] = cpus();
  return { kernen: cpus().length, processor: processor?.model ?? 'onbekend', geheugenGiB: Math.round(totalmem() / 2 ** 30), platform: `${process.platform} ${process.arch}` };
}

const figure = (product: number, ondergrens: number): object => ({
  product: rounded(product),
  ondergrens: rounded(ondergrens),
  verhouding: ratio(product, ondergrens),
});

const rounded = (value: number): number => Math.round(value * 100) / 100;
