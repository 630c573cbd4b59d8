import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Notice } from '../notice';
import { cacheDirectory, ensureDirectory } from '../places';
import { obtain } from '../cache';
import { run } from '../run';
import { onPath } from './executables';

/** The last version that `go install` can build: later ones have a `replace` in go.mod, which it refuses. */
const VERSION = '1.5.1';
const NAME = `temporal-cli-${VERSION}`;

export interface TemporalCli {
  readonly path: string;
  /** The binary that `go install` builds does not know its own version, so it is remembered here. */
  readonly version: string;
}

export function isTemporalCached(): boolean {
  return existsSync(join(cacheDirectory(), NAME, 'temporal'));
}

/** The Temporal CLI: from the cache, else built with Go (about four minutes on two cores, once per machine), else the one on PATH. */
export async function temporalCli(report: (line: string) => void, signal: AbortSignal | undefined): Promise<TemporalCli> {
  const installed = onPath('temporal');
  if (!isTemporalCached() && onPath('go') === undefined && installed !== undefined) return { path: installed, version: await versionOf(installed) };
  const folder = await obtain(cacheDirectory(), NAME, (unfinished) => build(unfinished, report, signal), report);
  return { path: join(folder, 'temporal'), version: VERSION };
}

async function build(unfinished: string, report: (line: string) => void, signal: AbortSignal | undefined): Promise<void> {
  report(`Temporal ${VERSION} bouwen met Go: een keer per machine, ongeveer vier minuten …`);
  // Go's caches grow to 3 GB; they are of no use afterwards and lie inside the folder's half-made self, so they go with it.
  const caches = ensureDirectory(`${unfinished}/caches`);
  const env = {
    ...process.env,
    CGO_ENABLED: '0',
    GOBIN: unfinished,
    GOMODCACHE: ensureDirectory(join(caches, 'mod')),
    GOCACHE: ensureDirectory(join(caches, 'build')),
    GOTMPDIR: ensureDirectory(join(caches, 'tmp')),
    GOFLAGS: '-modcacherw', // else the module cache is read-only and only root could remove it
  };
  const args = ['install', '-ldflags', '-s -w', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`];
  await run('go', args, { env, cwd: unfinished, signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new Notice(`Temporal is niet gebouwd: Go mislukte. Is er verbinding met de Go-modules, en is Go 1.25 of nieuwer?\n${String(error)}`);
  });
  await run('rm', ['-rf', caches]);
}

async function versionOf(path: string): Promise<string> {
  return (await run(path, ['--version'])).trim();
}
