import { feedHead, noteClock, openPool, readClock, reanchorClock, setClock, type ClockMode } from '@cirkel/event-store';

/** The demonstration begins on the first working day of the jaarplan's autumn: 1 September 2020, 09:00 in Amsterdam. */
const DEMO_BEGIN = '2020-09-01T07:00:00.000Z';
const NOTE_EVERY_MS = 1_000;

/** The clock of the product while it runs; `stop` notes once more where it stands. */
export interface RunningClock {
  stop(): Promise<void>;
}

/**
 * Sets the clock before any app runs: an empty store gets the mode that was asked for, a store with events goes on where its clock stood
 * when the product stopped. Notes every second where the clock is, so that a crash costs at most that second.
 */
export async function startClock(databaseUrl: string, mode: ClockMode, onProblem: (error: unknown) => void): Promise<RunningClock> {
  let stopped = false;
  const pool = openPool(databaseUrl, {
    name: 'launcher',
    max: 1,
    onLost: (error) => {
      if (!stopped) onProblem(error); // the server may say that it stops to a connection that is being closed
    },
  });
  try {
    const { volgnummer } = await feedHead(pool);
    const fresh = volgnummer === 0 && (await readClock(pool)).mode !== mode;
    if (fresh) await setClock(pool, mode === 'echt' ? { mode } : { mode, begin: DEMO_BEGIN });
    await reanchorClock(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  let noting: Promise<void> = Promise.resolve();
  const note = (): void => {
    noting = noting.then(() => noteClock(pool)).catch(onProblem);
  };
  const timer = mode === 'echt' ? undefined : setInterval(note, NOTE_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      if (timer !== undefined) note();
      await noting;
      stopped = true;
      await pool.end();
    },
  };
}
