import type { Pool } from 'pg';
import { healthOf } from '@cirkel/local';
import { isBij, systeemstand } from '@cirkel/reactions';
import { Mislukt } from '../adressen';
import { schrijf, type Commando } from '../commando';
import { databaseUrl, metDatabase } from '../database';
import { dienstenIn } from '../diensten';

export const status: Commando = {
  naam: 'status',
  gebruik: 'status',
  uitleg: 'zegt of alles antwoordt en loopt, wat achterloopt en wat vastzit; eindigt met code 1 als er iets mis is',
  run: async () => {
    databaseUrl(); // without it nothing runs here, and there is nothing to ask
    const antwoorden = await healthOf(process.env);
    for (const { naam, antwoordt, waarom } of antwoorden) schrijf(`${naam}: ${antwoordt ? 'antwoordt' : `antwoordt niet (${waarom})`}`);
    const diensten = meldDiensten();
    const database = antwoorden.some(({ naam, antwoordt }) => naam === 'PostgreSQL' && antwoordt);
    // Without the database there is nothing to count; that it is away has just been said.
    const bij = database && (await metDatabase(telStand));
    if (!bij || !diensten || antwoorden.some(({ antwoordt }) => !antwoordt)) throw new Mislukt('Niet alles loopt; zie hierboven.');
    schrijf(process.env['CIRKEL_APPS'] ? 'Alles loopt. Overzichten zijn bij.' : 'Alles wat hier te zien is, loopt. Overzichten zijn bij.');
  },
};

/** Prints which of the apps without an address run; true when all do. Started elsewhere, they are watched there. */
function meldDiensten(): boolean {
  const map = process.env['CIRKEL_APPS'];
  if (!map) {
    schrijf('worker, relay, projector, escalator en notifier: niet hier gestart, dus hier niet te zien');
    return true;
  }
  const diensten = dienstenIn(map);
  for (const { naam, draait } of diensten) schrijf(`${naam}: ${draait ? 'draait' : 'draait niet'}`);
  return diensten.every(({ draait }) => draait);
}

/** Prints what waits and what is stuck; true when nothing does. */
async function telStand(pool: Pool): Promise<boolean> {
  const stand = await systeemstand(pool);
  const { berichten } = stand;
  schrijf(`gebeurtenissen: ${stand.gebeurtenissen}, nog zonder nummer: ${stand.zonderNummer}`);
  for (const { groep, achter } of stand.lezers) schrijf(`stromen waarmee ${groep} achterloopt: ${achter}`);
  schrijf(`berichten die wachten: ${berichten.wacht}, waarvan nu weg moeten: ${berichten.nuWeg}; onbestelbaar: ${berichten.onbestelbaar}, vastgelopen: ${berichten.vastgelopen}`);
  for (const { groep, streamId, version, reden } of stand.vast) schrijf(`vastgelopen: ${groep} ${streamId} bij versie ${version}: ${reden}`);
  return isBij(stand);
}
