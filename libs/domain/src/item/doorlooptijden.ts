import { dagenTussen, plusDagen, type Datum } from '../kalender/datum';
import type { Fasesoort } from '../programma/definitie';
import type { Meting } from '../programma/normen';
import type { Studieplan } from './fasen/studie/stand';
import type { Item } from './item-staat';

/** One stretch of time of one item, by the days on which things happened in the world. */
export interface Doorlooptijd {
  readonly meting: Meting;
  readonly van: Datum;
  /** Absent while it lasts. */
  readonly tot?: Datum;
  /** It ended without getting there, so nobody can say that it was in time. */
  readonly gestopt?: true;
  /** The last day that was agreed for this very item: its plan or target date. Where there is none, the norm says it. */
  readonly uiterlijk?: Datum;
  /** The last day of an extended plan, to be shown beside that. */
  readonly verlengd?: Datum;
}

/**
 * The lead times that an item by itself shows (domain.md, "Norms published by the programme"): to the start after the final award, of the
 * study against its original plan plus suspension, of its duiding and of being taken up in a guideline, and of the implementation, which runs from first entry, also after a return.
 */
export function doorlooptijden(item: Item): readonly Doorlooptijd[] {
  const { studie, subsidieronde, implementatie } = item;
  return [
    ...stuk('start-na-honorering', subsidieronde?.definitiefOp, studie?.gestartOp ?? gestopt(item)),
    ...stuk('studie', studie?.gestartOp, studie?.uitkomst === undefined ? gestopt(item) : laatste(item, 'studie')?.tot, { uiterlijk: eind(item, studie?.oorspronkelijkPlan ?? studie?.plan), verlengd: eind(item, studie?.oorspronkelijkPlan && studie.plan) }),
    ...inRichtlijn(item),
    ...stuk('implementatie', eerste(item, 'implementatie')?.sinds, geimplementeerd(item) ?? gestopt(item), { uiterlijk: implementatie?.streeftijd }),
  ];
}

/**
 * From the day on which an item came to the stage to its duiding, and from there into the guideline when that was the conclusion: of the last time
 * that it was there, for a reopened item is looked at anew. What was agreed is the first date of its term plus the days that it stood still meanwhile.
 */
function inRichtlijn(item: Item): readonly Doorlooptijd[] {
  const { doorlopen, opschorting, registraties = [], richtlijn, termijnen } = item;
  const nr = doorlopen.findLastIndex(({ soort }) => soort === 'richtlijn');
  const stap = doorlopen[nr];
  if (stap === undefined) return [];
  const gedaan = (type: string): Datum | undefined => registraties.findLast((een) => een.type === type && een.inFase === nr)?.op;
  const verlaten = stap.tot === undefined ? gestopt(item) : { op: stap.tot };
  const stiltes = [...(stap.stiltes ?? []), ...(stap.tot === undefined && opschorting?.tot !== undefined ? [{ van: opschorting.sinds, tot: opschorting.tot }] : [])];
  const tegen = (code: string, van: Datum, tot: Datum | undefined): Uiterlijk => {
    const termijn = termijnen.findLast((een) => een.stap === code && een.gesteldOp >= van);
    return { uiterlijk: termijn && plusDagen(termijn.oorspronkelijk.effectief, stilTussen(stiltes, van, tot)) };
  };
  const geduid = gedaan('duiding-vastgelegd');
  const opgenomen = gedaan('in-richtlijn-opgenomen');
  return [
    ...stuk('duiding', stap.sinds, geduid ?? verlaten, tegen('duiding', stap.sinds, geduid)),
    ...(geduid === undefined || richtlijn?.conclusie !== 'opnemen-in-richtlijn' ? [] : stuk('opname', geduid, opgenomen ?? verlaten, tegen('opname', geduid, opgenomen))),
  ];
}

/** The days that an item stood still, or will, between these two. */
const stilTussen = (stiltes: NonNullable<Item['doorlopen'][number]['stiltes']>, begin: Datum, eind: Datum | undefined): number =>
  stiltes.reduce((dagen, stilte) => {
    const van = stilte.van > begin ? stilte.van : begin;
    const tot = eind !== undefined && eind < stilte.tot ? eind : stilte.tot;
    return dagen + (tot > van ? dagenTussen(van, tot) : 0);
  }, 0);

/**
 * The Cirkel says so by how it ends; a programme that goes on with steps of its own has implemented when it leaves the implementation, and one
 * in which nothing follows when the implementation was finished, whatever it calls that end.
 */
const geimplementeerd = (item: Item): Datum | undefined =>
  item.einde !== undefined && (item.einde.code === 'geimplementeerd' || eindigdeKlaar(item)) ? item.einde.op : item.soort === 'algemeen' ? laatste(item, 'implementatie')?.tot : undefined;

/** It ended by finishing the implementation; one that was reopened after that is in a later entry of the stage. */
const eindigdeKlaar = ({ soort, doorlopen, registraties = [] }: Item): boolean =>
  soort === 'implementatie' && registraties.some(({ type, inFase }) => type === 'implementatie-afgerond' && inFase === doorlopen.length - 1);

interface Gestopt {
  readonly op: Datum;
}
const gestopt = ({ einde }: Item): Gestopt | undefined => (einde === undefined ? undefined : { op: einde.op });

interface Uiterlijk {
  readonly uiterlijk?: Datum | undefined;
  readonly verlengd?: Datum | undefined;
}

function stuk(meting: Meting, van: Datum | undefined, tot: Datum | Gestopt | undefined, { uiterlijk, verlengd }: Uiterlijk = {}): readonly Doorlooptijd[] {
  if (van === undefined) return [];
  const einde = tot === undefined ? {} : typeof tot === 'string' ? { tot } : { tot: tot.op, gestopt: true as const };
  return [{ meting, van, ...einde, ...(uiterlijk === undefined ? {} : { uiterlijk }), ...(verlengd === undefined ? {} : { verlengd }) }];
}

const eerste = ({ doorlopen }: Item, soort: Fasesoort): Item['doorlopen'][number] | undefined => doorlopen.find((stap) => stap.soort === soort);
const laatste = ({ doorlopen }: Item, soort: Fasesoort): Item['doorlopen'][number] | undefined => doorlopen.findLast((stap) => stap.soort === soort);

/** "Within the planned time" is measured against the plan plus suspension (domain.md, *Which term holds*). */
function eind({ doorlopen }: Item, plan: Studieplan | undefined): Datum | undefined {
  const opgeschort = doorlopen.reduce((dagen, stap) => dagen + (stap.soort === 'studie' ? (stap.opgeschort ?? 0) : 0), 0);
  return plan === undefined ? undefined : plusDagen(plan.eind, opgeschort);
}
