import { createHash } from 'node:crypto';
import type { Importsoortnaam } from '@cirkel/contracts';
import { datumVan, DomainError, type Actor } from '@cirkel/domain';
import { kalenderVan, keur, keurVelden, nieuwKlad, SleutelConflict, type CommandDeps } from '@cirkel/commands';
import { readNow } from '@cirkel/event-store';
import { GRENZEN, leesBestand } from '../bestand';
import { zoekBestaande, zoekItems, zoekOnderweg } from '../opslag/bestaande';
import { bekendeHash, bewaarImport, leesImport, type Importstand } from '../opslag/imports';
import { importsoorten, kolommenVan } from '../soorten';
import { beoordeel, type Keur, type KeurVelden, type ZoekBestaande } from './beoordeel';
import { leesTabel, zoekKoppenVan } from './tabel';

/** A file that somebody wants to bring in. The key says which import it is: sending it again makes no second one. */
export interface Bestandsverzoek {
  readonly sleutel: { readonly scope: string; readonly key: string };
  readonly inhoud: Buffer;
  readonly bestandsnaam: string;
  readonly soort: Importsoortnaam;
  readonly programma: string;
  readonly actor: Actor;
}

/**
 * Reads a file and keeps a verdict per row; nothing is executed. Throws BestandGeweigerd for a file that is not read, DomainError `geen-recht` or
 * `verwijzing-onbekend`, and SleutelConflict when the key was used for another file.
 */
export async function maakVoorbeeld(deps: CommandDeps, { sleutel, inhoud, bestandsnaam, soort: naam, programma, actor }: Bestandsverzoek): Promise<Importstand> {
  const soort = importsoorten[naam];
  if (!soort.rollen.includes(actor.rol)) throw new DomainError('geen-recht', `${soort.naam} inlezen kan alleen voor: ${soort.rollen.join(', ')}.`, { soort: naam });
  const id = `import-${kort(`${sleutel.scope} ${sleutel.key}`)}`;
  const hash = createHash('sha256').update(`${naam} ${programma} `).update(inhoud).digest('hex');
  if ((await bekendeHash(deps.pool, id)) === undefined) {
    const definitie = await deps.definities.huidig(programma);
    if (definitie === undefined) throw new DomainError('verwijzing-onbekend', `Het programma ${programma} is nog niet gepubliceerd.`, { veld: 'programma', programma });
    const kolommen = kolommenVan(soort, definitie);
    const blad = await leesBestand(inhoud, GRENZEN, zoekKoppenVan(kolommen));
    const tabel = leesTabel(blad, kolommen);
    const nu = await readNow(deps.pool);
    const klad = nieuwKlad();
    const oordeelt: Keur = (opdracht, streamId, gaatVooraf) => keur(deps, { streamId: streamId ?? `${soort.kind}-nieuw`, opdracht, actor, nu, gaatVooraf }, klad);
    const velden: KeurVelden = (opdracht, streamId) => keurVelden(deps, { streamId: streamId ?? `${soort.kind}-nieuw`, opdracht, actor, nu }, klad);
    const bestaande: ZoekBestaande = async (waarden) => new Map([...(await zoekOnderweg(deps.pool, naam, programma, waarden)), ...(await zoekBestaande(deps.pool, soort.kind, programma, waarden))]);
    const bron = { definitie, kalender: kalenderVan(definitie), stelsel: blad.stelsel, actor, programma, vandaag: datumVan(nu) };
    const regels = await beoordeel(tabel, { soort, bron, keur: oordeelt, keurVelden: velden, bestaande, items: zoekItems(deps.pool) });
    await bewaarImport(deps.pool, { id, hash, soort: naam, programma, bestandsnaam, door: actor, opmerkingen: tabel.opmerkingen }, regels);
  }
  if ((await bekendeHash(deps.pool, id)) !== hash) throw new SleutelConflict('Deze sleutel is eerder gebruikt voor een ander bestand. Kies een nieuwe sleutel.');
  const gemaakt = await leesImport(deps.pool, id);
  if (gemaakt === undefined) throw new Error(`${id} is weg`);
  return gemaakt;
}

/** Enough of a hash to be the only one. */
const kort = (tekst: string): string => createHash('sha256').update(tekst).digest('hex').slice(0, 32);
