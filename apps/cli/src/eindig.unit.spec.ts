import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '@cirkel/local';

const LENGTE = 1_000_000;

describe('the end of a command', () => {
  let map: string;
  let programma: string;
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'cirkel-spec-'));
    programma = await bundle(join(__dirname, 'eindig.ts'), join(map, 'eindig.js'));
  });
  afterAll(() => rmSync(map, { recursive: true }));

  /** A program that writes far more than a pipe holds and then ends with code 3, in a shell with bash's pipefail. */
  const inPijp = (lezer: string): Promise<{ code: unknown; uit: string; fout: string }> =>
    new Promise((resolve) => {
      const bron = `const een = require(process.argv[1]); een.verdraagDichtePijp(); process.stdout.write('x'.repeat(${LENGTE})); setTimeout(() => een.eindig(3), 50)`;
      execFile('bash', ['-c', `set -o pipefail; "$0" -e "$1" "$2" | ${lezer}`, process.execPath, bron, programma], (error, uit, fout) => resolve({ code: error?.code ?? 0, uit: uit.trim(), fout }));
    });

  it('waits for a slow reader', async () => {
    expect(await inPijp('(sleep 0.5; wc -c)')).toEqual({ code: 3, uit: String(LENGTE), fout: '' });
  });

  it('is quiet when the reader has seen enough', async () => {
    expect(await inPijp('head -c 5')).toEqual({ code: 3, uit: 'xxxxx', fout: '' });
  });
});
