import type { Cirkeloverzicht } from '@cirkel/contracts';
import { DomainError } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { fasenVan } from '../query/fasen';
import { peil } from '../query/stand-van';
import { doorstroom } from './doorstroom';

interface NuRow {
  readonly fase: string;
  readonly aantal: number;
  readonly teLaat: number;
  readonly opgeschort: number;
  readonly dagen: number | null;
}

interface EerderRow {
  readonly fase: string;
  readonly aantal: number;
  readonly dagen: number | null;
}

const NU = `
  select f.fase, n.aantal, n."teLaat", n.opgeschort, m.dagen
  from unnest($2::text[]) f(fase)
  cross join lateral (
    select count(*)::int as aantal, (count(*) filter (where te_laat))::int as "teLaat", (count(*) filter (where opgeschort))::int as opgeschort
    from lees.verblijf v where v.programma = $1 and v.fase = f.fase and v.tot is null and (not v.fictief or $4)
  ) n
  left join lateral (
    select $3::date - v.sinds as dagen from lees.verblijf v
    where v.programma = $1 and v.fase = f.fase and v.tot is null and (not v.fictief or $4) order by v.sinds desc offset greatest(n.aantal - 1, 0) / 2 limit 1
  ) m on true`;

const EERDER = `
  select f.fase, n.aantal, m.dagen
  from unnest($2::text[]) f(fase)
  cross join lateral (
    select count(*)::int as aantal from lees.verblijf v where v.programma = $1 and v.fase = f.fase and v.tot is not null and (not v.fictief or $3)
  ) n
  left join lateral (
    select v.tot - v.sinds as dagen from lees.verblijf v
    where v.programma = $1 and v.fase = f.fase and v.tot is not null and (not v.fictief or $3) order by v.tot - v.sinds offset greatest(n.aantal - 1, 0) / 2 limit 1
  ) m on true`;

/** Made-up items count unless the caller wants the real ones only. */
interface Overzichtvraag {
  readonly programma: string;
  readonly fictief?: boolean;
  /** Over how many calendar days the moves are counted. */
  readonly dagen?: number;
}

/** A quarter. */
const DAGEN = 90;

/**
 * A programme at a glance: per stage how many items are there now, how many of those are too late or suspended, and the median number of
 * calendar days, both of those that are there and of all stays that are over; and how items moved lately. Throws a DomainError `onbekend` for an unknown programme.
 */
export async function cirkeloverzicht(bron: LeesBron, { programma, fictief = true, dagen = DAGEN }: Overzichtvraag): Promise<Cirkeloverzicht> {
  const { pool } = bron;
  const definitie = await bron.definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  const { vandaag, standVan } = await peil(pool);
  const alle = await fasenVan(bron, definitie);
  const codes = alle.map(({ fase }) => fase);
  const [nu, eerder, verloop] = await Promise.all([
    pool.query<NuRow>({ name: 'lees-overzicht-nu', text: NU, values: [programma, codes, vandaag, fictief] }),
    pool.query<EerderRow>({ name: 'lees-overzicht-eerder', text: EERDER, values: [programma, codes, fictief] }),
    doorstroom(pool, { programma, vandaag, dagen, fictief }),
  ]);
  const fasen = alle.flatMap(({ verdwenen, ...een }, i) => {
    const [erin, eruit] = [nu.rows.find(({ fase }) => fase === een.fase), eerder.rows.find(({ fase }) => fase === een.fase)];
    if (verdwenen && (erin?.aantal ?? 0) === 0) return [];
    return [{
      ...een,
      nr: i + 1,
      aantal: erin?.aantal ?? 0,
      teLaat: erin?.teLaat ?? 0,
      opgeschort: erin?.opgeschort ?? 0,
      mediaanDagenNu: erin?.dagen ?? null,
      verlaten: eruit?.aantal ?? 0,
      mediaanDagen: eruit?.dagen ?? null,
    }];
  });
  return { programma, naam: definitie.naam, versie: definitie.versie, fasen, doorstroom: verloop, vandaag, standVan };
}
