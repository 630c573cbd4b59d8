import { bench } from './bench';

/** The processes that the bench starts are this same program; what a role needs is loaded by that role only. */
const roles: Readonly<Record<string, () => Promise<void>>> = {
  'floor-producer': async () => (await import('./floor/producer')).startFloorProducer(),
  'floor-consumer': async () => (await import('./floor/consumer')).startConsumer(),
  'floor-worker': async () => (await import('./floor/worker')).startWorker(),
  'floor-api': async () => (await import('./floor/api')).startApi(),
  'floor-facts': async () => (await import('./floor/facts')).startFacts(),
  'floor-http-facts': async () => (await import('./floor/http-facts')).startHttpFacts(),
  'floor-lifecycle': async () => (await import('./floor/lifecycle')).startLifecycle(),
  'product-driver': async () => (await import('./product/driver')).startDriver(),
  'product-http-facts': async () => (await import('./product/http-facts')).startHttpFacts(),
};

const [first = '', ...rest] = process.argv.slice(2);
const role = roles[first];
const work = role === undefined ? bench(first === '' ? rest : [first, ...rest]) : role();
work.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
