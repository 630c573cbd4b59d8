import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePort } from './ports';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cirkel-spec-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function occupied<T>(port: number, work: () => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  try {
    return await work();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('the port of a server', () => {
  it('is the same at the next start', async () => {
    const port = await choosePort(directory, 'postgres');
    expect(await choosePort(directory, 'postgres')).toBe(port);
  });

  it('is another when somebody else took it meanwhile', async () => {
    const port = await choosePort(directory, 'postgres');
    expect(await occupied(port, () => choosePort(directory, 'postgres'))).not.toBe(port);
  });

  it('is the same when a predecessor that was killed still holds it for a moment', async () => {
    const port = await choosePort(directory, 'temporal');
    const chosen = await occupied(port, () => Promise.resolve({ again: choosePort(directory, 'temporal') }));
    expect(await chosen.again).toBe(port);
  });

  it('is chosen again when the choice was written halfway', async () => {
    writeFileSync(join(directory, 'poorten.json'), '{"postg');
    expect(await choosePort(directory, 'postgres')).toBeGreaterThan(0);
  });

  it('can be configured, and a busy one is a clear sentence', async () => {
    const port = await choosePort(directory, 'x');
    process.env['CIRKEL_PORT_TEMPORAL_UI'] = String(port);
    try {
      expect(await choosePort(directory, 'temporal-ui')).toBe(port);
      await expect(occupied(port, () => choosePort(directory, 'temporal-ui'))).rejects.toThrow(`Poort ${port} (CIRKEL_PORT_TEMPORAL_UI) is bezet.`);
    } finally {
      delete process.env['CIRKEL_PORT_TEMPORAL_UI'];
    }
  });
});
