import type { Pool } from 'pg';
import { ruimVoorbeeldenOp } from '../opslag/imports';

/** Real time: looking more often finds nothing more. */
const ELKE_MS = 3_600_000;

/** For whoever sweeps: forgets what was read and never executed. Looks once an hour, however often it is asked. */
export function maakOpruimer({ pool }: { readonly pool: Pool }): () => Promise<void> {
  let laatst: number | undefined;
  return async () => {
    if (laatst !== undefined && performance.now() - laatst < ELKE_MS) return;
    await ruimVoorbeeldenOp(pool);
    laatst = performance.now();
  };
}
