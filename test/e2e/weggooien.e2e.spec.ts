import { execFileSync } from 'node:child_process';
import { escalatieRijSchema, lijst } from '@cirkel/contracts';
import { openPool } from '@cirkel/event-store';
import { programOf } from '@cirkel/launcher';
import { cirkelDefinitie } from '@cirkel/programmas';
import { verbindTemporal, workflowIdVan } from '@cirkel/temporal';
import { richtIn, startProduct, totdat, type Product } from './src/product';

const leesmodellen = ['lees.item', 'lees.itemstand', 'lees.historie', 'lees.termijn', 'lees.actie', 'lees.escalatie', 'lees.gremium'];

/** Everything but the events can be thrown away. */
describe('wat weggegooid kan worden', () => {
  let product: Product;
  let id: string;

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie);
    ({ id } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' }));
    await product.als('projectorganisatie').geef('/acties', { type: 'registreerActie', omschrijving: 'Plan schrijven', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-05' } });
    await product.spring('2020-10-06');
    await product.doe('gremium-werkorganisatie', id, 'selecteerKennisvraag');
    await product.spring('2020-10-07');
  });
  afterAll(async () => product.stop());

  const cirkel = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [programOf('cli'), ...args], { env: { ...process.env, ...product.environment }, encoding: 'utf8' });

  /** The content of every read model, as text; which row came first does not matter. */
  const inhoud = async (): Promise<Record<string, unknown>> => {
    const pool = openPool(product.databaseUrl, { name: 'weggooien', max: 1, role: 'owner' });
    const alles: Record<string, unknown> = {};
    for (const tabel of leesmodellen) {
      const { rows } = await pool.query<{ rij: string }>(`select to_jsonb(t)::text as rij from ${tabel} t order by 1`);
      alles[tabel] = rows.map((rij) => rij.rij);
    }
    await pool.end();
    return alles;
  };

  it('elk leesmodel: leeggegooid en herbouwd tot dezelfde inhoud', async () => {
    const voor = await inhoud();
    expect(Object.values(voor).every((rijen) => Array.isArray(rijen) && rijen.length > 0)).toBe(true);
    const pool = openPool(product.databaseUrl, { name: 'weggooien', max: 1, role: 'owner' });
    for (const tabel of leesmodellen) await pool.query(`delete from ${tabel}`);
    await pool.end();
    cirkel('herbouw', 'alles');
    expect(await inhoud()).toEqual(voor);
    expect(cirkel('verifieer')).toContain('De keten is heel');
  });

  it('elke geschiedenis van Temporal: herstel brengt alle workflows en hun wekkers terug', async () => {
    const { TEMPORAL_ADDRESS = '', TEMPORAL_TASK_QUEUE = '' } = product.environment;
    const temporal = verbindTemporal({ address: TEMPORAL_ADDRESS, namespace: 'default' });
    const pool = openPool(product.databaseUrl, { name: 'weggooien', max: 1 });
    // An escalatie begins without a workflow; the sweep gives it one.
    const rows = await totdat('elke stroom heeft zijn workflow', async () => {
      const { rows: stromen } = await pool.query<{ streamId: string; gevolgd: boolean }>(`select stream_id as "streamId", workflow_version = version as gevolgd from es.stream where open`);
      return stromen.every(({ gevolgd }) => gevolgd) ? stromen : undefined;
    });
    await pool.end();
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const workflows = rows.map(({ streamId }) => workflowIdVan({ taskQueue: TEMPORAL_TASK_QUEUE }, streamId));
    for (const workflowId of workflows) {
      await temporal.workflow.getHandle(workflowId).terminate('weggegooid door een test');
      await temporal.workflowService.deleteWorkflowExecution({ namespace: 'default', workflowExecution: { workflowId } });
    }
    expect(cirkel('herstel')).toContain(`${rows.length} workflows`);
    for (const workflowId of workflows) expect((await temporal.workflow.getHandle(workflowId).describe()).status.name).toBe('RUNNING');
    await temporal.connection.close();

    // The timers are back too: the term of the PICOT passes on its day and calls in the werkorganisatie.
    await product.spring('2020-11-01');
    const { rijen } = lijst(escalatieRijSchema).parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`));
    expect(rijen).toMatchObject([{ staat: 'open', gremium: 'werkorganisatie', sinds: '2020-10-31' }]);
  });
});
