import { plusDagen, type Datum } from '../kalender/datum';
import type { Meting } from '../programma/normen';
import type { Item } from './item-staat';

/** One stretch of time of one item, by the days on which things happened in the world. */
export interface Doorlooptijd {
  readonly meting: Meting;
  readonly van: Datum;
  /** Absent while it lasts. */
  readonly tot?: Datum;
  /** The last day that was agreed for this very item: its plan or target date. Where there is none, the norm says it. */
  readonly uiterlijk?: Datum;
}

/**
 * The lead times that an item by itself shows (domain.md, "Norms published by the programme"): to the start after the final award, of the
 * study against its original plan plus suspension, and of the implementation, which runs from first entry, also after a return.
 */
export function doorlooptijden(item: Item): readonly Doorlooptijd[] {
  const { studie, subsidieronde } = item;
  return [
    ...stuk('start-na-honorering', subsidieronde?.definitiefOp, studie?.gestartOp),
    ...stuk('studie', studie?.gestartOp, eindVan(item, 'studie'), geplandEinde(item)),
    ...stuk('implementatie', beginVan(item, 'implementatie'), geimplementeerd(item), item.implementatie?.streeftijd),
  ];
}

const stuk = (meting: Meting, van: Datum | undefined, tot: Datum | undefined, uiterlijk?: Datum): readonly Doorlooptijd[] =>
  van === undefined ? [] : [{ meting, van, ...(tot === undefined ? {} : { tot }), ...(uiterlijk === undefined ? {} : { uiterlijk }) }];

const beginVan = (item: Item, fase: string): Datum | undefined => item.doorlopen.find((stap) => stap.fase === fase)?.sinds;
const eindVan = (item: Item, fase: string): Datum | undefined => item.doorlopen.findLast((stap) => stap.fase === fase)?.tot;
const geimplementeerd = (item: Item): Datum | undefined => (item.einde?.code === 'geimplementeerd' ? item.einde.op : undefined);

/** "Within the planned time" is measured against the original plan plus suspension (domain.md, *Which term holds*). */
function geplandEinde({ studie, doorlopen }: Item): Datum | undefined {
  const plan = studie?.oorspronkelijkPlan ?? studie?.plan;
  const opgeschort = doorlopen.reduce((dagen, stap) => dagen + (stap.fase === 'studie' ? (stap.opgeschort ?? 0) : 0), 0);
  return plan === undefined ? undefined : plusDagen(plan.eind, opgeschort);
}
