import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryLock } from './lock';
import { isAlive, readRecord, recordOf, stopRecorded } from './process-record';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cirkel-spec-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const sleeper = (): number => spawn(process.execPath, ['-e', 'setInterval(() => 0, 1e6)'], { stdio: 'ignore' }).pid!;

describe('a recorded process', () => {
  it('is recognised while it lives, and stopped', async () => {
    const record = recordOf(sleeper())!;
    expect(isAlive(record)).toBe(true);
    await stopRecorded(record);
    expect(isAlive(record)).toBe(false);
  });

  it('is not mistaken for a later process with the same number', async () => {
    const later = recordOf(sleeper())!;
    await stopRecorded({ pid: later.pid, started: 'earlier' });
    expect(isAlive(later)).toBe(true);
    await stopRecorded(later);
  });

  it('is killed when it ignores the signal', async () => {
    const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => 0); console.log('aan'); setInterval(() => 0, 1e6)"], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    const record = recordOf(child.pid!)!;
    await stopRecorded(record, ['SIGTERM'], 100);
    expect(isAlive(record)).toBe(false);
  });

  it.each(['', '{"pid":', '{"pid":"x"}', 'null'])('is unknown when its file was written halfway: %s', (content) => {
    const file = join(directory, 'half.json');
    writeFileSync(file, content);
    expect(readRecord(file)).toBeUndefined();
  });
});

describe('a lock', () => {
  const file = (): string => join(directory, 'slot');

  it('is held by one at a time, and says by whom', () => {
    const lock = tryLock(file());
    expect(lock).toHaveProperty('release');
    expect(tryLock(file())).toEqual(recordOf(process.pid));
    if ('release' in lock) lock.release();
    expect(tryLock(file())).toHaveProperty('release');
    rmSync(file());
  });

  it.each([['was killed', { pid: 2 ** 22 - 1, started: 'x' }], ['has another start moment', { pid: process.pid, started: 'x' }], ['wrote half a file', undefined]])(
    'is taken over from a holder that %s',
    (_why, holder) => {
      writeFileSync(file(), holder === undefined ? '{"pi' : JSON.stringify(holder));
      const lock = tryLock(file());
      expect(lock).toHaveProperty('release');
      if ('release' in lock) lock.release();
    },
  );
});
