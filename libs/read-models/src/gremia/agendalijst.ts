import type { Pool } from 'pg';
import { agendawaarschuwing, huidigeTrede, vergaderingVan, volgendeVergadering, type Datum, type Escalatie, type Gremium, type Vergadering } from '@cirkel/domain';
import type { Agendalijst, Agendapunt } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { besluitenVan } from './besluiten';
import { leesGremiumrij } from './query';
import { vergaderingAntwoord } from './vergaderingen';
import { voorstelAntwoord } from './voorstellen';

/**
 * The agenda list of one meeting of a body (without `vergadering`: the next one): the escalaties that lie on its rung stand on its next meeting, proposals on the one
 * that they are meant for, or on the next when that is past or cancelled. Without a planned meeting they wait. Undefined when there is no such body or meeting.
 */
export async function agendalijst({ pool }: LeesBron, idOfCode: string, gevraagd?: string): Promise<Agendalijst | undefined> {
  const { vandaag } = await peil(pool);
  const row = await leesGremiumrij(pool, idOfCode);
  if (row === undefined) return undefined;
  const { id, stand } = row;
  const vergadering = gevraagd === undefined ? volgendeVergadering(stand, vandaag) : stand.vergaderingen.find((een) => een.id === gevraagd);
  if (vergadering === undefined && gevraagd !== undefined) return undefined;
  const escalaties = await openEscalatiesBij(pool, stand.code);
  const punten = puntenVan(stand, vergadering, vandaag, escalaties);
  const alle = vergadering === undefined ? [] : await besluitenVan(pool, stand);
  const besluiten = alle.filter((besluit) => besluit.vergadering === vergadering?.datum);
  return metTeksten(pool, {
    gremium: { id, code: stand.code, naam: stand.naam, lidwoord: stand.lidwoord },
    vergadering: vergadering === undefined ? null : { ...vergaderingAntwoord(stand.code, vergadering, vandaag), agendapunten: punten.length, besluiten: besluiten.length },
    punten: [...punten],
    besluiten: [...besluiten],
    vandaag,
  });
}

interface OpenEscalatie {
  readonly id: string;
  readonly stand: Escalatie;
}

/** The open escalaties on the rung of this body, the longest there before the others. */
export async function openEscalatiesBij(pool: Pool, gremium: string): Promise<readonly OpenEscalatie[]> {
  const { rows } = await pool.query<OpenEscalatie>(`select id, stand from lees.escalatie where open and gremium = $1 and staat = 'open' order by sinds, id`, [gremium]);
  return rows;
}

/** What stands on the agenda list of this meeting; of no meeting when none is planned. */
export function puntenVan(stand: Gremium, vergadering: Vergadering | undefined, vandaag: Datum, escalaties: readonly OpenEscalatie[]): readonly Agendapunt[] {
  const volgende = volgendeVergadering(stand, vandaag);
  return [
    ...(vergadering?.id === volgende?.id ? escalaties.map((een) => escalatiepunt(een, volgende?.datum)) : []),
    ...stand.voorstellen
      .filter((voorstel) => voorstel.stand === 'voorgesteld' && vergaderingVan(stand, voorstel, vandaag)?.id === vergadering?.id)
      .map((voorstel) => ({ soort: 'voorstel' as const, voorstel: voorstelAntwoord(stand, voorstel, vandaag) })),
  ];
}

function escalatiepunt({ id, stand }: OpenEscalatie, vergadering: Datum | undefined): Agendapunt {
  const { gremium, datums } = huidigeTrede(stand);
  const reactieTot = datums?.reactieTot ?? null;
  const { streamId, soort, nummer, titel, stap } = stand.onderwerp;
  return {
    soort: 'escalatie', id, nummer: stand.nummer, reden: stand.reden, titel, stap, onderwerp: { id: streamId, soort, nummer }, sinds: datums?.geopendOp ?? '', reactieTot,
    waarschuwing: agendawaarschuwing(gremium, vergadering, reactieTot) ?? null,
  };
}
