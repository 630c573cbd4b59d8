import { alsLijst, weigerInzage, type Handelingsagenda, type Scoreblad, type Scores } from '@cirkel/domain';
import type { ScorebladAntwoord } from '@cirkel/contracts';
import type { Pool } from 'pg';
import type { Kijker } from '../historie/query';
import type { LeesBron } from '../query/bron';

/** The sheet of the partij for which this viewer looks. */
export const eigenBlad = (bladen: readonly Scoreblad[], kijker: Kijker): Scoreblad | undefined => bladen.find(({ partij }) => 'namens' in kijker && kijker.namens === `partij:${partij}`);

type MetNaam = (scores: Scores | undefined) => ScorebladAntwoord['ingediend'];

/** Gives each score the number and title of what it is for; also of what is no candidate any more. */
export async function scoresMetNaam(pool: Pool, { kandidaten }: Handelingsagenda, bladen: readonly (Scores | undefined)[]): Promise<MetNaam> {
  const bekend = new Map(kandidaten.map((kandidaat) => [kandidaat.item, kandidaat]));
  const andere = [...new Set(bladen.flatMap((scores) => Object.keys(scores ?? {})))].filter((item) => !bekend.has(item));
  if (andere.length > 0) {
    const { rows } = await pool.query<{ item: string; nummer: string; titel: string }>({ name: 'lees-itemnamen', text: 'select id as item, nummer, titel from lees.item where id = any($1)', values: [andere] });
    rows.forEach((row) => bekend.set(row.item, row));
  }
  return (scores = {}) => alsLijst(scores).map(({ item, ...score }) => ({ item, nummer: bekend.get(item)?.nummer ?? item, titel: bekend.get(item)?.titel ?? '', ...score }));
}

/**
 * One score sheet by stream id or by programme, year and partij (cirkel-2020-FMS); undefined when there is none. Its draft is for its own partij and for who
 * sees everything. Throws a DomainError `geen-recht` for who may not see what it submitted, yet.
 */
export async function scorebladDetail({ pool }: LeesBron, idOfNaam: string, kijker: Kijker): Promise<ScorebladAntwoord | undefined> {
  const { rows } = await pool.query<{ id: string; agendaId: string; agenda: Handelingsagenda; stand: Scoreblad }>({
    name: 'lees-scoreblad',
    text: `select b.id, b.agenda as "agendaId", a.stand as agenda, b.stand from lees.scoreblad b join lees.handelingsagenda a on a.id = b.agenda
      where b.agenda = (select agenda from lees.scoreblad where id in ($1, 'scoreblad-' || $1))`,
    values: [idOfNaam],
  });
  const gevraagd = rows.find(({ id }) => id === idOfNaam || id === `scoreblad-${idOfNaam}`);
  if (gevraagd === undefined) return undefined;
  const { id, agendaId, agenda, stand } = gevraagd;
  const { programma, jaar, partij, concept, ingediend } = stand;
  const zelf = eigenBlad(rows.map((row) => row.stand), kijker);
  if (kijker.niveau !== 'beheer') weigerInzage(agenda, partij, { ...('namens' in kijker ? { namens: kijker.namens } : {}), heeftIngediend: zelf?.ingediend !== undefined });
  const metNaam = await scoresMetNaam(pool, agenda, [concept, ingediend?.scores]);
  return {
    id,
    agenda: agendaId,
    programma: programma.code,
    jaar,
    partij,
    concept: kijker.niveau === 'beheer' || zelf?.partij === partij ? metNaam(concept) : null,
    ingediend: metNaam(ingediend?.scores),
    ingediendOp: ingediend?.op ?? null,
  };
}
