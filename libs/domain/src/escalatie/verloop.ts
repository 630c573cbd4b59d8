import type { Datum } from '../kalender/datum';
import { besluitsoorten, eindredenen, type Escalatie } from './escalatie-staat';

const besluiten = besluitsoorten.filter((soort) => soort !== 'hoger');
const anders = eindredenen.filter((reden) => reden !== 'besluit');
/** How a rung is left: for the next one, by a decision, or because the ground of the escalatie is gone. */
export const verlaatwijzen = ['reactietijd', 'doorgestuurd', ...besluiten, ...anders] as const;
export type Verlaatwijze = (typeof verlaatwijzen)[number];

/** One rung that an escalatie came to. */
export interface Tredeverloop {
  readonly trede: number;
  readonly gremium: string;
  readonly geopendOp: Datum;
  /** Absent while it lies there. */
  readonly verlatenOp?: Datum;
  readonly hoe?: Verlaatwijze;
}

function einde({ einde: geeindigd, besluit, eindigdeOp }: Escalatie): Pick<Tredeverloop, 'verlatenOp' | 'hoe'> {
  if (geeindigd === undefined) return {};
  const soort = besluit?.soort;
  const hoe = geeindigd.waarom !== 'besluit' ? geeindigd.waarom : soort === undefined || soort === 'hoger' ? undefined : soort;
  // The day on which it ended, which is not the day on which the thing turned out to be done.
  return { verlatenOp: eindigdeOp ?? geeindigd.op, ...(hoe === undefined ? {} : { hoe }) };
}

/** The rungs that an escalatie came to, in their order; those that it skipped are not there. */
export function tredeverloop(escalatie: Escalatie): readonly Tredeverloop[] {
  const bereikt = escalatie.treden.flatMap(({ gremium, datums }, trede) => (datums === undefined ? [] : [{ trede, gremium, datums }]));
  return bereikt.map(({ trede, gremium, datums }, i): Tredeverloop => {
    const volgende = bereikt[i + 1]?.datums.geopendOp;
    const nu = { trede, gremium, geopendOp: datums.geopendOp };
    if (volgende === undefined) return { ...nu, ...einde(escalatie) };
    return { ...nu, verlatenOp: volgende, hoe: datums.reactieTot === null || volgende <= datums.reactieTot ? 'doorgestuurd' : 'reactietijd' };
  });
}
