// The way in of `npm start`, `npm test`, `npm run cirkel`, `npm run bench` and `npm run schermen`. Plain Node without packages: it runs on a fresh clone,
// installs what is missing, bundles the launcher (src beside this file) and hands over to it in this same process.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.cirkel-lock');
const installLock = join(root, '.cirkel', 'installatie.slot');

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Cirkel heeft Node 20.19 of nieuwer nodig, dit is Node ${process.versions.node}. Installeer een nieuwere Node en probeer het opnieuw.`);
  }
}

const lockFile = () => readFileSync(join(root, 'package-lock.json'));
const lockHash = () => createHash('sha256').update(lockFile()).digest('hex');

/** npm writes node_modules/.package-lock.json last of all, so its presence also means that the installation was finished. */
function installedEqualsLock() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  const wanted = JSON.parse(lockFile().toString()).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const same = ([path, entry]) => path === '' || (present[path] ? present[path].version === entry.version : entry.optional === true);
  return Object.entries(wanted).every(same) && Object.keys(present).every((path) => wanted[path]);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Left by a command that was killed. No installation takes half an hour, so an older lock only has the number of another process. */
function installLockIsStale() {
  if (!existsSync(installLock)) return false;
  const holder = Number(readFileSync(installLock, 'utf8'));
  return (holder > 0 && !alive(holder)) || Date.now() - statSync(installLock).mtimeMs > 30 * 60_000;
}

/** Two commands on one fresh clone: the second waits until the first has installed. */
function takeInstallLock() {
  mkdirSync(dirname(installLock), { recursive: true });
  for (let said = false; ; ) {
    try {
      writeFileSync(installLock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (installLockIsStale()) rmSync(installLock, { force: true });
    else if (!said) said = process.stdout.write('Een ander commando installeert de pakketten al, dit wacht daarop …\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  }
}

function install() {
  if (installedEqualsLock()) return;
  takeInstallLock();
  try {
    if (installedEqualsLock()) return;
    process.stdout.write('Pakketten installeren met npm ci (ongeveer een minuut) …\n');
    // The launcher needs the development packages too, whatever NODE_ENV or the user's npm settings say.
    const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) fail('De pakketten zijn niet geïnstalleerd: `npm ci` mislukte. Los de melding hierboven op en probeer het opnieuw.');
    writeFileSync(stamp, lockHash());
  } finally {
    rmSync(installLock, { force: true });
  }
}

/** Written beside and renamed, so that a command that starts at the same moment never reads half a file. */
async function bundleLauncher() {
  const { build } = await import('esbuild');
  const out = join(root, 'dist', 'launcher', 'main.js');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'infra', 'launcher', 'src', 'main.ts')],
    outfile: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    tsconfig: join(root, 'tsconfig.base.json'),
    sourcemap: 'inline',
    logLevel: 'error',
    write: false,
  });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(`${out}.${process.pid}`, outputFiles[0].contents);
  renameSync(`${out}.${process.pid}`, out);
  return out;
}

checkNode();
process.chdir(root);
install();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(await bundleLauncher()).href);
