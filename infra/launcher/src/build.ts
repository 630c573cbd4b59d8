import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, ensureDirectory, run, withLock, workspaceRoot } from '@cirkel/local';
import type { Report } from './progress';

const SOURCES = ['apps', 'libs', 'workflows', 'infra', 'docs/woordenlijst.md', 'test/bench', 'package-lock.json', 'tsconfig.base.json'];

/**
 * Builds everything that runs, into dist: each app to dist/<app>/main.js, the bench to dist/bench/main.js, the workflows to
 * dist/worker/workflow-bundle.js, the pages to dist/api/client (apps/web/client/vite.config.ts). Returns at once when no source changed since.
 */
export async function buildAll(report: Report, signal?: AbortSignal): Promise<void> {
  const dist = ensureDirectory(join(workspaceRoot(), 'dist'));
  const stamp = join(dist, 'bronnen.sha256');
  await withLock(join(dist, 'bouw.slot'), async () => {
    const sources = hashOfSources();
    const complete = [...programs().map(({ outfile }) => outfile), clientOf('index.html')].every((file) => existsSync(file)); // somebody may have emptied dist in part
    if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
    report('programma’s bouwen');
    await Promise.all([...programs().map(({ entry, outfile }) => bundle(entry, outfile)), buildWorkflows(signal), buildWeb(signal)]);
    writeFileSync(stamp, sources);
  }, () => report('een ander commando bouwt al, dit wacht daarop'));
}

/** Where the built program of an app lies. */
export function programOf(app: string): string {
  return join(workspaceRoot(), 'dist', app, 'main.js');
}

/** Where a file of the built pages lies. */
export const clientOf = (file: string): string => join(workspaceRoot(), 'dist/api/client', file);

/** The apps of which the source has a program: apps/<app>/src/main.ts. */
export function presentApps(): string[] {
  return readdirSync(join(workspaceRoot(), 'apps')).filter((app) => entryOf(join('apps', app)) !== undefined);
}

function programs(): { entry: string; outfile: string }[] {
  const folders = [...presentApps().map((app) => [app, join('apps', app)] as const), ['bench', 'test/bench'] as const];
  return folders.flatMap(([name, folder]) => {
    const entry = entryOf(folder);
    return entry === undefined ? [] : [{ entry, outfile: programOf(name) }];
  });
}

function entryOf(folder: string): string | undefined {
  const file = join(workspaceRoot(), folder, 'src/main.ts');
  return existsSync(file) ? file : undefined;
}

/** libs/temporal knows how its bundle is made; it is a program that takes the file to write. */
async function buildWorkflows(signal: AbortSignal | undefined): Promise<void> {
  const root = workspaceRoot();
  const entry = join(root, 'libs/temporal/src/build-bundle.ts');
  if (!existsSync(entry)) return;
  const program = await bundle(entry, join(root, 'dist/launcher/build-bundle.js'));
  await run(process.execPath, [program, join(ensureDirectory(join(root, 'dist/worker')), 'workflow-bundle.js')], { cwd: root, signal });
}

async function buildWeb(signal: AbortSignal | undefined): Promise<void> {
  const root = workspaceRoot();
  await run(process.execPath, [join(root, 'node_modules/.bin/vite'), 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps/web/client'), signal });
}

/** One hash over names and contents: a few hundred small files, some tens of milliseconds. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const full = join(workspaceRoot(), path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const entry of readdirSync(full).sort()) if (entry !== 'node_modules') add(join(path, entry));
    } else if (!path.endsWith('.spec.ts') && !path.endsWith('.spec.tsx')) {
      hash.update(path).update(readFileSync(full));
    }
  };
  SOURCES.forEach(add);
  return hash.digest('hex');
}
