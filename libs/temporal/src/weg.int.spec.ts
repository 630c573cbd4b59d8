import { createServer } from 'node:net';
import { acquireRelayLock, loadStream, sequence } from '@cirkel/event-store';
import { voerUit } from '@cirkel/commands';
import { haperend, wie } from '@cirkel/commands/testing';
import { proef, type Proef } from '../testing';
import { dispatch, maakVeeg, verbindTemporal } from '.';

let p: Proef;
beforeAll(async () => {
  p = await proef();
});
afterAll(() => p.ruimOp());

const run = Date.now().toString(36);
let teller = 0;
const item = async (): Promise<string> => {
  const streamId = `item-${run}-weg-${(teller += 1)}`;
  await voerUit(p, { scope: 'spec', key: streamId, streamId, actor: wie.FMS, opdracht: { type: 'dienKennisvraagIn', titel: 'Lage rughernia' } });
  return streamId;
};
const selecteer = (streamId: string) => ({ scope: 'spec', key: `selecteer-${streamId}`, streamId, actor: wie.werkorganisatie, opdracht: { type: 'selecteerKennisvraag' } });

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = server.address();
  await new Promise((klaar) => server.close(klaar));
  if (adres === null || typeof adres === 'string') throw new Error('no port');
  return adres.port;
}

describe('zonder Temporal', () => {
  it('hoort wie een stap wil zetten dat binnen 3 seconden; feiten gaan door', async () => {
    const temporal = verbindTemporal({ address: `127.0.0.1:${await vrijePoort()}`, namespace: 'default' });
    const zonder = { ...p, temporal };
    const id = await item();
    const begin = performance.now();
    await expect(dispatch(zonder, selecteer(id))).rejects.toMatchObject({ name: 'TemporalOnbereikbaar', code: 'temporal-onbereikbaar' });
    expect(performance.now() - begin).toBeLessThan(3_000);
    await dispatch(zonder, { scope: 'spec', key: 'feit', streamId: id, actor: wie.FMS, opdracht: { type: 'plaatsOpmerking', tekst: 'Dit gaat door.' } });
    expect((await loadStream(p.pool, id)).events.at(-1)?.type).toBe('opmerking-geplaatst');
    await temporal.connection.close();
  });
});

describe('zonder worker', () => {
  it('blijft de uitkomst onbekend, en wordt de stap één keer gezet zodra er een is', async () => {
    const id = await item();
    await expect(dispatch(p, selecteer(id))).rejects.toMatchObject({ name: 'UitkomstOnbekend', sleutel: { scope: 'spec', key: `selecteer-${id}` } });
    const worker = await p.startWorker();
    try {
      const antwoord = await dispatch(p, selecteer(id));
      expect(antwoord.aangeraakt).toEqual([{ streamId: id, versie: 5 }]);
      expect(await loadStream(p.pool, id)).toMatchObject({ version: 5 });
    } finally {
      await worker.stop();
    }
  });
});

describe('zonder database', () => {
  it('komt het van de worker terug als "opslag onbereikbaar"; daarna gaat het verder', async () => {
    const id = await item();
    // Three tries of the workflow's first look, and three of the command that arrives meanwhile.
    const worker = await p.startWorker({}, { pool: haperend(p.pool, 'es-load-stream', 6, 'voor') });
    try {
      await expect(dispatch(p, selecteer(id))).rejects.toMatchObject({ name: 'OpslagOnbereikbaar' });
      expect((await dispatch(p, selecteer(id))).aangeraakt).toEqual([{ streamId: id, versie: 5 }]);
    } finally {
      await worker.stop();
    }
  });
});

describe('de veeg', () => {
  it('geeft wat buiten de workflow om begon een workflow, en vraagt die niet steeds opnieuw', async () => {
    const id = await item();
    const worker = await p.startWorker();
    try {
      const veeg = maakVeeg(p);
      expect((await veeg()).gewekt).toBeGreaterThanOrEqual(1);
      expect((await veeg()).gewekt).toBe(0);
      for (let i = 0; (await loadStream(p.pool, id)).workflowVersion < 2; i += 1) {
        if (i > 500) throw new Error('the workflow did not look at its stream');
        await new Promise((klaar) => setTimeout(klaar, 20));
      }
    } finally {
      await worker.stop();
    }
  });

  it('laat bij drukte de meeste wachten tot het rustig is', async () => {
    const veeg = maakVeeg(p, { volgersBijDrukte: 1, drukVanaf: 3, stilteMs: 0 });
    await veeg();
    for (let i = 0; i < 3; i += 1) await item();
    const relay = await acquireRelayLock(p.url);
    if (relay === undefined) throw new Error('another relay works on this database');
    try {
      await sequence(relay, { max: 1_000 });
    } finally {
      await relay.end();
    }
    expect((await veeg()).gewekt).toBe(1);
    expect((await veeg()).gewekt).toBeGreaterThanOrEqual(3);
  });
});
