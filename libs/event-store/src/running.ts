import type { Pool, PoolClient } from 'pg';
import type { Lopend, Lopendsoort } from '@cirkel/domain';

/**
 * What runs in a programme: how many open items in each stage, and per owner how many open streams count on it. For a decision that is taken a few times a
 * year: it reads a few events of everything that is open.
 */
export async function countRunning(db: Pool | PoolClient, programma: string): Promise<Lopend> {
  const [fasen, eigenaren] = await Promise.all([db.query<{ fase: string; aantal: number }>(PER_STAGE, [programma]), db.query<{ eigenaar: string; soort: Lopendsoort; aantal: number }>(PER_OWNER, [programma])]);
  const perEigenaar: Record<string, Partial<Record<Lopendsoort, number>>> = {};
  for (const { eigenaar, soort, aantal } of eigenaren.rows) perEigenaar[eigenaar] = { ...perEigenaar[eigenaar], [soort]: aantal };
  return { perFase: Object.fromEntries(fasen.rows.map(({ fase, aantal }) => [fase, aantal])), perEigenaar };
}

/** The last event of each item that says its stage. */
const PER_STAGE = `
  select laatste.fase, count(*)::int as aantal
  from es.stream s
  join es.event eerste on eerste.stream_id = s.stream_id and eerste.version = 1 and eerste.data -> 'programma' ->> 'code' = $1
  cross join lateral (
    select e.data ->> 'fase' as fase from es.event e
    where e.stream_id = s.stream_id and e.type in ('fase-betreden', 'item-gemigreerd') order by e.version desc limit 1) laatste
  where s.kind = 'item' and s.open
  group by laatste.fase`;

/** Who owns an item, a verbeteractie or a part of an actie that is not done, decides on a ronde, has an application in one that is not settled, or scores for a handelingsagenda. */
const PER_OWNER = `
  with lopend as (
    select s.stream_id, s.kind, e.data from es.stream s
    join es.event e on e.stream_id = s.stream_id and e.version = 1 and e.data -> 'programma' ->> 'code' = $1
    where s.kind in ('item', 'actie', 'ronde', 'handelingsagenda') and s.open)
  select eigenaar, soort, count(distinct stream_id)::int as aantal from (
    select stream_id, 'item' as soort, coalesce((
      select n.data ->> 'nieuw' from es.event n
      where n.stream_id = lopend.stream_id and n.type = 'itemeigenaar-gewijzigd' order by n.version desc limit 1), data ->> 'eigenaar') as eigenaar
    from lopend where kind = 'item'
    union all
    select stream_id, 'ronde', data ->> 'besluitorgaan' from lopend where kind = 'ronde'
    union all
    select l.stream_id, 'handelingsagenda', 'partij:' || scoort.partij from lopend l cross join lateral jsonb_array_elements_text(l.data -> 'partijen') scoort(partij) where l.kind = 'handelingsagenda'
    union all
    select l.stream_id, 'aanvraag', 'partij:' || coalesce((
      select c.data -> 'nieuw' ->> 'partij' from es.event c
      where c.stream_id = l.stream_id and c.type = 'aanvraag-gecorrigeerd' and c.data ->> 'aanvraag' = a.data ->> 'aanvraag' and c.data -> 'nieuw' ->> 'partij' is not null order by c.version desc limit 1), a.data ->> 'partij')
    from lopend l
    join es.event a on a.stream_id = l.stream_id and a.type = 'projectidee-ingediend-bij-ronde'
    where l.kind = 'ronde' and not exists (
      select from es.event b
      where b.stream_id = l.stream_id and b.data ->> 'aanvraag' = a.data ->> 'aanvraag' and b.type in ('aanvraag-afgewezen', 'aanvraag-ingetrokken', 'aanvraag-definitief-gehonoreerd'))
    union all
    select l.stream_id, 'verbeteractie', coalesce((
      select n.data -> 'nieuw' ->> 'eigenaar' from es.event n
      where n.stream_id = l.stream_id and n.type = 'verbeteractie-gewijzigd' and n.data ->> 'code' = v.data ->> 'code' and n.data -> 'nieuw' ->> 'eigenaar' is not null order by n.version desc limit 1), v.data ->> 'eigenaar')
    from lopend l
    join es.event v on v.stream_id = l.stream_id and v.type = 'verbeteractie-toegevoegd'
    where coalesce((
      select b.data ->> 'status' from es.event b
      where b.stream_id = l.stream_id and b.type = 'verbeteractie-bijgewerkt' and b.data ->> 'code' = v.data ->> 'code' order by b.version desc limit 1), '') not in ('gereed', 'stopgezet-in-overleg')
    union all
    select l.stream_id, 'actie', deel.eigenaar from lopend l cross join lateral jsonb_array_elements_text(l.data -> 'eigenaren') deel(eigenaar)
    where l.kind = 'actie' and coalesce((
      select b.data ->> 'status' from es.event b
      where b.stream_id = l.stream_id and (b.type = 'actie-heropend' or b.type = 'actiestatus-gemeld' and b.data ->> 'eigenaar' = deel.eigenaar) order by b.version desc limit 1), '') not in ('gereed', 'stopgezet')
  ) wie where eigenaar is not null group by eigenaar, soort order by eigenaar, soort`;
