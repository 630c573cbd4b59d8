import { readEvents } from '@cirkel/event-store';
import { appendNumbers, testDatabase, type TestDatabase } from '../../testing/database';
import { contents, projection, type ProjectionOptions } from '../../testing/projection';
import { applyBatch, arrivalsOf, deadLetters, lagging, positionsReached, reconcile, retryDeadLetter, type EventHandler } from '../index';
import type { DeliveredEvent } from '../ports';

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.drop());

/** What a transport would deliver of these versions of a stream. */
async function delivered(streamId: string, from: number, to: number): Promise<DeliveredEvent[]> {
  const events = await readEvents(db.pool, streamId, from, to);
  return events.map((event) => ({ streamId, version: event.version, epoch: 1, volgnummer: event.version, kind: 'item', event }));
}
const deliver = async (handlers: readonly EventHandler[], events: readonly DeliveredEvent[]) => applyBatch(db.pool, handlers, arrivalsOf(events));

describe.each([
  ['that is told as it goes', false],
  ['that is known beforehand', true],
])('a batch of events for work %s', (_, plans) => {
  const make = (groep: string, options: ProjectionOptions = {}): EventHandler => projection(groep, { ...options, plans });

  it('is applied once, however often and in whatever order it comes', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1, 2, 3]);
    const handler = make('lijst');
    expect(await deliver([handler], await delivered('item-a', 1, 2))).toEqual([{ streamId: 'item-a', version: 2, groepen: ['lijst'] }]);
    expect(await deliver([handler], await delivered('item-a', 1, 2))).toEqual([]);
    await deliver([handler], [...(await delivered('item-a', 2, 3)), ...(await delivered('item-a', 1, 3))]);
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1, 2, 3] });
  });

  it('with a hole before it is completed from the event store, up to what is at hand', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1, 2, 3, 4, 5, 6]);
    await deliver([make('lijst')], [...(await delivered('item-a', 2, 2)), ...(await delivered('item-a', 5, 5))]);
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1, 2, 3, 4, 5] });
  });

  it('of which the data were too large to travel is completed from the event store', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    await deliver([make('lijst')], [{ streamId: 'item-a', version: 1, epoch: 1, volgnummer: 1, kind: 'item' }]);
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1] });
  });

  it('reaches each handler that looks at its kind, each from its own position', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1, 2]);
    await appendNumbers(db.pool, 'actie-b', 0, [1]);
    const [items, all] = [make('items'), make('alles', { kinds: ['item', 'actie'] })];
    await deliver([items], await delivered('item-a', 1, 1));
    const touched = await deliver(
      [items, all],
      [...(await delivered('item-a', 2, 2)), { streamId: 'actie-b', version: 1, epoch: 1, volgnummer: 3, kind: 'actie' }],
    );
    expect(touched).toContainEqual({ streamId: 'item-a', version: 2, groepen: ['items', 'alles'] });
    expect(await contents(db.pool, 'items')).toEqual({ 'item-a': [1, 2] });
    expect(await contents(db.pool, 'alles')).toEqual({ 'actie-b': [1], 'item-a': [1, 2] });
  });

  it('that two processes get at once is applied by one of them', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1, 2, 3]);
    await appendNumbers(db.pool, 'item-b', 0, [1]);
    const events = [...(await delivered('item-a', 1, 3)), ...(await delivered('item-b', 1, 1))];
    await Promise.all(Array.from({ length: 5 }, () => deliver([make('lijst')], events)));
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1, 2, 3], 'item-b': [1] });
  });
});

describe('a batch that comes in order for work that is known beforehand', () => {
  const handler: EventHandler = { ...projection('lijst', { plans: true }), handle: () => Promise.reject(new Error('the long way')) };

  it('does not take the long way', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1, 2, 3]);
    await appendNumbers(db.pool, 'item-b', 0, [1]);
    await deliver([handler], await delivered('item-a', 1, 2));
    await deliver([handler], [...(await delivered('item-a', 3, 3)), ...(await delivered('item-b', 1, 1))]);
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1, 2, 3], 'item-b': [1] });
    expect(await deadLetters(db.pool)).toEqual([]);
  });
});

describe.each([
  ['that is told as it goes', false],
  ['that is known beforehand', true],
])('an event that a handler cannot handle, with work %s', (_, plans) => {
  const poison = new Set([66]);
  const [bad, good] = [projection('kapot', { poison, plans }), projection('heel', { plans })];

  beforeEach(async () => {
    poison.add(66);
    await appendNumbers(db.pool, 'item-a', 0, [1, 66, 3]);
    await appendNumbers(db.pool, 'item-b', 0, [1, 2]);
    const events = [...(await delivered('item-a', 1, 3)), ...(await delivered('item-b', 1, 2))];
    await deliver([bad], events);
    await deliver([good], events);
  });

  it('parks its stream for that handler only, with the reason; all else goes on', async () => {
    expect(await contents(db.pool, 'kapot')).toEqual({ 'item-a': [1], 'item-b': [1, 2] });
    expect(await contents(db.pool, 'heel')).toEqual({ 'item-a': [1, 2, 3], 'item-b': [1, 2] });
    expect(await deadLetters(db.pool)).toMatchObject([{ groep: 'kapot', streamId: 'item-a', version: 2, reden: 'cannot digest 66' }]);
  });

  it('stays parked when more comes, and nobody waits for it', async () => {
    await appendNumbers(db.pool, 'item-a', 3, [4]);
    await deliver([bad], await delivered('item-a', 4, 4));
    await deliver([good], await delivered('item-a', 4, 4));
    expect(await reconcile({ pool: db.pool, handlers: [bad] })).toBe(0);
    expect((await contents(db.pool, 'kapot'))['item-a']).toEqual([1]);
    expect(await positionsReached(db.pool, [bad, good], [{ streamId: 'item-a', version: 4 }], 0)).toBe(true);
    expect(await lagging(db.pool, [bad, good])).toBe(0);
  });

  it('is tried again by a person: parked anew while it still fails, complete when it was mended', async () => {
    expect(await retryDeadLetter(db.pool, bad, 'item-a')).toBe('cannot digest 66');
    poison.clear();
    expect(await retryDeadLetter(db.pool, bad, 'item-a')).toBeUndefined();
    expect((await contents(db.pool, 'kapot'))['item-a']).toEqual([1, 2, 3]);
    expect(await deadLetters(db.pool)).toEqual([]);
  });
});

describe('a failure that passes by itself', () => {
  it('parks nothing and leaves nothing', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    let fail = true;
    const handler: EventHandler = {
      groep: 'lijst',
      kinds: ['item'],
      handle: async (tx, slices) => {
        await projection('lijst').handle(tx, slices);
        if (fail) throw Object.assign(new Error('terminating connection'), { code: '57P01' });
      },
    };
    await expect(deliver([handler], await delivered('item-a', 1, 1))).rejects.toThrow('terminating connection');
    expect(await deadLetters(db.pool)).toEqual([]);
    fail = false;
    await deliver([handler], await delivered('item-a', 1, 1));
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1] });
  });
});

describe('the reconciler', () => {
  it('fills every stream of the kinds that a handler looks at, long ones in steps, and then finds nothing to do', async () => {
    await appendNumbers(db.pool, 'item-long', 0, Array.from({ length: 450 }, (_, i) => i));
    for (let i = 0; i < 120; i++) await appendNumbers(db.pool, `item-${i}`, 0, [i]);
    await appendNumbers(db.pool, 'actie-x', 0, [1]);
    const handler = projection('lijst');
    expect(await lagging(db.pool, [handler])).toBe(121);
    await reconcile({ pool: db.pool, handlers: [handler] });
    const filled = await contents(db.pool, 'lijst');
    expect(Object.keys(filled)).toHaveLength(121);
    expect(filled['item-long']).toEqual(Array.from({ length: 450 }, (_, i) => i + 1));
    expect(await lagging(db.pool, [handler])).toBe(0);
    expect(await reconcile({ pool: db.pool, handlers: [handler] })).toBe(0);
  });

  it('leaves alone what changed just now, when asked', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    expect(await reconcile({ pool: db.pool, handlers: [projection('lijst')], settledMs: 60_000 })).toBe(0);
    expect(await reconcile({ pool: db.pool, handlers: [projection('lijst')], changedWithinMs: 60_000 })).toBe(1);
  });
});
