import type { Cirkeloverzicht } from '@cirkel/contracts';
import { DomainError } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';

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
  select fase, count(*)::int as aantal, (count(*) filter (where te_laat))::int as "teLaat", (count(*) filter (where opgeschort))::int as opgeschort,
         percentile_disc(0.5) within group (order by $2::date - sinds) as dagen
  from lees.verblijf where programma = $1 and tot is null and (not fictief or $3) group by fase`;

const EERDER = `
  select fase, count(*)::int as aantal, percentile_disc(0.5) within group (order by tot - sinds) as dagen
  from lees.verblijf where programma = $1 and tot is not null and (not fictief or $2) group by fase`;

/** Made-up items count unless the caller wants the real ones only. */
interface Overzichtvraag {
  readonly programma: string;
  readonly fictief?: boolean;
}

/**
 * A programme at a glance: per stage how many items are there now, how many of those are too late or suspended, and the median number of
 * calendar days, both of those that are there and of all stays that are over. Throws a DomainError `onbekend` for an unknown programme.
 */
export async function cirkeloverzicht({ pool, definities }: LeesBron, { programma, fictief = true }: Overzichtvraag): Promise<Cirkeloverzicht> {
  const definitie = await definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  const { vandaag, standVan } = await peil(pool);
  const [nu, eerder] = await Promise.all([
    pool.query<NuRow>({ name: 'lees-overzicht-nu', text: NU, values: [programma, vandaag, fictief] }),
    pool.query<EerderRow>({ name: 'lees-overzicht-eerder', text: EERDER, values: [programma, fictief] }),
  ]);
  // Items that kept an older version may be in a stage that the current one has no more; they are shown after the others.
  const bekend = definitie.fasen.map(({ fase, naam, domein }) => ({ fase, naam, domein }));
  const verdwenen = nu.rows.filter(({ fase }) => !bekend.some((een) => een.fase === fase)).map(({ fase }) => ({ fase, naam: fase, domein: null }));
  const fasen = [...bekend, ...verdwenen].map((een, i) => {
    const [erin, eruit] = [nu.rows.find(({ fase }) => fase === een.fase), eerder.rows.find(({ fase }) => fase === een.fase)];
    return {
      ...een,
      nr: i + 1,
      aantal: erin?.aantal ?? 0,
      teLaat: erin?.teLaat ?? 0,
      opgeschort: erin?.opgeschort ?? 0,
      mediaanDagenNu: erin?.dagen ?? null,
      verlaten: eruit?.aantal ?? 0,
      mediaanDagen: eruit?.dagen ?? null,
    };
  });
  return { programma, naam: definitie.naam, versie: definitie.versie, fasen, vandaag, standVan };
}
