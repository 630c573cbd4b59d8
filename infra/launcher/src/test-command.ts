import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkPrerequisites, ensureDirectory, Notice, startServers, workspaceRoot, type Servers } from '@cirkel/local';
import { buildAll } from './build';
import { runPhase } from './phase';
import { createReport, type Report } from './progress';
import { add, atLeastOneFailed, countOf, NOTHING, ONE_FAILED, ONE_PASSED, type Count } from './test-count';

interface Run {
  readonly report: Report;
  readonly signal: AbortSignal;
}

/**
 * `npm test`: typecheck, lint and unit tests while the servers start, then the integration tests and the stories on those servers. A
 * phase that fails does not stop the next. Ends with the line `N passed, N failed`; the exit code is 0 only when nothing failed.
 */
export async function testCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  if (args.length > 0) throw new Notice('`npm test` draait alles en kent geen opties. Eén spec: npx jest -c libs/domain/jest.config.js <naam>.');
  const run = { report: createReport(), signal };
  await checkPrerequisites();
  rmSync(resultsDirectory(), { recursive: true, force: true });
  run.report('servers starten, intussen typecheck, lint en unit');
  const starting = startServers({ signal, report: run.report });
  starting.catch(() => undefined); // awaited below, when the phases without servers are done
  let total = NOTHING;
  try {
    total = add(total, await nxPhase('typecheck-alles', run));
    total = add(total, await nxPhase('lint-alles', run));
    total = add(total, await unitPhase(run));
    total = add(total, await phasesOnServers(await starting.catch(failedToStart), run));
  } finally {
    await starting.then((servers) => servers.stop(), () => undefined);
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

function failedToStart(error: unknown): undefined {
  process.stdout.write(`De servers zijn niet gestart: ${error instanceof Error ? error.message : String(error)}\n`);
}

async function phasesOnServers(servers: Servers | undefined, run: Run): Promise<Count> {
  if (servers === undefined || !(await builds(run))) return ONE_FAILED;
  const integration = await jestPhase('integratie', 'test/jest.int.config.js', servers, run);
  return add(integration, await jestPhase('verhalen', 'test/jest.e2e.config.js', servers, run));
}

async function builds({ report, signal }: Run): Promise<boolean> {
  try {
    await buildAll(report, signal);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    process.stdout.write(`Bouwen mislukt: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

const NX = 'node_modules/.bin/nx';
const JEST = 'node_modules/.bin/jest';
const resultsDirectory = (): string => join(workspaceRoot(), 'dist', 'tests');

/** One check over all projects; what did not change since comes from Nx's cache. */
async function nxTarget(target: string, { report, signal }: Run): Promise<boolean> {
  report(target);
  return runPhase(NX, ['run-many', '-t', target, '--parallel=2', '--output-style=static'], { signal, withinMinutes: 20 });
}

/** Over all sources in one process: project by project every tsc and eslint would load the same types again, five times the work. */
async function nxPhase(target: 'typecheck-alles' | 'lint-alles', run: Run): Promise<Count> {
  return (await nxTarget(target, run)) ? ONE_PASSED : ONE_FAILED;
}

/** The domain also in the zones farthest from Amsterdam: no day may depend on where the machine stands. Every project writes its result to dist/tests (nx.json), also when Nx takes it from the cache. */
async function unitPhase(run: Run): Promise<Count> {
  const endedWell = await nxTarget('test,test-kiritimati,test-los-angeles', run);
  const files = existsSync(resultsDirectory()) ? readdirSync(resultsDirectory()) : [];
  const count = files.map((file) => countOf(join(resultsDirectory(), file))).reduce(add, NOTHING);
  return atLeastOneFailed(count, endedWell);
}

async function jestPhase(name: string, config: string, servers: Servers, { report, signal }: Run): Promise<Count> {
  report(name);
  const file = join(ensureDirectory(resultsDirectory()), `${name}.json`);
  // A spec whose preparation failed leaves connections open, and Jest would wait for them for ever.
  const args = ['-c', config, '--forceExit', '--json', `--outputFile=${file}`];
  const endedWell = await runPhase(JEST, args, { environment: servers.environment, signal, withinMinutes: 30 });
  return atLeastOneFailed(countOf(file), endedWell);
}
