import type { ChildProcess } from 'node:child_process';
import type { Verzoek } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import { loadStream, migrate } from '@cirkel/event-store';
import { importMigrations, kiesRijen, leesImport, maakVoorbeeld, startImport } from '@cirkel/import';
import { testEnvironment } from '@cirkel/local';
import { messagingMigrations } from '@cirkel/messaging';
import { readModelMigrations } from '@cirkel/read-models';
import { hervatProgrammabesluiten } from '@cirkel/reactions';
import { dispatch } from '@cirkel/temporal';
import { proef, type Proef } from '@cirkel/temporal/testing';
import { beeindig, bouwWorker, startProces } from '../testing/proces';

jest.setTimeout(120_000);

let p: Proef;
let programma: string;
let worker: ChildProcess;
const start = async (): Promise<void> => {
  worker = await startProces(programma, {
    DATABASE_URL: p.url, TEMPORAL_ADDRESS: testEnvironment().temporalAddress, TEMPORAL_TASK_QUEUE: p.taskQueue, CIRKEL_KLOK: 'stuurbaar',
  });
};
beforeAll(async () => {
  p = await proef();
  programma = await bouwWorker();
  await start();
});
afterAll(async () => {
  expect(await beeindig(worker, 'SIGTERM')).toBe(0);
  await p.ruimOp();
});

const run = Date.now().toString(36);
let teller = 0;
const doe = (streamId: string, type: string, velden: Record<string, unknown> = {}, actor: Verzoek['actor'] = wie.werkorganisatie): Verzoek => ({
  scope: 'spec', key: `k-${(teller += 1)}`, streamId, actor, opdracht: { type, ...velden },
});
const typen = async (streamId: string): Promise<string[]> => (await loadStream(p.pool, streamId)).events.map((event) => event.type);
const wacht = async (voorwaarde: () => Promise<boolean>, ms: number): Promise<void> => {
  for (let i = 0; i < 30_000 / ms; i += 1) {
    if (await voorwaarde()) return;
    await new Promise((klaar) => setTimeout(klaar, ms));
  }
  throw new Error('it did not happen within 30 s');
};

it('kill -9 midden in een stroom opdrachten: met dezelfde sleutels opnieuw gevraagd is alles precies één keer gebeurd', async () => {
  const items = Array.from({ length: 8 }, (_, i) => `item-${run}-${i}`);
  const opdrachten = items.flatMap((id) => [
    doe(id, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, wie.FMS),
    doe(id, 'selecteerKennisvraag'),
    doe(id, 'schortItemOp', { reden: 'Even niet.' }),
    doe(id, 'hervatItem', { reden: 'Weer wel.' }),
  ]);
  const volhouden = async (verzoek: Verzoek): Promise<unknown> => {
    for (let poging = 1; ; poging += 1) {
      try {
        return await dispatch(p, verzoek);
      } catch (error) {
        if (!['UitkomstOnbekend', 'OpslagOnbereikbaar', 'TemporalOnbereikbaar'].includes((error as Error).name) || poging === 5) throw error;
      }
    }
  };
  const banen = items.map(async (id) => {
    const antwoorden: unknown[] = [];
    for (const verzoek of opdrachten.filter(({ streamId }) => streamId === id)) antwoorden.push(await volhouden(verzoek));
    return antwoorden;
  });
  await wacht(async () => (await Promise.all(items.map(typen))).flat().length >= 12, 5);
  await beeindig(worker, 'SIGKILL');
  await start();
  const antwoorden = (await Promise.all(banen)).flat();
  for (const id of items) {
    expect(await typen(id)).toEqual([
      'kennisvraag-ingediend', 'fase-betreden', 'kennisvraag-geselecteerd', 'fase-betreden', 'termijn-gesteld', 'item-opgeschort', 'termijn-opgeschort', 'item-hervat', 'termijn-hervat',
    ]);
  }
  expect(await Promise.all(opdrachten.map((verzoek) => dispatch(p, verzoek)))).toEqual(antwoorden);
});

it('kill -9 tussen een besluit en zijn uitvoering: de volgende worker maakt het af, en het antwoord ligt klaar', async () => {
  const item = `item-${run}-besluit`;
  await dispatch(p, doe(item, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, wie.FMS));
  await dispatch(p, doe(item, 'selecteerKennisvraag'));
  const escalatie = `escalatie-${item}-picot-1-1`;
  const onderwerp = { streamId: item, soort: 'item', nummer: 'CGG-1', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-08-31', aanZetWas: ['partij:FMS'] };
  await dispatch(p, { ...doe(escalatie, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp }, wie.systeem), scope: 'reactie:spec' });
  const besluit = doe(escalatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-15', reden: 'De expertgroep komt later.' });
  const eerste = dispatch(p, besluit).catch((error: Error) => error);
  await wacht(async () => (await typen(escalatie)).includes('besluit-genomen'), 1);
  await beeindig(worker, 'SIGKILL');
  await start();
  await eerste;
  await wacht(async () => (await typen(escalatie)).includes('escalatie-beeindigd'), 20);
  expect(await dispatch(p, besluit)).toMatchObject({ volgt: false, aangeraakt: [{ streamId: escalatie, versie: 4 }, { streamId: item, versie: 6 }] });
  expect((await typen(item)).filter((type) => type === 'termijn-verlengd')).toHaveLength(1);
});

it('kill -9 midden in een import: de volgende worker gaat verder, en elke rij is precies één keer uitgevoerd', async () => {
  await migrate(p.url, [...messagingMigrations, ...readModelMigrations, ...importMigrations]);
  const inhoud = Buffer.from(['Code;Actie;Domein;Wie;Termijn', ...Array.from({ length: 300 }, (_, i) => `${run}-${i};Actie ${i};agenderen;FMS;1 december 2020`)].join('\n'));
  const { id } = await maakVoorbeeld(p, { sleutel: { scope: 'spec', key: run }, inhoud, bestandsnaam: 'lijst.csv', soort: 'acties', programma: 'cirkel', actor: wie.projectorganisatie });
  await kiesRijen(p, id, { rijen: 'goede' });
  await startImport(p, id);
  const gedaan = async (): Promise<number> => (await leesImport(p.pool, id))?.uitgevoerd ?? 0;
  await wacht(async () => (await gedaan()) >= 50, 5);
  await beeindig(worker, 'SIGKILL');
  expect(await gedaan()).toBeLessThan(300);
  await start();
  await wacht(async () => (await gedaan()) === 300, 50);
  const { rows } = await p.pool.query<{ acties: string; stromen: string }>(`select count(*) as acties, count(distinct stream_id) as stromen from es.event where type = 'actie-geregistreerd'`);
  expect(rows[0]).toEqual({ acties: '300', stromen: '300' });
  expect(await leesImport(p.pool, id)).toMatchObject({ stand: 'klaar', gekozen: 300, geweigerd: 0 });
});

it('kill -9 midden in een besluit voor het hele programma: de volgende worker gaat verder, en elk onderwerp is precies één keer verschoven', async () => {
  const gedaan = async (): Promise<number> => Number((await p.pool.query<{ n: string }>(`select count(*) as n from es.event where type = 'termijn-verschoven'`)).rows[0]?.n);
  await dispatch(p, doe('programma-cirkel', 'verschuifTermijnen', { dagen: 153, soort: 'actie', reden: 'COVID-19' }, { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' }));
  expect(await hervatProgrammabesluiten(p)).toBe(1);
  await wacht(async () => (await gedaan()) >= 30, 5);
  await beeindig(worker, 'SIGKILL');
  expect(await gedaan()).toBeLessThan(300);
  // Whoever sweeps asks again and again; it is on its way.
  await hervatProgrammabesluiten(p);
  await start();
  await wacht(async () => (await hervatProgrammabesluiten(p)) === 0, 100);
  const { rows } = await p.pool.query<{ verschoven: string; stromen: string; oorzaken: string }>(`select count(*) as verschoven, count(distinct stream_id) as stromen, count(distinct meta ->> 'oorzaak') as oorzaken from es.event where type = 'termijn-verschoven'`);
  expect(rows[0]).toEqual({ verschoven: '300', stromen: '300', oorzaken: '1' });
  expect((await loadStream(p.pool, 'programma-cirkel')).events.at(-1)).toMatchObject({ type: 'programmabesluit-uitgevoerd', data: { onderwerpen: 300, geweigerd: 0 } });
});
