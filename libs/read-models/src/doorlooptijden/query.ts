import type { Doorlooptijdenoverzicht } from '@cirkel/contracts';
import { DomainError, maandenVolgensNorm, metingen, type Meting } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';

interface MetingRow {
  readonly meting: Meting;
  /** Null for all rounds together. */
  readonly ronde: string | null;
  readonly alle: boolean;
  readonly afgerond: number;
  readonly lopend: number;
  readonly gemiddeld: number | null;
  readonly mediaan: number | null;
  readonly minst: number | null;
  readonly meest: number | null;
  readonly beoordeeld: number;
  readonly opTijd: number;
}

/**
 * In time is measured against what was agreed for the item, else against the months of the norm. What still runs counts as late once its
 * last day has passed, or a round with nothing but laggards would look perfect.
 */
const METINGEN = `
  with gemeten as (
    select d.meting, coalesce(d.ronde, honorering.ronde) as ronde, d.tot - van.dag as dagen, d.tot,
           coalesce(d.uiterlijk, (van.dag + make_interval(months => n.maanden))::date) as uiterlijk
    from lees.doorlooptijd d
    left join unnest($2::text[], $3::int[]) n(meting, maanden) on n.meting = d.meting
    left join lees.doorlooptijd honorering on d.centrum <> '' and honorering.id = d.item_id and honorering.meting = 'start-na-honorering' and honorering.centrum = ''
    cross join lateral (select coalesce(d.van, honorering.van) as dag) van
    where d.programma = $1 and van.dag is not null and (not coalesce(d.fictief, honorering.fictief, false) or $5)
  )
  select meting, ronde, grouping(ronde) = 1 as alle,
         count(tot)::int as afgerond, (count(*) - count(tot))::int as lopend,
         round(avg(dagen))::int as gemiddeld, percentile_disc(0.5) within group (order by dagen) as mediaan, min(dagen) as minst, max(dagen) as meest,
         (count(*) filter (where uiterlijk is not null and (tot is not null or uiterlijk < $4::date)))::int as beoordeeld,
         (count(*) filter (where tot <= uiterlijk))::int as "opTijd"
  from gemeten group by grouping sets ((meting), (meting, ronde)) order by meting, alle desc, ronde nulls last`;

/** Made-up items count unless the caller wants the real ones only. */
interface Doorlooptijdenvraag {
  readonly programma: string;
  readonly fictief?: boolean;
}

/**
 * How long things took, per ronde and in all, in calendar days, beside the published norms, aims and baselines of the programme. Throws a
 * DomainError `onbekend` for an unknown programme.
 */
export async function doorlooptijdenoverzicht({ pool, definities }: LeesBron, { programma, fictief = true }: Doorlooptijdenvraag): Promise<Doorlooptijdenoverzicht> {
  const definitie = await definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  const { vandaag, standVan } = await peil(pool);
  const maanden = metingen.map((meting) => maandenVolgensNorm(definitie.normen, meting) ?? null);
  const { rows } = await pool.query<MetingRow>({ name: 'lees-doorlooptijden', text: METINGEN, values: [programma, [...metingen], maanden, vandaag, fictief] });
  const cijfers = ({ meting: _, alle: __, ronde, ...rest }: MetingRow): Omit<MetingRow, 'meting' | 'alle'> => ({ ronde, ...rest });
  return {
    programma,
    metingen: metingen.map((meting) => {
      const eigen = rows.filter((row) => row.meting === meting);
      const alle = eigen.find((row) => row.alle);
      return {
        meting,
        normen: (definitie.normen ?? []).filter((norm) => norm.meting === meting),
        totaal: alle === undefined ? null : cijfers(alle),
        perRonde: eigen.filter((row) => !row.alle).map(cijfers),
      };
    }),
    vandaag,
    standVan,
  };
}
