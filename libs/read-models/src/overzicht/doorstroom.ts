import type { Cirkeloverzicht } from '@cirkel/contracts';
import { plusDagen, type Datum } from '@cirkel/domain';
import type { Pool } from 'pg';

type Doorstroom = Cirkeloverzicht['doorstroom'];

interface StroomRow {
  readonly van: string | null;
  readonly naar: string | null;
  readonly aantal: number;
}

/** An item that was opened again in the stage in which it had ended, did not move. */
const STROMEN = `
  select vorige.fase as van, v.fase as naar, count(*)::int as aantal
  from lees.verblijf v left join lees.verblijf vorige on vorige.id = v.id and vorige.nr = v.nr - 1
  where v.programma = $1 and v.sinds between $2 and $3 and vorige.fase is distinct from v.fase and (not v.fictief or $4)
  group by 1, 2
  union all
  select v.fase, null, count(*)::int
  from lees.verblijf v
  where v.programma = $1 and v.tot between $2 and $3 and not exists (select from lees.verblijf w where w.id = v.id and w.nr = v.nr + 1) and (not v.fictief or $4)
  group by 1`;

const ROND = `
  select count(*)::int as aantal from lees.verblijf v join lees.itemstand s on s.id = v.id
  where v.programma = $1 and v.nr = 1 and v.sinds between $2 and $3 and s.stand ? 'vervolgOp' and (not v.fictief or $4)`;

interface Periode {
  readonly programma: string;
  readonly vandaag: Datum;
  /** Calendar days, today included. */
  readonly dagen: number;
  readonly fictief: boolean;
}

/**
 * How items moved in the last days: from which stage to which, from outside (`van` null) and to their end (`naar` null), and how many of those that came
 * in follow on an item that went round before them.
 */
export async function doorstroom(pool: Pool, { programma, vandaag, dagen, fictief }: Periode): Promise<Doorstroom> {
  const sinds = plusDagen(vandaag, 1 - dagen);
  const values = [programma, sinds, vandaag, fictief];
  const [stromen, rond] = await Promise.all([
    pool.query<StroomRow>({ name: 'lees-doorstroom', text: STROMEN, values }),
    pool.query<{ aantal: number }>({ name: 'lees-doorstroom-rond', text: ROND, values }),
  ]);
  return { dagen, sinds, stromen: stromen.rows, rond: rond.rows[0]?.aantal ?? 0 };
}
