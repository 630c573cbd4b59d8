import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { NativeConnection, Worker } from '@temporalio/worker';
import { datumVan, momentOp, plusDagen } from '@cirkel/domain';
import { jumpClock, readNow, runClock, zetStil } from '@cirkel/event-store';
import type { Stand, Uitgevoerd, Verzoek } from '@cirkel/commands';
import { wie } from '@cirkel/commands/testing';
import { startImport } from '@cirkel/import';
import { testEnvironment } from '@cirkel/local';
import { bundelWorkflows, dispatch, wek, workflowIdVan } from '@cirkel/temporal';
import { proef, type Proef } from '@cirkel/temporal/testing';
import { saveHistory } from '../testing/histories';

/**
 * Makes a history of every workflow on a real server and replays it. `npm run servers` in one window and
 * `BEWAAR_HISTORIES=1 npx jest -c test/jest.int.config.js test/replay` in another keep them as the golden ones.
 */
jest.setTimeout(60_000);

let p: Proef;
let code: string;
beforeAll(async () => {
  p = await proef();
  code = await bundelWorkflows(join(__dirname, '../../..'));
});
afterAll(() => p.ruimOp());

const run = Date.now().toString(36);
let teller = 0;
const doe = (streamId: string, type: string, velden: Record<string, unknown> = {}, actor: Verzoek['actor'] = wie.werkorganisatie): Verzoek => ({
  scope: 'spec', key: `k-${(teller += 1)}`, streamId, actor, opdracht: { type, ...velden },
});
const wacht = async (voorwaarde: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_000; i += 1) {
    if (await voorwaarde()) return;
    await new Promise((klaar) => setTimeout(klaar, 20));
  }
  throw new Error('it did not happen within 20 s');
};

async function bewaar(name: string, streamId: string, runId?: string): Promise<void> {
  const history = await p.temporal.workflow.getHandle(workflowIdVan(p, streamId), runId).fetchHistory();
  const json: unknown = JSON.parse(historyToJSON(history));
  await Worker.runReplayHistory({ workflowBundle: { code } }, json);
  if (process.env['BEWAAR_HISTORIES']) saveHistory(name, json);
}

it('what the workflows did here, they would do again', async () => {
  const worker = await p.startWorker({ opdrachtenPerRun: 5 });
  const item = `item-${run}`;
  await dispatch(p, doe(item, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, wie.FMS));
  const eersteRun = (await p.temporal.workflow.getHandle(workflowIdVan(p, item)).describe()).runId;
  await dispatch(p, doe(item, 'selecteerKennisvraag'));
  await dispatch(p, doe(item, 'hervatItem', { reden: 'Wordt geweigerd.' })).catch(() => undefined);

  const actie = `actie-${run}`;
  await dispatch(p, doe(actie, 'registreerActie', {
    omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-30', precisie: 'dag', tekst: '30 oktober 2020' },
  }, wie.projectorganisatie));
  await jumpClock(p.pool, '2020-09-30T08:00:00.000Z');
  for (const id of [item, actie]) {
    await wek(p, id);
    await wacht(async () => (await p.temporal.workflow.getHandle(workflowIdVan(p, id)).query<Stand>('stand')).volgendMoment === '2020-10-15T22:00:00.000Z');
  }
  // With a clock that runs the wait is a timer of Temporal's own.
  await runClock(p.pool, 1);
  await jumpClock(p.pool, '2020-10-15T21:59:59.000Z');
  await wek(p, item);
  await wacht(async () => (await p.temporal.workflow.getHandle(workflowIdVan(p, item)).query<Stand>('stand')).volgendMoment === '2020-10-26T23:00:00.000Z');
  await zetStil(p.pool);
  await dispatch(p, doe(actie, 'meldActiestatus', { status: 'gereed' }, wie.FMS));
  await p.temporal.workflow.getHandle(workflowIdVan(p, actie)).result();
  await bewaar('actie', actie);

  const onderwerp = { streamId: item, soort: 'item', nummer: 'CGG-1', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-09-29', aanZetWas: ['partij:FMS'] };
  for (const [name, besluit] of [
    ['escalatie-besluit-geweigerd', { soort: 'verlengen', nieuweDatum: '2020-10-30', reden: 'Zelfde datum.' }],
    ['escalatie-besluit-uitgevoerd', { soort: 'verlengen', nieuweDatum: '2020-12-15', reden: 'De expertgroep komt later.' }],
  ] as const) {
    const escalatie = `escalatie-${item}-${name}`;
    await dispatch(p, { ...doe(escalatie, 'openEscalatie', { reden: 'termijn-verstreken', gemist: 1, onderwerp }, wie.systeem), scope: 'reactie:spec' });
    const uitkomst = await dispatch(p, doe(escalatie, 'besluit', besluit)).then(() => 'uitgevoerd', (error: { code: string }) => error.code);
    expect(uitkomst).toBe(name === 'escalatie-besluit-geweigerd' ? 'datum-ongeldig' : 'uitgevoerd');
    await bewaar(name, escalatie);
  }
  await wacht(async () => (await p.temporal.workflow.getHandle(workflowIdVan(p, item)).describe()).runId !== eersteRun);
  await bewaar('item-tot-nieuwe-run', item, eersteRun);
  await dispatch(p, doe(item, 'beeindigItem', { einde: 'ingetrokken', reden: 'Niet meer nodig.' }, wie.FMS));
  await p.temporal.workflow.getHandle(workflowIdVan(p, item)).result();
  await bewaar('item-einde-na-nieuwe-run', item);
  await worker.stop();
});

it('the windows of a ronde and the terms of a handelingsagenda would pass the same way again', async () => {
  const worker = await p.startWorker();
  const sinds = await readNow(p.pool);
  const over = (dagen: number): string => plusDagen(datumVan(sinds), dagen);
  const ronde = `ronde-${run}`;
  await dispatch(p, doe(ronde, 'kondigRondeAan', { code: run, naam: 'Subsidieoproep', vensters: [{ stap: 'projectidee', van: over(2), tot: over(9), kalenderregel: 'kalender' }] }, wie.projectorganisatie));
  // Its id holds a year; runs share one Temporal, so that each takes a far one of its own.
  const agenda = `handelingsagenda-cirkel-${2101 + (Date.now() % 7_000)}`;
  await dispatch(p, doe(agenda, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: over(9), selectieUiterlijk: over(60), rangschikkingUiterlijk: over(90) }, wie.projectorganisatie));
  await jumpClock(p.pool, momentOp(over(12)));
  for (const id of [ronde, agenda]) {
    const eerst = (await p.temporal.workflow.getHandle(workflowIdVan(p, id)).query<Stand>('stand')).versie;
    await wek(p, id);
    await wacht(async () => (await p.temporal.workflow.getHandle(workflowIdVan(p, id)).query<Stand>('stand')).versie > eerst);
  }
  await dispatch(p, doe(agenda, 'stelAgendaUit', { selectieUiterlijk: over(70), reden: 'Later bijeen.' }, wie.projectorganisatie));
  await bewaar('handelingsagenda', agenda);
  await dispatch(p, doe(ronde, 'rondRondeAf', {}, wie.projectorganisatie));
  await p.temporal.workflow.getHandle(workflowIdVan(p, ronde)).result();
  await bewaar('ronde', ronde);
  await worker.stop();
});

it('an import in two portions would be executed the same way again', async () => {
  const over = [2, 0, 0];
  const worker = await p.startWorker({ meerActiviteiten: { voerRijenUit: () => ({ over: over.shift() ?? 0, gedaan: 2 }) } });
  const id = `import-${run}`;
  await startImport(p, id);
  await p.temporal.workflow.getHandle(workflowIdVan(p, id)).result();
  await bewaar('import', id);
  await worker.stop();
});

it('other rules do not stop a running workflow: it replays what it was told and goes on under the new ones', async () => {
  const item = `item-${run}-anders`;
  const worker = await p.startWorker();
  await dispatch(p, doe(item, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, wie.FMS));
  await dispatch(p, doe(item, 'selecteerKennisvraag'));
  await worker.stop();

  const stand: Stand = { streamId: item, soort: 'item', versie: 99, open: true, nummer: 'CGG-1', titel: 'Onder andere regels', fase: 'studie', status: 'lopend', beurt: 'niemand: niets' };
  const anders: Uitgevoerd = { antwoord: { id: item, aangeraakt: [{ streamId: item, versie: 99 }], gebeurtenissen: [], volgt: false }, stand };
  const connection = await NativeConnection.connect({ address: testEnvironment().temporalAddress });
  const nieuw = await Worker.create({
    connection,
    taskQueue: p.taskQueue,
    workflowBundle: { code },
    activities: { bekijk: () => ({ stand, opdrachtenPerRun: 40 }), voerUit: () => anders, laatTijdVerstrijken: () => stand },
  });
  await nieuw.runUntil(async () => {
    expect(await dispatch(p, doe(item, 'schortItemOp', { reden: 'Even niet.' }))).toEqual(anders.antwoord);
    expect(await p.temporal.workflow.getHandle(workflowIdVan(p, item)).query('stand')).toEqual(stand);
  });
  await connection.close();
});
