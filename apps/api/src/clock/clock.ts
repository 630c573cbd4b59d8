import type { Pool } from 'pg';
import type { KlokAntwoord } from '@cirkel/contracts/openapi';
import { datumVan, momentOp, type Moment } from '@cirkel/domain';
import { readClock, type Clock } from '@cirkel/event-store';
import { tellClockJumped } from '@cirkel/messaging';
import { Problem } from '../http/problem';

/** The clock as the API shows and steers it. */
export interface ApiClock {
  readonly read: () => Promise<KlokAntwoord>;
  /** Moves to a later day (then 00:00 in Amsterdam) or moment; returns when all that is due on the way has happened and who watches is told. */
  readonly jump: (naar: string) => Promise<KlokAntwoord>;
}

/** `springNaar` is left out in production, which knows real time only. */
export function clockOf(pool: Pool, springNaar: ((to: Moment) => Promise<unknown>) | undefined): ApiClock {
  const read = async (): Promise<KlokAntwoord> => answer(await readClock(pool));
  return {
    read,
    async jump(naar) {
      if (springNaar === undefined) throw new Problem(409, 'Deze omgeving loopt op de echte tijd. De klok is hier niet te verzetten.', { code: 'klok-weigert' });
      // A jump that gets stuck has moved the clock as well.
      await springNaar(/^\d{4}-\d{2}-\d{2}$/.test(naar) ? momentOp(naar) : new Date(naar).toISOString()).finally(() => tellClockJumped(pool));
      return read();
    },
  };
}

const answer = ({ mode, now, factor }: Clock): KlokAntwoord => ({ modus: mode, nu: now, vandaag: datumVan(now), factor });
