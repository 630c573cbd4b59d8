import type { Doorlooptijdenoverzicht } from '@cirkel/contracts';
import { DomainError, maandenVolgensNorm, metingen, type Meting } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { fasenVan } from '../query/fasen';
import { peil } from '../query/stand-van';

interface Cijfers {
  /** Null for all rounds together. */
  readonly ronde: string | null;
  readonly afgerond: number;
  readonly lopend: number;
  readonly gestopt: number;
  readonly gemiddeld: number | null;
  readonly mediaan: number | null;
  readonly minst: number | null;
  readonly meest: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
  readonly beoordeeld: number;
  readonly opTijd: number;
  readonly opTijdVerlengd: number;
}

/** `alle` is over all rounds together. */
interface MetingRow extends Cijfers {
  readonly meting: Meting;
  readonly alle: boolean;
}

interface FaseRow extends Cijfers {
  readonly fase: string;
  readonly alle: boolean;
}

const DAGEN = `round(avg(dagen))::int as gemiddeld, percentile_disc(0.5) within group (order by dagen) as mediaan, min(dagen) as minst, max(dagen) as meest,
         percentile_disc(0.1) within group (order by dagen) as p10, percentile_disc(0.9) within group (order by dagen) as p90`;

/**
 * In time is measured against what was agreed for the item, else against the months of the norm. What still runs counts as late once its
 * last day has passed, or a round with nothing but laggards would look perfect.
 */
const METINGEN = `
  with gemeten as (
    select d.meting, coalesce(d.ronde, honorering.ronde) as ronde, case when not e.gestopt then e.tot - van.dag end as dagen, e.tot, e.gestopt, d.verlengd,
           coalesce(d.uiterlijk, (van.dag + make_interval(months => n.maanden))::date) as uiterlijk
    from lees.doorlooptijd d
    left join unnest($2::text[], $3::int[]) n(meting, maanden) on n.meting = d.meting
    left join lees.doorlooptijd honorering on d.centrum <> '' and honorering.id = d.item_id and honorering.meting = 'start-na-honorering' and honorering.centrum = ''
    left join lees.doorlooptijd studie on d.centrum <> '' and studie.id = d.item_id and studie.meting = 'studie' and studie.centrum = ''
    cross join lateral (select coalesce(d.van, honorering.van) as dag) van
    -- A centre that had not got there when its study was over will not get there.
    cross join lateral (select coalesce(d.tot, studie.tot) as tot, d.gestopt or (d.tot is null and studie.tot is not null) as gestopt) e
    where d.programma = $1 and van.dag is not null and (not coalesce(d.fictief, honorering.fictief, false) or $5)
  )
  select meting, ronde, grouping(ronde) = 1 as alle,
         count(dagen)::int as afgerond, (count(*) filter (where tot is null))::int as lopend, (count(*) filter (where gestopt))::int as gestopt,
         ${DAGEN},
         (count(*) filter (where not gestopt and uiterlijk is not null and (tot is not null or uiterlijk < $4::date)))::int as beoordeeld,
         (count(*) filter (where not gestopt and tot <= uiterlijk))::int as "opTijd",
         (count(*) filter (where not gestopt and tot <= coalesce(verlengd, uiterlijk)))::int as "opTijdVerlengd"
  from gemeten group by grouping sets ((meting), (meting, ronde)) order by meting, alle desc, ronde nulls last`;

/** How long stays in a stage were, by the ronde that the item has; a stay that has ended the item counts too. */
const FASEN = `
  with verbleven as (
    select v.fase, i.ronden[cardinality(i.ronden)] as ronde, v.tot, v.tot - v.sinds as dagen from lees.verblijf v join lees.item i on i.id = v.id where v.programma = $1 and (not v.fictief or $2)
  )
  select fase, ronde, grouping(ronde) = 1 as alle, count(tot)::int as afgerond, (count(*) - count(tot))::int as lopend, 0 as gestopt, ${DAGEN}, 0 as beoordeeld, 0 as "opTijd", 0 as "opTijdVerlengd"
  from verbleven group by grouping sets ((fase), (fase, ronde)) order by fase, alle desc, ronde nulls last`;

/** Made-up items count unless the caller wants the real ones only. */
interface Doorlooptijdenvraag {
  readonly programma: string;
  readonly fictief?: boolean;
}

/**
 * How long things took, per ronde and in all, in calendar days, beside the published norms, aims and baselines of the programme. Throws a
 * DomainError `onbekend` for an unknown programme.
 */
export async function doorlooptijdenoverzicht(bron: LeesBron, { programma, fictief = true }: Doorlooptijdenvraag): Promise<Doorlooptijdenoverzicht> {
  const { pool } = bron;
  const definitie = await bron.definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  const { vandaag, standVan } = await peil(pool);
  const maanden = metingen.map((meting) => maandenVolgensNorm(definitie.normen, meting) ?? null);
  const [metingrijen, faserijen, rondenamen] = await Promise.all([
    pool.query<MetingRow>({ name: 'lees-doorlooptijden', text: METINGEN, values: [programma, [...metingen], maanden, vandaag, fictief] }),
    pool.query<FaseRow>({ name: 'lees-verblijven', text: FASEN, values: [programma, fictief] }),
    pool.query<{ code: string; naam: string }>({ name: 'lees-rondenamen', text: `select code, stand ->> 'naam' as naam from lees.ronde` }),
  ]);
  // What a ronde is called now, whatever it was called when an item came to it.
  const namen = new Map(rondenamen.rows.map(({ code, naam }) => [code, naam]));
  const perRonde = (rows: readonly (MetingRow | FaseRow)[]): ReturnType<typeof verdeeld> => verdeeld(rows.map((row) => ({ ...row, ronde: row.ronde === null ? null : (namen.get(row.ronde) ?? row.ronde) })));
  return {
    programma,
    metingen: metingen.map((meting) => ({
      meting,
      normen: (definitie.normen ?? []).filter((norm) => norm.meting === meting),
      ...perRonde(metingrijen.rows.filter((row) => row.meting === meting)),
    })),
    fasen: (await fasenVan(bron, definitie)).map(({ fase, naam }) => ({ fase, naam, ...perRonde(faserijen.rows.filter((row) => row.fase === fase)) })),
    vandaag,
    standVan,
  };
}

function verdeeld(rows: readonly (MetingRow | FaseRow)[]): { readonly totaal: Cijfers | null; readonly perRonde: Cijfers[] } {
  const alle = rows.find((row) => row.alle);
  return { totaal: alle === undefined ? null : cijfers(alle), perRonde: rows.filter((row) => !row.alle).map(cijfers) };
}

const cijfers = ({ ronde, afgerond, lopend, gestopt, gemiddeld, mediaan, minst, meest, p10, p90, beoordeeld, opTijd, opTijdVerlengd }: Cijfers): Cijfers => ({
  ronde, afgerond, lopend, gestopt, gemiddeld, mediaan, minst, meest, p10, p90, beoordeeld, opTijd, opTijdVerlengd,
});
