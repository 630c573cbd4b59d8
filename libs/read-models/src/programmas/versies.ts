import { verschillen } from '@cirkel/domain';
import type { Programmaverschil, Programmaversies } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { leesProgramma } from './query';

interface Telling {
  readonly versie: number;
  readonly n: number;
}

/** Every version of a programme, the newest first, with the open items and acties that still have it; undefined when there is no such programme. */
export async function programmaversies({ pool }: LeesBron, idOfCode: string): Promise<Programmaversies | undefined> {
  const programma = await leesProgramma(pool, idOfCode);
  if (programma === undefined) return undefined;
  const items = await pool.query<Telling>(
    `select (s.stand -> 'programma' ->> 'versie')::int as versie, count(*)::int as n from lees.item i join lees.itemstand s using (id) where i.programma = $1 and i.status <> 'beeindigd' group by 1`,
    [programma.code],
  );
  const acties = await pool.query<Telling>(
    `select (stand -> 'programma' ->> 'versie')::int as versie, count(*)::int as n from lees.actie where stand -> 'programma' ->> 'code' = $1 and status not in ('gereed', 'stopgezet') group by 1`,
    [programma.code],
  );
  const bij = (rows: readonly Telling[], versie: number): number => rows.find((rij) => rij.versie === versie)?.n ?? 0;
  return {
    programma: programma.code,
    versies: programma.versies.map(({ definitie: { versie }, sinds }) => ({ versie, sinds, items: bij(items.rows, versie), acties: bij(acties.rows, versie) })).reverse(),
  };
}

/** What version `naar` (default: the last) says otherwise than `van` (default: the one before); undefined when there is no such programme or version. */
export async function programmaverschil({ pool }: LeesBron, idOfCode: string, { van, naar }: { readonly van?: number | undefined; readonly naar?: number | undefined }): Promise<Programmaverschil | undefined> {
  const programma = await leesProgramma(pool, idOfCode);
  if (programma === undefined) return undefined;
  const nieuw = programma.versies.find(({ definitie }) => definitie.versie === (naar ?? programma.versies.length));
  if (nieuw === undefined) return undefined;
  const oud = programma.versies.find(({ definitie }) => definitie.versie === (van ?? Math.max(1, nieuw.definitie.versie - 1)));
  if (oud === undefined) return undefined;
  return {
    programma: programma.code, naam: nieuw.definitie.naam,
    van: { versie: oud.definitie.versie, sinds: oud.sinds }, naar: { versie: nieuw.definitie.versie, sinds: nieuw.sinds },
    verschillen: [...verschillen(oud.definitie, nieuw.definitie)],
  };
}
