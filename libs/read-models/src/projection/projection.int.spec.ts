import type { StoredEvent } from '@cirkel/domain';
import { inTransaction, loadStream } from '@cirkel/event-store';
import { applyBatch, arrivalsOf, deadLetters, reconcile, type DeliveredEvent } from '@cirkel/messaging';
import { readModelHandler, readModels, type ReadModel } from '../index';
import { writeChanges } from './write';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
let events: readonly StoredEvent[];
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag', {});
  await w.doe(wie.FMS, 'item-a', 'vulPicotAan', { patient: 'Volwassenen' });
  events = (await loadStream(w.pool, 'item-a')).events;
});
beforeEach(() => forget());
afterAll(() => w.sluit());

const forget = async (): Promise<void> => {
  await w.owner.query(`truncate lees.positie, lees.dode_brief, ${readModels.map(({ table }) => `lees.${table.name}`).join(', ')}`);
};
const deliver = (...versions: number[]): Promise<unknown> => {
  const delivered = versions.map((version): DeliveredEvent => {
    const event = events[version - 1];
    return { streamId: 'item-a', kind: 'item', version, volgnummer: version, epoch: 1, ...(event === undefined ? {} : { event }) };
  });
  return applyBatch(w.pool, [w.handler], arrivalsOf(delivered));
};
const contents = async (): Promise<unknown> => {
  const all = await Promise.all(readModels.map(({ table }) => w.pool.query(`select * from lees.${table.name} t order by t::text`)));
  return all.map(({ rows }) => rows);
};

describe('projecting', () => {
  it.each<[string, number[][]]>([
    ['one by one', [[1], [2], [3], [4], [5], [6]]],
    ['with repeats', [[1, 2], [1, 2, 3], [2], [3, 4, 5, 6], [6]]],
    ['in the wrong order', [[2], [1], [6], [4], [3], [5]]],
    ['with holes', [[1], [6]]],
  ])('gives the same rows when events come %s', async (_, batches) => {
    await deliver(1, 2, 3, 4, 5, 6);
    const expected = await contents();
    await forget();
    for (const batch of batches) await deliver(...batch);
    expect(await contents()).toEqual(expected);
  });

  it('gives the same rows after a restart half-way, without what was remembered', async () => {
    await deliver(1, 2, 3, 4, 5, 6);
    const expected = await contents();
    await forget();
    await deliver(1, 2, 3);
    w = { ...w, handler: readModelHandler(readModels) };
    await deliver(4, 5, 6);
    expect(await contents()).toEqual(expected);
  });

  it('removes the rows that a stream no longer has', async () => {
    await deliver(1, 2, 3, 4, 5, 6);
    const [termijnen] = readModels.filter(({ naam }) => naam === 'termijnen');
    const gone: ReadModel = { ...termijnen!, delta: () => ({ upserts: [], deletes: [{ onderwerpId: 'item-a', termijnId: 'picot-1' }] }) };
    const after = { streamId: 'item-a', versie: 6, gewijzigdOp: '2020-09-01T07:00:00.000Z', state: {} };
    await inTransaction(w.pool, (tx) => writeChanges(tx, [gone], [{ kind: 'item', before: undefined, after, steps: [] }]));
    expect((await w.pool.query('select from lees.termijn')).rowCount).toBe(0);
  });

  it('parks the stream with a poison event and goes on with the others', async () => {
    await w.doe(wie.FMS, 'item-b', 'dienKennisvraagIn', { titel: 'Vergiftigd' });
    await w.owner.query(`update es.event set type = 'bestaat-niet' where stream_id = 'item-b' and version = 2`);
    await w.doe(wie.NVZ, 'item-c', 'dienKennisvraagIn', { titel: 'Gezond' });
    await reconcile({ pool: w.pool, handlers: [w.handler] });
    const { rows } = await w.pool.query('select id, versie from lees.itemstand order by id');
    expect(rows).toEqual([{ id: 'item-a', versie: 6 }, { id: 'item-b', versie: 1 }, { id: 'item-c', versie: 2 }]);
    expect((await deadLetters(w.pool)).filter(({ streamId }) => streamId.startsWith('item-'))).toMatchObject([{ streamId: 'item-b', version: 2 }]);
  });
});
