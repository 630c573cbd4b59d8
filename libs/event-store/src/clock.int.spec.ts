import {
  append,
  ClockRefusal,
  eventStoreMigrations,
  jumpClock,
  nextMoment,
  noteClock,
  noteWorkflowVersion,
  openStreams,
  overdueStreams,
  readNow,
  reanchorClock,
  requireClock,
  runClock,
  setClock,
  streamsMovedOutsideWorkflow,
  zetStil,
} from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend } from '../testing/events';

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase(eventStoreMigrations);
});
afterEach(() => db.drop());

const start = '2020-09-01T07:00:00.000Z';
const later = '2020-10-12T06:00:00.000Z';

describe('the clock that every process shares', () => {
  it('shows real time until somebody chooses otherwise, and cannot be steered then', async () => {
    expect(Math.abs(Date.parse(await readNow(db.pool)) - Date.now())).toBeLessThan(5_000);
    await expect(jumpClock(db.pool, '2999-01-01T00:00:00.000Z')).rejects.toThrow(ClockRefusal);
    await expect(zetStil(db.pool)).rejects.toThrow(ClockRefusal);
    await requireClock(db.pool, 'echt');
  });

  it('stands still at its beginning, jumps forward and never back', async () => {
    await setClock(db.pool, { mode: 'stuurbaar', begin: start });
    expect(await readNow(db.pool)).toBe(start);
    expect(await jumpClock(db.pool, later)).toEqual({ mode: 'stuurbaar', now: later, factor: 0 });
    await expect(jumpClock(db.pool, start)).rejects.toThrow(ClockRefusal);
    expect(await readNow(db.pool)).toBe(later);
    await expect(requireClock(db.pool, 'echt')).rejects.toThrow(ClockRefusal);
  });

  it('may start anew before something was recorded, and not after', async () => {
    await setClock(db.pool, { mode: 'stuurbaar', begin: later });
    await setClock(db.pool, { mode: 'stuurbaar', begin: start });
    await append(db.pool, anAppend('item-a', 0));
    await jumpClock(db.pool, later);
    await expect(setClock(db.pool, { mode: 'stuurbaar', begin: start })).rejects.toThrow(ClockRefusal);
    await setClock(db.pool, { mode: 'echt' });
    await expect(setClock(db.pool, { mode: 'stuurbaar', begin: later })).rejects.toThrow(ClockRefusal);
  });

  it('never goes back, whatever is done to it', async () => {
    await setClock(db.pool, { mode: 'stuurbaar', begin: start });
    let last = start;
    for (const step of [() => runClock(db.pool, 86_400), () => zetStil(db.pool), () => runClock(db.pool, 1), () => zetStil(db.pool)]) {
      await step();
      const now = await readNow(db.pool);
      expect(now >= last).toBe(true);
      last = now;
    }
  });

  it('goes on after a stop from where it was last seen, but not from before what was recorded', async () => {
    await setClock(db.pool, { mode: 'stuurbaar', begin: start });
    await noteClock(db.pool);
    await runClock(db.pool, 1_000_000);
    await reanchorClock(db.pool);
    await zetStil(db.pool);
    await append(db.pool, anAppend('item-a', 0, { events: [{ ...anAppend('', 0).events[0]!, geregistreerdOp: later }] }));
    expect((await reanchorClock(db.pool)).now).toBe(later);
  });
});

describe('streams that want to be woken', () => {
  beforeEach(async () => {
    await setClock(db.pool, { mode: 'stuurbaar', begin: start });
    await append(db.pool, anAppend('item-past', 0, { volgendMoment: '2020-09-01T06:59:50.000Z', workflowVersion: 1 }));
    await append(db.pool, anAppend('item-soon', 0, { volgendMoment: '2020-09-30T22:00:00.000Z' }));
    await append(db.pool, anAppend('item-never', 0));
    await append(db.pool, anAppend('item-ended', 0, { open: false, volgendMoment: start }));
  });

  it('are found when they are overdue by more than was asked', async () => {
    expect((await overdueStreams(db.pool, 10, 5_000)).map((s) => s.streamId)).toEqual(['item-past']);
    expect(await overdueStreams(db.pool, 10, 60_000)).toEqual([]);
  });

  it('name the next moment at which a jumping clock must halt', async () => {
    expect(await nextMoment(db.pool, later)).toBe('2020-09-01T06:59:50.000Z');
    await append(db.pool, anAppend('item-past', 1));
    expect(await nextMoment(db.pool, later)).toBe('2020-09-30T22:00:00.000Z');
    expect(await nextMoment(db.pool, '2020-09-02T00:00:00.000Z')).toBeUndefined();
  });

  it('are found when they moved outside their workflow, until it has reported', async () => {
    expect((await streamsMovedOutsideWorkflow(db.pool, 10)).map((s) => s.streamId)).toEqual(['item-soon', 'item-never']);
    await noteWorkflowVersion(db.pool, 'item-soon', 1);
    await noteWorkflowVersion(db.pool, 'item-soon', 0);
    expect((await streamsMovedOutsideWorkflow(db.pool, 10)).map((s) => s.streamId)).toEqual(['item-never']);
  });

  it('are listed by page', async () => {
    const first = await openStreams(db.pool, { limit: 2 });
    const second = await openStreams(db.pool, { na: first.at(-1)!.streamId, limit: 2 });
    expect([...first, ...second].map((s) => s.streamId)).toEqual(['item-never', 'item-past', 'item-soon']);
  });
});
