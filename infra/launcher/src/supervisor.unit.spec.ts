import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextDelay } from './supervised-app';
import { startApps, type Supervisor } from './supervisor';

// Real processes on a busy machine.
jest.setTimeout(60_000);

let directory: string;
let supervisor: Supervisor | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cirkel-spec-'));
});
afterEach(async () => {
  await supervisor?.stop();
  supervisor = undefined;
  rmSync(directory, { recursive: true });
});

const READY = "process.send({ gereed: true }); process.on('SIGTERM', () => process.exit(0)); setInterval(() => 0, 1e6);";

async function start(program: string): Promise<Supervisor> {
  writeFileSync(join(directory, 'app.js'), program);
  supervisor = await startApps([{ name: 'app', program: join(directory, 'app.js'), environment: { GROET: 'dag' } }], { directory, logFile: join(directory, 'log') });
  return supervisor;
}

const log = (): string => (existsSync(join(directory, 'log')) ? readFileSync(join(directory, 'log'), 'utf8') : '');

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('the supervisor', () => {
  it('starts an app with its environment, puts its lines in the log, and stops it', async () => {
    const { app, stop } = await start(`console.log(process.env.GROET); ${READY}`);
    await until(() => log().includes('dag'));
    await stop();
    expect(app('app').pid()).toBeUndefined();
    expect(log()).not.toContain('start opnieuw');
  });

  it('starts an app again after kill -9', async () => {
    const app = (await start(READY)).app('app');
    const first = app.pid()!;
    process.kill(first, 'SIGKILL');
    await until(() => app.pid() !== undefined && app.pid() !== first && log().includes('draait weer'));
    expect(log()).toContain('stopte (SIGKILL), start opnieuw over 0.2 s');
    expect(app.restarts()).toBe(1);
  });

  it('waits longer each time for an app that keeps crashing, and says what it printed', async () => {
    const app = (await start(`if (require('fs').existsSync(__filename + '.gestart')) throw new Error('stuk'); require('fs').writeFileSync(__filename + '.gestart', ''); ${READY}`)).app('app');
    process.kill(app.pid()!, 'SIGKILL');
    await until(() => log().includes('over 0.8 s'));
    expect(log()).toMatch(/over 0\.2 s[^]*Error: stuk[^]*stopte \(1\), start opnieuw over 0\.4 s[^]*over 0\.8 s/);
  });

  it('gives up at once on an app that misses settings', async () => {
    await expect(start("console.error('DATABASE_URL ontbreekt'); process.exit(78);")).rejects.toThrow('app mist instellingen. Zie');
    expect(log()).toContain('DATABASE_URL ontbreekt');
  });

  it('waits from 0.2 s doubling to 10 s, and begins anew after half a minute of health', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8].reduce<number[]>((sofar) => [...sofar, nextDelay(sofar.at(-1), 0)], []);
    expect(delays).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
    expect(nextDelay(10_000, 30_000)).toBe(200);
  });
});
