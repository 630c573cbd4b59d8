import { append, closeCommandKey, drawNumber, eventStoreMigrations, loadStream, readCommand, type AppendResult } from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend, anEvent } from '../testing/events';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(eventStoreMigrations);
});
afterAll(() => db.drop());

const key = (name: string): { scope: string; key: string } => ({ scope: 'p-1', key: name });
const count = (results: readonly AppendResult[], result: string): number => results.filter((r) => r.result === result).length;

describe('appending to a stream', () => {
  it('gives back in one load what was appended, exactly, with the time', async () => {
    const data = { tekst: 'é "😀"', diep: { b: [1.5, null, true], a: 1e21 }, weg: undefined };
    const events = [anEvent(1, data), { ...anEvent(2), meta: { actor: { id: 'x', rol: 'systeem' as const }, due: '2020-10-01T22:00:00.000Z' } }];
    const result = await append(db.pool, anAppend('item-a', 0, { events }));
    const loaded = await loadStream(db.pool, 'item-a');
    expect(result).toEqual({ result: 'appended', version: 2, events: loaded.events });
    expect(loaded).toMatchObject({ version: 2, kind: 'item', open: true, workflowVersion: 0 });
    expect(loaded.now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect((await loadStream(db.pool, 'item-a', { fromVersion: 2 })).events).toEqual(loaded.events.slice(1));
  });

  it('knows nothing of an unknown stream', async () => {
    expect(await loadStream(db.pool, 'item-unknown')).toMatchObject({ version: 0, open: false, events: [] });
  });

  it('lets one of two appends on the same version through, and says to the other where the stream is now', async () => {
    await append(db.pool, anAppend('item-b', 0));
    const results = await Promise.all([append(db.pool, anAppend('item-b', 1)), append(db.pool, anAppend('item-b', 1))]);
    expect(results).toContainEqual({ result: 'conflict', version: 2 });
    expect(count(results, 'appended')).toBe(1);
  });

  it('lets one of many creations of the same stream through, and the others leave nothing', async () => {
    const creations = Array.from({ length: 10 }, (_, i) =>
      append(db.pool, anAppend('item-c', 0, { command: { ...key(`create-${i}`), hash: 'h', outcome: i } })),
    );
    const results = await Promise.all(creations);
    expect(count(results, 'appended')).toBe(1);
    expect(count(results, 'conflict')).toBe(9);
    const { rows } = await db.pool.query(`select count(*)::int as n from es.command where key like 'create-%'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses a moment that would not come back as it was written', async () => {
    const events = [{ ...anEvent(1), geregistreerdOp: '2020-09-01T07:00:00Z' }];
    await expect(append(db.pool, anAppend('item-d', 0, { events }))).rejects.toThrow(RangeError);
  });

  it('stores texts beside the events', async () => {
    const id = '0197a1b0-0000-7000-8000-000000000001';
    await append(db.pool, anAppend('item-e', 0, { teksten: [{ id, tekst: 'omdat het moet', salt: 's' }] }));
    const { rows } = await db.pool.query('select tekst, salt from es.tekst where id = $1', [id]);
    expect(rows).toEqual([{ tekst: 'omdat het moet', salt: 's' }]);
  });

  it('draws numbers per series without repeating one', async () => {
    const drawn = await Promise.all(Array.from({ length: 20 }, () => drawNumber(db.pool, 'CGG')));
    expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await drawNumber(db.pool, 'ESC')).toBe(1);
  });
});

describe('the same command key', () => {
  it('has one outcome however often it is sent at once, and the first answer is repeated', async () => {
    await append(db.pool, anAppend('item-k', 0));
    const send = (i: number): Promise<AppendResult> =>
      append(db.pool, anAppend('item-k', 1, { command: { ...key('once'), hash: 'h', outcome: { poging: i } } }));
    const results = await Promise.all(Array.from({ length: 12 }, (_, i) => send(i)));
    expect(count(results, 'appended')).toBe(1);
    const first = (await readCommand(db.pool, key('once')))?.outcome;
    for (const result of results) if (result.result === 'repeated') expect(result).toEqual({ result: 'repeated', hash: 'h', outcome: first });
    expect((await loadStream(db.pool, 'item-k', { command: key('once') })).command).toEqual({ hash: 'h', outcome: first });
  });

  it('has one outcome when it is sent to different streams at once, also new ones', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) => append(db.pool, anAppend(`item-n${i}`, 0, { command: { ...key('spread'), hash: `h${i}`, outcome: i } }))),
    );
    expect(count(results, 'appended')).toBe(1);
    expect(count(results, 'repeated')).toBe(7);
    const { rows } = await db.pool.query(`select count(*)::int as n from es.stream where stream_id like 'item-n%'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('records a refusal without events', async () => {
    await append(db.pool, anAppend('item-r', 0));
    const refusal = { ...key('refused'), hash: 'h', outcome: { code: 'geen-recht' } };
    expect(await append(db.pool, anAppend('item-r', 1, { events: [], command: refusal }))).toMatchObject({ result: 'appended', version: 1 });
    expect(await append(db.pool, anAppend('item-r', 1, { command: { ...refusal, outcome: 'other' } }))).toEqual({
      result: 'repeated',
      hash: 'h',
      outcome: { code: 'geen-recht' },
    });
  });

  it('stays without an outcome while its saga runs, and gets one from the closing append', async () => {
    const saga = { ...key('saga'), hash: 'h' };
    await append(db.pool, anAppend('item-s', 0, { command: saga }));
    expect(await append(db.pool, anAppend('item-s', 1, { command: saga }))).toEqual({ result: 'repeated', hash: 'h', outcome: null });
    expect(await append(db.pool, anAppend('item-s', 1, { command: { ...saga, outcome: 'klaar' } }))).toMatchObject({ result: 'appended' });
    expect(await append(db.pool, anAppend('item-s', 2, { command: { ...saga, outcome: 'nog eens' } }))).toMatchObject({ outcome: 'klaar' });
  });

  it('never executes after it was closed by somebody who asked for it', async () => {
    expect(await closeCommandKey(db.pool, key('asked'), { code: 'gesloten' })).toMatchObject({ closed: true, hash: '' });
    const late = await append(db.pool, anAppend('item-l', 0, { command: { ...key('asked'), hash: 'h', outcome: 1 } }));
    expect(late).toEqual({ result: 'repeated', hash: '', outcome: { code: 'gesloten' } });
    expect((await loadStream(db.pool, 'item-l')).version).toBe(0);
    expect(await closeCommandKey(db.pool, key('once'), 'x')).toMatchObject({ closed: false, hash: 'h' });
  });
});

describe('the role of the applications', () => {
  it.each(['update es.event set data = data', 'delete from es.event', 'update es.feed set hash = hash', 'truncate es.event'])(
    'may not do: %s',
    async (statement) => {
      await expect(db.pool.query(statement)).rejects.toThrow(/permission denied/);
    },
  );
});
