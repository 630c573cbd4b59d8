import type { Pool, PoolClient } from 'pg';
import type { Importsoortnaam } from '@cirkel/contracts';
import type { AggregateKind } from '@cirkel/domain';
import { namedStreams, type FirstUnder } from '@cirkel/event-store';
import { importsoorten } from '../soorten';
import type { ZoekItems } from '../voorbeeld/beoordeel';

/** What is there already under a name. */
export interface Bestaande {
  /** Said of a row that is the same. */
  readonly reden: string;
  /** The streams that go by the name. */
  readonly stromen: readonly string[];
}

const effen = (kolom: string): string => `regexp_replace(lower(trim(${kolom})), '\\s+', ' ', 'g')`;

/**
 * Where what people call something by can be found, per kind, in the words of `uniek` of its lists; a kind that is not here has streams that refuse
 * a second time by themselves.
 */
const genoemd: Partial<Record<AggregateKind, string>> = {
  item: `select ${effen('titel')} as waarde, nummer, id from lees.item where programma = $2`,
  actie: `select w.waarde, a.nummer, a.id from lees.actie a, lateral (values ('code | ' || ${effen('a.code')}),
    ('wat | ' || ${effen("a.stand->>'omschrijving'")} || ' | ' || (select string_agg(lower(e), ' | ' order by lower(e) collate "C") from unnest(a.eigenaren) e))) w(waarde)
    where a.stand->'programma'->>'code' = $2`,
};
const tabel: Partial<Record<AggregateKind, string>> = { item: 'lees.item', actie: 'lees.actie' };

/** Finds what exists under these names, by what the read models know now. */
export async function zoekBestaande(db: Pool | PoolClient, kind: AggregateKind, programma: string, waarden: readonly string[]): Promise<ReadonlyMap<string, Bestaande>> {
  const vraag = genoemd[kind];
  if (vraag === undefined || waarden.length === 0) return new Map();
  const { rows } = await db.query<{ waarde: string; nummer: string; stromen: string[] }>(
    `select waarde, min(nummer) as nummer, array_agg(id) as stromen from (${vraag}) g where waarde = any($1) group by waarde`,
    [waarden, programma],
  );
  return new Map(rows.map(({ waarde, nummer, stromen }) => [waarde, { reden: `Bestaat al: ${nummer}.`, stromen }]));
}

/** As the event store writes the names of what begins (`es.namen`). */
const naamVan = (kind: AggregateKind, programma: string, waarde: string): string => `${kind} ${programma} ${waarde}`;

/** How a row is refused when anything begins under its name before it does; undefined for kinds whose streams refuse a second time by themselves. */
export const alleenAlsEerste = (kind: AggregateKind, programma: string, waarde: string, behalve: readonly string[]): FirstUnder | undefined =>
  tabel[kind] === undefined ? undefined : { namen: [naamVan(kind, programma, waarde)], behalve };

/** The streams that began under one of these names and that the read models show: what those are called now, `zoekBestaande` knows better. Ask this first. */
export async function zoekBegonnen(db: Pool | PoolClient, kind: AggregateKind, programma: string, waarden: readonly string[]): Promise<readonly string[]> {
  const waar = tabel[kind];
  if (waar === undefined || waarden.length === 0) return [];
  const { rows } = await db.query<{ id: string }>(
    `select n.stream_id as id from es.naam n join ${waar} l on l.id = n.stream_id where n.naam = any($1)`,
    [waarden.map((waarde) => naamVan(kind, programma, waarde))],
  );
  return rows.map(({ id }) => id);
}

/** Finds what other imports are about to make under these names, or made so lately that the read models do not show it yet. */
export async function zoekOnderweg(db: Pool | PoolClient, soort: Importsoortnaam, programma: string, waarden: readonly string[], behalve?: string): Promise<ReadonlyMap<string, Bestaande>> {
  const { kind } = importsoorten[soort];
  const waar = tabel[kind];
  if (waar === undefined || waarden.length === 0) return new Map();
  const verwant = Object.entries(importsoorten).flatMap(([naam, een]) => (een.kind === kind ? [naam] : []));
  const { rows } = await db.query<{ uniek: string }>(
    `select distinct r.uniek from invoer.regel r join invoer.import i on i.id = r.import_id
     where r.gekozen and r.uniek = any($1) and i.programma = $2 and i.soort = any($3) and i.id <> $4
       and (r.uitkomst is null or (r.uitkomst = 'uitgevoerd' and not exists (select from ${waar} l where l.id = r.stream_id)))`,
    [waarden, programma, verwant, behalve ?? ''],
  );
  return new Map(rows.map(({ uniek }) => [uniek, { reden: 'Wordt al ingelezen uit een ander bestand.', stromen: [] }]));
}

/** Finds items by number or id. */
export const zoekItems = (pool: Pool): ZoekItems => async (namen) => (namen.length === 0 ? new Map() : namedStreams(pool, 'item', namen));
