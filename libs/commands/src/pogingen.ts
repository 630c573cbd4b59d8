import { setTimeout as wacht } from 'node:timers/promises';
import { OpslagOnbereikbaar } from './fouten';

const POGINGEN = 3;
const PER_POGING_MS = 3_000;
const PAUZE_MS = 100;

class TeLang extends Error {
  override readonly name = 'TeLang';
}

/**
 * Runs the work up to three times within 3 s each (real time) while the store does not answer, then throws OpslagOnbereikbaar. Any
 * other error is thrown at once. A try that was given up may still commit, so the work must be safe to repeat (a command key makes it so).
 */
export async function metPogingen<T>(werk: () => Promise<T>): Promise<T> {
  let laatste: unknown;
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    try {
      return await binnen(PER_POGING_MS, werk());
    } catch (error) {
      if (!isOnbereikbaar(error)) throw error;
      laatste = error;
    }
    if (poging < POGINGEN) await wacht(PAUZE_MS);
  }
  throw new OpslagOnbereikbaar({ cause: laatste });
}

/** A bare timer: an abortable one costs every command a DOMException with its stack, a tenth of a fact (measured with the bench). */
async function binnen<T>(ms: number, werk: Promise<T>): Promise<T> {
  let wekker: NodeJS.Timeout | undefined;
  const teLang = new Promise<never>((_, weiger) => {
    wekker = setTimeout(() => weiger(new TeLang(`geen antwoord binnen ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([werk, teLang]);
  } finally {
    clearTimeout(wekker);
  }
}

/** SQLSTATE classes (PostgreSQL, appendix A) after which the same statement may succeed: connection, resources, operator intervention, rollback. */
const VOORBIJGAAND = /^(08|40|53|57|58)/;
const NETWERK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
/** pg gives these no code. */
const VERBINDING = /Connection terminated|timeout exceeded when trying to connect|not queryable|Connection ended/;

function isOnbereikbaar(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof TeLang) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return NETWERK.has(code) || (/^[0-9A-Z]{5}$/.test(code) && VOORBIJGAAND.test(code)) || VERBINDING.test(error.message);
}
