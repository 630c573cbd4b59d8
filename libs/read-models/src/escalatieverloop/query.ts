import type { Escalatiecijfers } from '@cirkel/contracts';
import { DomainError, type Datum, type Onderwerpsoort, type Verlaatwijze } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { kalenderVan } from '../query/kalender';
import { peil } from '../query/stand-van';
import { werkdagenteller } from './werkdagen';

/** What the figures are about; a period is that in which an escalatie began, both days included. */
interface Cijfervraag {
  readonly programma: string;
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
  readonly soort?: Onderwerpsoort | undefined;
}

/** One rung in all, or one way in which it was left. */
interface Regel {
  readonly gremium: string;
  /** Null for the rung in all. */
  readonly hoe: Verlaatwijze | null;
  readonly alle: boolean;
  readonly aantal: number;
  readonly nu: number;
  readonly oudste: Datum | null;
  readonly mediaan: number | null;
  readonly p90: number | null;
  readonly werkMediaan: number | null;
  readonly werkP90: number | null;
}

/** Days from which no working day is known (before the first escalatie of the programme there are none) do not count. */
const CIJFERS = `
  with gemeten as (
    select t.trede, t.gremium, t.hoe, t.geopend_op, t.verlaten_op, t.verlaten_op - t.geopend_op as dagen, tot.teller - van.teller as werkdagen
    from lees.escalatietrede t
    left join unnest($5::date[], $6::int[]) van(dag, teller) on van.dag = t.geopend_op
    left join unnest($5::date[], $6::int[]) tot(dag, teller) on tot.dag = t.verlaten_op
    where t.programma = $1 and ($2::date is null or t."begin" >= $2) and ($3::date is null or t."begin" <= $3) and ($4::text is null or t.soort = $4)
  )
  select gremium, hoe, grouping(hoe) = 1 as alle, count(*)::int as aantal, (count(*) filter (where verlaten_op is null))::int as nu,
         (min(geopend_op) filter (where verlaten_op is null))::text as oudste,
         percentile_disc(0.5) within group (order by dagen) as mediaan, percentile_disc(0.9) within group (order by dagen) as p90,
         percentile_disc(0.5) within group (order by werkdagen) as "werkMediaan", percentile_disc(0.9) within group (order by werkdagen) as "werkP90"
  from gemeten group by grouping sets ((gremium), (gremium, hoe)) order by min(trede), gremium, alle desc, aantal desc, hoe`;

/** Left for the next rung: no end. */
const doorgegaan: readonly Verlaatwijze[] = ['reactietijd', 'doorgestuurd'];
const wijzen = (regels: readonly Regel[]): Escalatiecijfers['einden'] => regels.flatMap(({ hoe, aantal }) => (hoe === null ? [] : [{ hoe, aantal }]));

/** Every way in which escalaties ended, on whichever rung, the most common first. */
function einden(regels: readonly Regel[]): Escalatiecijfers['einden'] {
  const per = new Map<Verlaatwijze, number>();
  for (const { hoe, aantal } of wijzen(regels)) if (!doorgegaan.includes(hoe)) per.set(hoe, (per.get(hoe) ?? 0) + aantal);
  return [...per].map(([hoe, aantal]) => ({ hoe, aantal })).sort((a, b) => b.aantal - a.aantal || a.hoe.localeCompare(b.hoe));
}

/**
 * How escalaties go in a programme: how many lie where, how long a rung takes in calendar and working days, and how they end. Throws a DomainError
 * `onbekend` for an unknown programme, and `datum-ongeldig` for a period that ends before it begins.
 */
export async function escalatiecijfers(bron: LeesBron, { programma, van, tot, soort }: Cijfervraag): Promise<Escalatiecijfers> {
  const definitie = await bron.definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  if (van !== undefined && tot !== undefined && tot < van) throw new DomainError('datum-ongeldig', 'De periode eindigt voordat zij begint. Kies voor tot de dag van het begin of later.', { veld: 'tot' });
  const [nu, { rows: eerste }] = await Promise.all([
    peil(bron.pool),
    bron.pool.query<{ begin: Datum | null }>({ name: 'lees-eerste-escalatie', text: `select min("begin")::text as begin from lees.escalatietrede where programma = $1`, values: [programma] }),
  ]);
  const { dagen, teller } = werkdagenteller(kalenderVan(definitie), eerste[0]?.begin ?? nu.vandaag, nu.vandaag);
  const { rows } = await bron.pool.query<Regel>({ name: 'lees-escalatiecijfers', text: CIJFERS, values: [programma, van ?? null, tot ?? null, soort ?? null, dagen, teller] });
  const geeindigd = einden(rows);
  const open = rows.reduce((som, regel) => som + (regel.alle ? regel.nu : 0), 0);
  const beeindigd = geeindigd.reduce((som, { aantal }) => som + aantal, 0);
  return {
    programma, van: van ?? null, tot: tot ?? null, begonnen: open + beeindigd, open, beeindigd, einden: geeindigd,
    treden: rows.filter(({ alle }) => alle).map((trede) => ({
      gremium: trede.gremium, bereikt: trede.aantal, nu: trede.nu, oudste: trede.oudste,
      kalenderdagen: { mediaan: trede.mediaan, p90: trede.p90 }, werkdagen: { mediaan: trede.werkMediaan, p90: trede.werkP90 },
      verlaten: wijzen(rows.filter(({ gremium, alle }) => gremium === trede.gremium && !alle)),
    })),
    vandaag: nu.vandaag, standVan: nu.standVan,
  };
}
