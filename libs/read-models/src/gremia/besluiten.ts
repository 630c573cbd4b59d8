import type { Pool } from 'pg';
import type { Escalatie, Gremium, Gremiumbesluit } from '@cirkel/domain';
import type { Gremiumbesluitantwoord } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import type { Lijst } from '../query/lijst';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { leesGremiumrij } from './query';

/** What a body decided, the last first: on proposals, of its own, and on escalaties at its rung. Undefined when there is no such body. */
export async function gremiumbesluiten({ pool }: LeesBron, idOfCode: string): Promise<Lijst<Gremiumbesluitantwoord> | undefined> {
  const nu = await peil(pool);
  const row = await leesGremiumrij(pool, idOfCode);
  if (row === undefined) return undefined;
  const besluiten = await besluitenVan(pool, row.stand);
  const rijen = [...besluiten].sort((a, b) => b.datum.localeCompare(a.datum) || b.id.localeCompare(a.id, 'nl', { numeric: true }));
  return { rijen, totaal: rijen.length, meer: false, standVan: nu.standVan, vandaag: nu.vandaag };
}

/** Every decision of one body, with its texts, in no order. */
export async function besluitenVan(pool: Pool, stand: Gremium): Promise<readonly Gremiumbesluitantwoord[]> {
  const { rows } = await pool.query<{ id: string; stand: Escalatie }>(`select id, stand from lees.escalatie where stand->'besluitvorming' @> $1`, [JSON.stringify([{ gremium: stand.code }])]);
  return metTeksten(pool, [...stand.besluiten.map((besluit) => eigenBesluit(stand.code, besluit)), ...rows.flatMap((rij) => overEscalatie(stand.code, rij))]);
}

const eigenBesluit = (gremium: string, { id, uitkomst, datum, titel, tekst, reden, aanwezig, standpunten, onderwerp, voorstel, escalatie, naar }: Gremiumbesluit): Gremiumbesluitantwoord => ({
  gremium, id, uitkomst, datum, vergadering: datum, titel, tekst, reden,
  aanwezig: aanwezig.map(({ partij }) => partij),
  standpunten: [...standpunten],
  onderwerp: onderwerp === undefined ? null : { id: onderwerp.streamId, nummer: onderwerp.nummer, titel: onderwerp.titel },
  voorstel: voorstel ?? null,
  escalatie: escalatie ?? null,
  soort: null,
  naar: naar ?? null,
});

const overEscalatie = (gremium: string, { id, stand: { nummer, onderwerp, treden, besluitvorming } }: { id: string; stand: Escalatie }): readonly Gremiumbesluitantwoord[] =>
  besluitvorming
    .filter((een) => een.gremium === gremium)
    .map(({ soort, op, vergadering, standpunten, reden }) => ({
      gremium, id, uitkomst: soort === 'hoger' ? 'geen-besluit' : 'besluit', datum: op, vergadering: vergadering ?? null, titel: onderwerp.stap, tekst: null, reden,
      aanwezig: [],
      standpunten: [...standpunten],
      onderwerp: { id: onderwerp.streamId, nummer: onderwerp.nummer, titel: onderwerp.titel },
      voorstel: onderwerp.voorstel?.id ?? null,
      escalatie: nummer,
      soort,
      naar: soort === 'hoger' ? (treden[treden.findIndex((trede) => trede.gremium === gremium) + 1]?.gremium ?? null) : null,
    }));
