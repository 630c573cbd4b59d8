import type { Pool } from 'pg';
import type { Programma, Programmadefinitie } from '@cirkel/domain';
import type { ProgrammaAntwoord, ProgrammaRij } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import { peil } from '../query/stand-van';

/** Every programme that was published, by name, each as it is now. */
export async function programmaLijst(bron: LeesBron): Promise<Lijst<ProgrammaRij>> {
  const query = { columns: 'stand', from: 'lees.programma', where: conditions([]), orderBy: `code`, paging: { pageSize: 500 } };
  return leesLijst<{ stand: Programma }, ProgrammaRij>(bron, await peil(bron.pool), query, ({ stand }) => {
    const huidig = stand.versies.at(-1);
    if (huidig === undefined) throw new Error(`Programma ${stand.code} zonder versie`);
    return rij(huidig.definitie, huidig.sinds);
  });
}

/** One programme, in this version or else the last one; undefined when there is no such programme or version. */
export async function programmaDetail({ pool }: LeesBron, idOfCode: string, versie?: number): Promise<ProgrammaAntwoord | undefined> {
  const programma = await leesProgramma(pool, idOfCode);
  if (programma === undefined) return undefined;
  const gevonden = versie === undefined ? programma.versies.at(-1) : programma.versies.find(({ definitie }) => definitie.versie === versie);
  if (gevonden === undefined) return undefined;
  const versies = programma.versies.map(({ definitie, sinds }) => ({ versie: definitie.versie, sinds }));
  return { ...rij(gevonden.definitie, gevonden.sinds), versies, definitie: gevonden.definitie };
}

/** The folded programme, by stream id or by code. */
export async function leesProgramma(pool: Pool, idOfCode: string): Promise<Programma | undefined> {
  const { rows } = await pool.query<{ stand: Programma }>('select stand from lees.programma where id = $1 or code = $1 limit 1', [idOfCode]);
  return rows[0]?.stand;
}

const rij = ({ code, naam, versie, fasen, ladder, werkagenda }: Programmadefinitie, sinds: string): ProgrammaRij => ({
  code, naam, versie, sinds, fasen: fasen.map(({ fase, naam: fasenaam }) => ({ fase, naam: fasenaam })), ladder: ladder.map(({ gremium }) => gremium), werkagenda: werkagenda !== undefined,
});

