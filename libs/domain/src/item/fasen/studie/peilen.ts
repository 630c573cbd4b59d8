import { z } from 'zod';
import type { Reactie } from '../../../contract/reactie';
import { datumSchema, datumVan, momentOp, plusDagen, plusMaanden, type Datum, type Moment } from '../../../kalender/datum';
import { langeDatum } from '../../../kalender/schrijfwijze';
import { itemgebeurtenis } from '../../item-declaraties';
import type { Item } from '../../item-staat';
import type { StudieStand } from './stand';

/** Time looks at the inclusions each month of the plan, because a study that reports nothing brings no event by which it could be judged. */
export const inclusiesGepeild = itemgebeurtenis({
  type: 'inclusies-gepeild',
  versie: 1,
  // What it finds is told by other events; this one says only that a month has passed.
  zichtbaarheid: 'beheer',
  schema: z.strictObject({ op: datumSchema }),
  voorbeeld: { op: '2022-06-01' },
  zin: (d) => `Inclusies vergeleken met het studieplan, stand op ${langeDatum(d.op)}.`,
  evolve: (item, d) => ({ ...item, studie: { ...item.studie, gepeildOp: d.op } }),
});

/** The first day of the plan on which the inclusions have not been looked at yet; none when the plan has run out, or the study is known to be slow. */
function volgendePeildag({ plan, gestartOp, peiltNa, gepeildOp, tempo }: StudieStand): Datum | undefined {
  if (plan === undefined || gestartOp === undefined || peiltNa === undefined || tempo?.teTraag === true) return undefined;
  const na = gepeildOp !== undefined && gepeildOp > peiltNa ? gepeildOp : peiltNa;
  for (let maand = 1; ; maand += 1) {
    const dag = plusMaanden(plan.start, maand);
    if (dag > na) return dag;
    if (dag >= plan.eind) return undefined;
  }
}

/** When the day has passed, so that what was counted on it is known. */
const naDag = (dag: Datum): Moment => momentOp(plusDagen(dag, 1));

/** When time looks at the inclusions next; not while the item stands still. */
export function peilmoment({ soort, status, studie = {} }: Item): Moment | undefined {
  const dag = soort === 'studie' && status === 'lopend' ? volgendePeildag(studie) : undefined;
  return dag === undefined ? undefined : naDag(dag);
}

/** What that moment brings; of several months that passed unseen only the last is looked at. */
export function peil(item: Item, due: Moment, nu: Moment): ReturnType<typeof inclusiesGepeild> {
  let op = plusDagen(datumVan(due), -1);
  for (;;) {
    const volgende = volgendePeildag({ ...item.studie, gepeildOp: op });
    if (volgende === undefined || naDag(volgende) > nu) return inclusiesGepeild({ op }, due);
    op = volgende;
  }
}

/** The register judges: it has the figures. */
export const vraagOordeel = (streamId: string, { studie }: Item): readonly Reactie[] =>
  studie?.gepeildOp === undefined ? [] : [{ streamId: `inclusies-${streamId}`, sleutel: `peil:${studie.gepeildOp}`, opdracht: { type: 'beoordeelTempo', op: studie.gepeildOp } }];
