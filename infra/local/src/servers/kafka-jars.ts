import { homedir } from 'node:os';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notice } from '../notice';
import { cacheDirectory } from '../places';
import { obtain } from '../cache';
import { withLock } from '../lock';
import { run } from '../run';
import { javaExecutable } from './executables';

export const KAFKA_VERSION = '4.4.0';
const NAME = `kafka-${KAFKA_VERSION}`;

export interface KafkaProgram {
  readonly java: string;
  readonly version: string;
  /** Arguments for java up to and including the class path. */
  readonly jvmArguments: readonly string[];
  /** Where the archive of loaded classes for this Java belongs, and whether it is there. */
  readonly archive: { readonly file: string; readonly exists: boolean };
}

export function isKafkaCached(): boolean {
  return existsSync(join(cacheDirectory(), NAME));
}

/** Kafka's jars: from the cache, else from Maven's central repository through the user's own Maven settings. */
export async function kafkaProgram(report: (line: string) => void, signal: AbortSignal | undefined): Promise<KafkaProgram> {
  const folder = await obtain(cacheDirectory(), NAME, (unfinished) => download(unfinished, report, signal), report);
  const java = javaExecutable() ?? 'java';
  const archive = join(folder, `klassen-${await javaBuild(java)}.jsa`);
  const exists = existsSync(archive);
  // Sorted: the archive is only valid for exactly the class path with which it was made.
  const classPath = readdirSync(join(folder, 'jars')).sort().map((jar) => join(folder, 'jars', jar)).join(':');
  const jvm = ['-Xms64m', '-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
  const logging = `-Dlog4j2.configurationFile=${join(folder, 'log4j2.properties')}`;
  return {
    java,
    version: KAFKA_VERSION,
    jvmArguments: [...jvm, logging, ...(exists ? [`-XX:SharedArchiveFile=${archive}`] : []), '-cp', classPath],
    archive: { file: archive, exists },
  };
}

/**
 * Makes the archive of loaded classes by one full run of the broker (`runOnce` gets the extra JVM argument); every later start is a
 * second faster with it (reference: 2.1 s becomes 1.0 s).
 */
export async function makeArchive(archive: string, runOnce: (jvmArgument: string) => Promise<void>, report: (line: string) => void): Promise<void> {
  await withLock(`${archive}.slot`, async () => {
    if (existsSync(archive)) return;
    const unfinished = `${archive}.half`;
    rmSync(unfinished, { force: true });
    await runOnce(`-XX:ArchiveClassesAtExit=${unfinished}`);
    // A Java without this feature writes nothing; Kafka then simply starts a second slower.
    if (existsSync(unfinished)) renameSync(unfinished, archive);
  }, () => report('Kafka wordt al klaargezet door een ander commando, dit wacht daarop'));
}

async function download(unfinished: string, report: (line: string) => void, signal: AbortSignal | undefined): Promise<void> {
  report(`Kafka ${KAFKA_VERSION} ophalen met Maven: een keer per machine, ongeveer 20 seconden …`);
  writeFileSync(join(unfinished, 'pom.xml'), POM);
  writeFileSync(join(unfinished, 'log4j2.properties'), LOGGING);
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
  // Java takes the home folder from the system's list of users; in a container that is often not where this user's files may lie.
  const env = { ...process.env, MAVEN_OPTS: `${process.env['MAVEN_OPTS'] ?? ''} -Duser.home=${homedir()}` };
  const args = ['-q', '-B', '-f', join(unfinished, 'pom.xml'), goal, `-DoutputDirectory=${join(unfinished, 'jars')}`];
  await run('mvn', args, { env, cwd: unfinished, signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new Notice(`Kafka is niet opgehaald: Maven mislukte. Is er verbinding met Mavens repository?\n${String(error)}`);
  });
}

/** An archive belongs to one build of Java. */
async function javaBuild(java: string): Promise<string> {
  const text = await run(java, ['-XshowSettings:properties', '-version']);
  return (/java\.vm\.version = (\S+)/.exec(text)?.[1] ?? 'onbekend').replace(/[^\w.+-]/g, '_');
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>nl.zorgevaluaties</groupId>
  <artifactId>kafka</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${KAFKA_VERSION}</version></dependency>
    <!-- Kafka's own pom lacks a logging backend. -->
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.5</version></dependency>
  </dependencies>
</project>
`;

const LOGGING = `rootLogger.level=warn
appender.console.type=Console
appender.console.name=console
appender.console.layout.type=PatternLayout
appender.console.layout.pattern=%d %p %c: %m%n
rootLogger.appenderRef.console.ref=console
`;
