import { Notice } from '../notice';
import { run } from '../run';
import { javaExecutable, onPath } from './executables';
import { isKafkaCached } from './kafka-jars';
import { isTemporalCached } from './temporal-cli';

const OLDEST_JAVA = 17;

/**
 * Looks, before anything is begun, whether everything that must be obtained here can be: throws one Notice that names all that is
 * missing and what to install. What the environment names or the cache holds needs nothing.
 */
export async function checkPrerequisites(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const missing = [...(await missingForKafka(env)), ...missingForTemporal(env)];
  if (missing.length === 0) return;
  throw new Notice(`Er ontbreekt iets op deze machine, er is nog niets gestart:\n${missing.map((line) => `  - ${line}`).join('\n')}`);
}

async function missingForKafka(env: NodeJS.ProcessEnv): Promise<string[]> {
  if (env['KAFKA_BROKERS']) return [];
  const missing: string[] = [];
  const java = javaExecutable();
  const version = java === undefined ? undefined : await javaVersion(java);
  const remedy = `Installeer Java ${OLDEST_JAVA} of nieuwer (op Debian: openjdk-17-jre-headless), of geef het adres van een Kafka in KAFKA_BROKERS.`;
  if (version === undefined) missing.push(`Java, nodig voor Kafka. ${remedy}`);
  else if (version < OLDEST_JAVA) missing.push(`Java ${OLDEST_JAVA}, nodig voor Kafka; hier staat Java ${version}. ${remedy}`);
  if (!isKafkaCached() && onPath('mvn') === undefined) {
    missing.push('Maven (mvn), nodig om Kafka op te halen. Installeer Maven (op Debian: maven), of geef het adres van een Kafka in KAFKA_BROKERS.');
  }
  return missing;
}

function missingForTemporal(env: NodeJS.ProcessEnv): string[] {
  if (env['TEMPORAL_ADDRESS'] || isTemporalCached() || onPath('go') !== undefined || onPath('temporal') !== undefined) return [];
  return [
    'Go of de Temporal CLI, nodig voor de Temporal-server. Installeer Go 1.25 of nieuwer, of zet het programma `temporal` op het PATH, of geef het adres van een Temporal in TEMPORAL_ADDRESS.',
  ];
}

/** 17 for "17.0.15", 8 for "1.8.0_392"; undefined when it cannot be run. */
async function javaVersion(java: string): Promise<number | undefined> {
  try {
    const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(await run(java, ['-version'])) ?? [];
    return first === undefined ? undefined : Number(first === '1' ? second : first);
  } catch {
    return undefined; // not a program that runs: the same remedy as none at all
  }
}
