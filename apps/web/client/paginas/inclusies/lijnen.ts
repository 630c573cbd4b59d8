import type { InclusieDetail } from '@cirkel/contracts';
import type { Lijn, Meetpunt } from '@cirkel/ui';
import { inclusieteksten as t } from '../../teksten/inclusies';

/** The last day that was counted, with its total; undefined when there is none, or it may not be shown. */
const laatste = ({ op, totaal }: InclusieDetail): Meetpunt | undefined => (op === null || totaal === null ? undefined : { op, waarde: totaal });

/** The plan from nothing to the target. A study that stood still gets its plan only as far as it was judged: on those days it did not grow. */
function planVan({ plan, opschortingen, verloop }: InclusieDetail): readonly Meetpunt[] {
  if (plan === null) return [];
  const begin = { op: plan.start, waarde: 0 };
  if (opschortingen.length === 0) return [begin, { op: plan.eind, waarde: plan.doel }];
  return [begin, ...verloop.flatMap(({ op, verwacht }) => (verwacht === null ? [] : [{ op, waarde: verwacht }]))];
}

/**
 * What the picture shows: the counts as steps (all of them for who may see them, else only the last), the plan from nothing to the target, and
 * from the last count on where this pace leads. A line of fewer than two points is left out.
 */
export function lijnenVan(studie: InclusieDetail): readonly Lijn[] {
  const { plan, doel, prognose, verloop } = studie;
  const nu = laatste(studie);
  const begin = plan === null ? [] : [{ op: plan.start, waarde: 0 }];
  const geteld = verloop.length > 0 ? verloop.map(({ op, totaal }) => ({ op, waarde: totaal })) : nu === undefined ? [] : [nu];
  const lijnen: readonly Lijn[] = [
    { naam: t.lijnen.geteld, soort: 'trap', punten: [...begin.filter(({ op }) => op < (geteld[0]?.op ?? '')), ...geteld] },
    { naam: t.lijnen.plan, soort: 'plan', punten: planVan(studie) },
    { naam: t.lijnen.prognose, soort: 'prognose', punten: nu === undefined || prognose.soort !== 'verwacht' || doel === null ? [] : [nu, { op: prognose.op, waarde: doel }] },
  ];
  return lijnen.filter(({ punten }) => punten.length > 1);
}

export interface Puntenrij {
  readonly op: string;
  readonly geteld: number | null;
  readonly plan: number | null;
  readonly prognose: number | null;
}

/** Every point of the lines, by day: the table behind the picture. Beside a count stands what the plan was on that day. */
export function puntenrijen({ op, verwacht, verloop }: Pick<InclusieDetail, 'op' | 'verwacht' | 'verloop'>, lijnen: readonly Lijn[]): readonly Puntenrij[] {
  const dagen = [...new Set(lijnen.flatMap(({ punten }) => punten.map((punt) => punt.op)))].sort();
  const waarde = (soort: Lijn['soort'], dag: string): number | null => lijnen.find((lijn) => lijn.soort === soort)?.punten.find((punt) => punt.op === dag)?.waarde ?? null;
  return dagen.map((dag) => ({
    op: dag,
    geteld: waarde('trap', dag),
    plan: waarde('plan', dag) ?? (dag === op ? verwacht : null) ?? verloop.find((een) => een.op === dag)?.verwacht ?? null,
    prognose: waarde('prognose', dag),
  }));
}
