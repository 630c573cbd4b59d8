import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notice } from '../notice';
import { ensureDirectory } from '../places';
import { choosePort } from '../ports';
import { run } from '../run';
import { startService, type Service } from '../service';
import { kafkaProgram, makeArchive, type KafkaProgram } from './kafka-jars';
import { brokerAnswers } from './kafka-health';
import { foreignServer, ownServer, startPersistently, type Server, type ServerOptions } from './server';

/** Starts one Kafka broker that is its own controller (KRaft), or checks those named by `KAFKA_BROKERS`. Gives `KAFKA_BROKERS`. */
export async function startKafka(options: ServerOptions): Promise<Server> {
  const foreign = process.env['KAFKA_BROKERS'];
  if (foreign) {
    await Promise.any(foreign.split(',').map((address) => brokerAnswers(address.trim()))).catch(() => {
      throw new Notice(`Kafka op KAFKA_BROKERS (${foreign}) antwoordt niet. Controleer het adres, of laat het weg om het hier te starten.`);
    });
    return foreignServer({ KAFKA_BROKERS: foreign });
  }
  const report = options.report ?? (() => undefined);
  const program = await kafkaProgram(report, options.signal);
  if (!program.archive.exists) await prepare(program, options);
  const { address, service } = await startBroker(program.archive.exists ? program : await kafkaProgram(report, options.signal), [], options);
  return ownServer({ KAFKA_BROKERS: address }, service);
}

/** One run of a broker on data of its own, for the archive of loaded classes. */
async function prepare(program: KafkaProgram, options: ServerOptions): Promise<void> {
  const directory = ensureDirectory(join(options.directory, 'voorbereiding'));
  const runOnce = async (jvmArgument: string): Promise<void> => {
    const { service } = await startBroker(program, [jvmArgument], { ...options, directory });
    await service.stop();
  };
  await makeArchive(program.archive.file, runOnce, options.report ?? (() => undefined));
  rmSync(directory, { recursive: true, force: true });
}

async function startBroker(program: KafkaProgram, extra: readonly string[], options: ServerOptions): Promise<{ address: string; service: Service }> {
  const { directory, signal } = options;
  return startPersistently(async () => {
    const port = await choosePort(directory, 'kafka');
    const controllerPort = await choosePort(directory, 'kafka-controller');
    const configuration = (data: string): string => writeConfiguration(directory, data, port, controllerPort);
    await format(program, directory, configuration, signal);
    const service = await startService({
      name: 'kafka',
      directory,
      command: program.java,
      args: [...extra, ...program.jvmArguments, 'kafka.Kafka', configuration(join(directory, 'data'))],
      // Writing the archive at the end of its one preparing run takes 4 s; a normal stop 0.4 s.
      stopSignals: extra.length > 0 ? ['SIGTERM', 'SIGTERM', 'SIGTERM'] : ['SIGTERM'],
      healthy: () => brokerAnswers(`127.0.0.1:${port}`),
      signal,
    });
    return { address: `127.0.0.1:${port}`, service };
  }, signal);
}

/** Gives the data folder its identity, complete or not at all. */
async function format(program: KafkaProgram, directory: string, configuration: (data: string) => string, signal: AbortSignal | undefined): Promise<void> {
  const data = join(directory, 'data');
  if (existsSync(data)) return;
  const unfinished = `${data}.half`;
  rmSync(unfinished, { recursive: true, force: true });
  const identity = randomBytes(16).toString('base64url');
  await run(program.java, [...program.jvmArguments, 'kafka.tools.StorageTool', 'format', '-t', identity, '-c', configuration(unfinished)], { cwd: '/', signal });
  renameSync(unfinished, data);
}

/** Settings measured in the reference for one small broker; the two session times let it come back from a kill in 3 s instead of 12. */
function writeConfiguration(directory: string, data: string, port: number, controllerPort: number): string {
  const file = join(directory, 'server.properties');
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'inter.broker.listener.name': 'PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    'num.network.threads': 2,
    'num.io.threads': 2,
    'log.cleaner.dedupe.buffer.size': 4_194_304,
    'broker.session.timeout.ms': 1_000,
    'broker.heartbeat.interval.ms': 200,
  };
  writeFileSync(file, Object.entries(settings).map(([key, value]) => `${key}=${value}\n`).join(''));
  return file;
}
