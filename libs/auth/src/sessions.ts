import type { Pool } from 'pg';
import type { Caller } from './caller';
import type { PendingLogin } from './login';
import { newSecret, secretHash } from './secrets';

/** How long a session lasts, from signing in; after that the issuer is asked again. */
export const SESSION_HOURS = 8;
/** How long somebody may take to sign in at the issuer. */
export const LOGIN_MINUTES = 15;

/** A session of a browser. `csrf` comes back in a header with every write. */
export interface Session {
  readonly caller: Caller;
  readonly csrf: string;
}

/** The sessions and sign-ins of browsers, in PostgreSQL (schema `toegang`), by the hash of a secret that only the browser's cookie holds. Real time. */
export interface Sessions {
  /** Remembers a sign-in for a quarter of an hour; the secret goes into the browser's cookie. */
  begin(pending: PendingLogin): Promise<string>;
  /** The sign-in of this browser, once: a second answer of the issuer finds nothing. */
  take(secret: string): Promise<PendingLogin | undefined>;
  /** Opens a session; the secret goes into the browser's cookie. Clears away what has expired. */
  open(caller: Caller): Promise<string>;
  find(secret: string): Promise<Session | undefined>;
  close(secret: string): Promise<void>;
}

export function sessionsIn(pool: Pool): Sessions {
  return {
    async begin(pending) {
      const secret = newSecret();
      await pool.query(`insert into toegang.aanmelding (hash, gegevens, verloopt_op) values ($1, $2, now() + $3 * interval '1 minute')`, [secretHash(secret), JSON.stringify(pending), LOGIN_MINUTES]);
      return secret;
    },

    async take(secret) {
      const { rows } = await pool.query<{ gegevens: PendingLogin }>('delete from toegang.aanmelding where hash = $1 and verloopt_op > now() returning gegevens', [secretHash(secret)]);
      return rows[0]?.gegevens;
    },

    async open(caller) {
      const secret = newSecret();
      await pool.query('delete from toegang.aanmelding where verloopt_op < now()');
      await pool.query('delete from toegang.sessie where verloopt_op < now()');
      await pool.query(`insert into toegang.sessie (hash, beller, csrf, verloopt_op) values ($1, $2, $3, now() + $4 * interval '1 hour')`, [secretHash(secret), JSON.stringify(caller), newSecret(), SESSION_HOURS]);
      return secret;
    },

    async find(secret) {
      const { rows } = await pool.query<Session>({ name: 'toegang-sessie', text: 'select beller as caller, csrf from toegang.sessie where hash = $1 and verloopt_op > now()', values: [secretHash(secret)] });
      return rows[0];
    },

    async close(secret) {
      await pool.query('delete from toegang.sessie where hash = $1', [secretHash(secret)]);
    },
  };
}
