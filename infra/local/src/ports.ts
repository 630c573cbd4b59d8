import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Notice } from './notice';

/**
 * Below the range from which the system draws the local ports of outgoing connections: otherwise any client could sit on a server's
 * port while that server restarts.
 */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const PATIENCE_MS = 3_000;

export async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * A free port on 127.0.0.1 for this name. In order: `CIRKEL_PORT_<NAME>` from the environment (must be free), the port that was
 * remembered in the folder at an earlier start (if it is free, or is within 3 s), a new one. The choice is remembered, so that addresses stay the same.
 */
export async function choosePort(directory: string, name: string): Promise<number> {
  const variable = `CIRKEL_PORT_${name.toUpperCase().replaceAll('-', '_')}`;
  const configured = process.env[variable];
  if (configured) {
    const port = Number(configured);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Notice(`${variable} moet een poortnummer zijn, niet "${configured}".`);
    if (!(await isFree(port))) throw new Notice(`Poort ${port} (${variable}) is bezet. Kies een andere, of stop het programma dat hem gebruikt.`);
    return port;
  }
  const remembered = readPorts(directory)[name];
  if (remembered !== undefined && (await becomesFree(remembered))) return remembered;
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    if (!(await isFree(port))) continue;
    // Read after the await: servers that start at the same time choose their ports in between.
    const ports = readPorts(directory);
    if (Object.values(ports).includes(port)) continue;
    writeFileSync(portsFile(directory), JSON.stringify({ ...ports, [name]: port }, null, 2));
    return port;
  }
}

/** A server of many threads that was killed holds its port until the last of them is gone, and everybody who knows its address would look for it there. */
async function becomesFree(port: number): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (await isFree(port)) return true;
    await wait(50);
  }
  return false;
}

const portsFile = (directory: string): string => join(directory, 'poorten.json');

function readPorts(directory: string): Record<string, number> {
  const file = portsFile(directory);
  if (!existsSync(file)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch (error) {
    if (error instanceof SyntaxError) return {}; // the writer was killed halfway: choose again
    throw error;
  }
}
