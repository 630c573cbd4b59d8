import { appendNumbers, silent, testDatabase, type TestDatabase } from '../../testing/database';
import { projection } from '../../testing/projection';
import { positionsReached, reconcile, tellClockJumped, watchPositions, type PositionWatch, type Touched } from '../index';

let db: TestDatabase;
let watch: PositionWatch;
beforeEach(async () => {
  db = await testDatabase();
  watch = watchPositions(db.url, db.pool, silent);
});
afterEach(async () => {
  await watch.close();
  await db.drop();
});

const handler = projection('lijst');
const project = (): Promise<number> => reconcile({ pool: db.pool, handlers: [handler] });

describe('waiting until a read model has a version', () => {
  it('ends when it has, and says so', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1, 2]);
    const targets = [{ streamId: 'item-a', version: 2 }];
    const waiting = [watch.reached([handler], targets, 10_000), positionsReached(db.pool, [handler], targets, 10_000)];
    await project();
    expect(await Promise.all(waiting)).toEqual([true, true]);
  });

  it('ends when the time is up, and says so', async () => {
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    const targets = [{ streamId: 'item-a', version: 1 }];
    expect(await watch.reached([handler], targets, 20)).toBe(false);
    expect(await positionsReached(db.pool, [handler], targets, 20)).toBe(false);
  });

  it('does not wait for kinds that nobody asked looks at, for unknown streams, or for nothing', async () => {
    await appendNumbers(db.pool, 'actie-b', 0, [1]);
    const targets = [
      { streamId: 'actie-b', version: 1 },
      { streamId: 'item-unknown', version: 9 },
    ];
    expect(await watch.reached([handler], targets, 0)).toBe(true);
    expect(await watch.reached([handler], [], 0)).toBe(true);
  });
});

describe('listening to consumers', () => {
  it('hears every stream that moved, after the connection was lost too, then that it may have missed some, and that the clock jumped', async () => {
    const heard = new Map<string, Touched>();
    let hear = (): void => undefined;
    let missed = 0;
    watch.onAnything(() => (missed += 1));
    watch.onTouched((touched) => {
      for (const one of touched) heard.set(one.streamId, one);
      hear();
    });
    // The first move may come before the listener is connected: whoever needs certainty asks, as `reached` does.
    const moveUntilHeard = async (streamId: string): Promise<void> => {
      for (let version = 0; !heard.has(streamId); version = await appendNumbers(db.pool, streamId, version, [1])) {
        const next = new Promise<void>((resolve) => (hear = resolve));
        await project();
        if (version > 0) await Promise.race([next, positionsReached(db.pool, [{ groep: 'nooit', kinds: ['item'] }], [{ streamId, version }], 100)]);
      }
    };
    await moveUntilHeard('item-a');
    expect(heard.get('item-a')).toMatchObject({ groepen: ['lijst'] });
    expect(missed).toBe(0);
    await db.disconnect('watch');
    await moveUntilHeard('item-b');
    expect(missed).toBe(1);
    const jumped = new Promise<void>((resolve) => watch.onAnything(resolve));
    await tellClockJumped(db.pool);
    await jumped;
  });
});
