import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Antwoord } from '@cirkel/contracts';
import type { Engine } from './engine';

/** How long a person waits for what their own command ends elsewhere; after that the screen says that it is on its way. */
const WAIT_MS = 2_000;

/**
 * Adds to an answer what its command ended elsewhere: doing the overdue thing ends the escalatie. Whoever asks second finds it done, so it
 * does not matter that the escalator does the same.
 */
export function reactionsOf(pool: Pool, react: Engine['react']): (answer: Antwoord) => Promise<Antwoord> {
  return async (answer) => {
    const subjects = await escalated(pool, answer.aangeraakt.map(({ streamId }) => streamId));
    if (subjects.length === 0) return answer;
    const touched = await within(WAIT_MS, Promise.all(subjects.map(react)));
    if (touched === undefined) return { ...answer, volgt: true };
    return { ...answer, aangeraakt: [...answer.aangeraakt, ...(await versions(pool, touched.flat()))] };
  };
}

/** Which of these streams have an open escalatie, as far as the read model knows. */
async function escalated(pool: Pool, streamIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'api-escalated',
    text: 'select distinct onderwerp_id as id from lees.escalatie where open and onderwerp_id = any($1)',
    values: [streamIds],
  });
  return rows.map(({ id }) => id);
}

async function versions(pool: Pool, streamIds: readonly string[]): Promise<Antwoord['aangeraakt']> {
  const { rows } = await pool.query<{ streamId: string; versie: number }>('select stream_id as "streamId", version as versie from es.stream where stream_id = any($1)', [streamIds]);
  return rows;
}

/** Undefined when it takes too long or fails: the command itself has been executed, and the escalator goes on with the rest. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const done = new AbortController();
  const late = pause(ms, undefined, { signal: done.signal }).catch(() => undefined);
  const result = await Promise.race([work.catch(() => undefined), late]);
  done.abort();
  return result;
}
