import { createHash, randomUUID } from 'node:crypto';
import { append, eventStoreMigrations, verifyTexts } from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend, anEvent } from '../testing/events';

let db: TestDatabase;
const ids = [randomUUID(), randomUUID()];
beforeEach(async () => {
  db = await testDatabase(eventStoreMigrations);
  for (const [i, id] of ids.entries()) {
    const [tekst, salt] = [`reden ${i}: één "goede" \\ reden`, `zout-${i}`];
    const reden = `tekst:${id}:${createHash('sha256').update(salt).update(tekst).digest('hex')}`;
    await append(db.pool, anAppend('item-a', i, { events: [anEvent(i + 1, { reden })], teksten: [{ id, tekst, salt }] }));
  }
});
afterEach(() => db.drop());

describe('verifying the free texts', () => {
  it('compares each with the hash in its event', async () => {
    expect(await verifyTexts(db.pool)).toEqual({ compared: 2, cleared: 0, changed: [] });
  });

  it('finds a changed text, also when its salt was changed with it', async () => {
    await db.owner.query(`update es.tekst set tekst = 'iets anders', salt = 'nieuw' where id = $1`, [ids[1]]);
    expect(await verifyTexts(db.pool)).toEqual({ compared: 2, cleared: 0, changed: [{ streamId: 'item-a', version: 2, tekstId: ids[1] }] });
  });

  it('counts a cleared text, which is allowed', async () => {
    await db.owner.query('delete from es.tekst where id = $1', [ids[0]]);
    expect(await verifyTexts(db.pool)).toEqual({ compared: 1, cleared: 1, changed: [] });
  });
});
