import type { Client } from 'pg';
import { APPENDED } from './relay-locks';

export interface AppendSignal {
  /**
   * Waits until something is appended, at most `ms`. Returns at once when that happened since the last time. After a move that was not
   * quiet an append may still be under way without telling: look once more before waiting.
   */
  readonly untilAppended: (ms: number) => Promise<void>;
}

/** Listens on the session of the relay; `sequence` says when an append tells. */
export async function appendSignal(client: Client): Promise<AppendSignal> {
  let appended = false;
  let wake = (): void => undefined;
  client.on('notification', () => {
    appended = true;
    wake();
  });
  await client.query(`listen ${APPENDED}`);

  const untilAppended = async (ms: number): Promise<void> => {
    if (!appended) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    appended = false;
  };
  return { untilAppended };
}
