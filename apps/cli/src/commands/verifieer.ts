import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { verifyChain, verifyTexts, type VerifyOptions } from '@cirkel/event-store';
import { verifieerLeesmodellen } from '@cirkel/read-models';
import { Mislukt } from '../adressen';
import { schrijf, type Commando } from '../commando';
import { metDatabase } from '../database';

const GETOOND = 10;

export const verifieer: Commando = {
  naam: 'verifieer',
  gebruik: 'verifieer [--kop <volgnummer>:<hash>]',
  uitleg: 'bewijst dat de keten van gebeurtenissen heel is, dat elke tekst nog dezelfde is en dat elk leesmodel gelijk is aan de stromen; met een kop die u eerder noteerde ook dat er daarna niets is afgeknipt',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { kop: { type: 'string' } } });
    const knownHead = values.kop === undefined ? undefined : leesKop(values.kop);
    await metDatabase(async (pool) => {
      // All three are shown, also when the first already fails.
      const heel = [await keten(pool, knownHead === undefined ? {} : { knownHead }), await teksten(pool), await leesmodellen(pool)];
      if (heel.includes(false)) throw new Mislukt('Er klopt iets niet; zie hierboven.');
    });
  },
};

/** A head as `verifieer` printed it before. */
export function leesKop(kop: string): NonNullable<VerifyOptions['knownHead']> {
  const [, volgnummer, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(kop) ?? [];
  if (volgnummer === undefined || hash === undefined) throw new Mislukt('Geef de kop zoals `verifieer` haar toonde: een volgnummer, een dubbele punt en 64 tekens, bijvoorbeeld 120:9f86….');
  return { volgnummer: Number(volgnummer), hash };
}

async function keten(pool: Pool, options: VerifyOptions): Promise<boolean> {
  const rapport = await verifyChain(pool, options);
  if (rapport.ok) {
    schrijf(`De keten is heel: ${rapport.volgnummer} gebeurtenissen.`);
    schrijf(`kop: ${rapport.volgnummer}:${rapport.hash} (noteer haar buiten dit systeem; geef haar later terug met --kop)`);
  } else schrijf(`De keten is gebroken: ${JSON.stringify(rapport)}`);
  return rapport.ok;
}

async function teksten(pool: Pool): Promise<boolean> {
  const { compared, cleared, changed } = await verifyTexts(pool);
  schrijf(`teksten: ${compared} vergeleken, ${cleared} gewist, ${changed.length === 0 ? 'alle gelijk aan hun gebeurtenis' : `${changed.length} veranderd:`}`);
  for (const { streamId, version } of changed.slice(0, GETOOND)) schrijf(`  ${streamId}@${version}`);
  return changed.length === 0;
}

async function leesmodellen(pool: Pool): Promise<boolean> {
  let gelijk = true;
  for (const { naam, rijen, verschillen } of await verifieerLeesmodellen(pool)) {
    gelijk &&= verschillen.length === 0;
    schrijf(`${naam}: ${rijen} rijen, ${verschillen.length === 0 ? 'gelijk aan de stromen' : `${verschillen.length} verschillen: ${verschillen.slice(0, GETOOND).join(', ')}`}`);
  }
  return gelijk;
}
