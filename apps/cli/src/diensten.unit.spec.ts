import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord } from '@cirkel/local';
import { dienstenIn } from './diensten';

describe('the apps without an address', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'cirkel-spec-'));
  });
  afterEach(() => rmSync(map, { recursive: true }));

  const dieDraaien = (): readonly string[] => dienstenIn(map).filter(({ draait }) => draait).map(({ naam }) => naam);

  it('run while their process lives', async () => {
    expect(dienstenIn(map).map(({ naam }) => naam)).toEqual(['worker', 'relay', 'projector', 'escalator', 'notifier']);
    expect(dieDraaien()).toEqual([]);

    const kind = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    writeRecord(join(map, 'relay.pid.json'), kind.pid!);
    writeRecord(join(map, 'worker.pid.json'), process.pid);
    expect(dieDraaien()).toEqual(['worker', 'relay']);

    kind.kill('SIGKILL');
    await once(kind, 'exit');
    expect(dieDraaien()).toEqual(['worker']);
  });
});
