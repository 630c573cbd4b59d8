import type { ItemDetail, MogelijkeOpdracht } from '@cirkel/contracts';
import { isOpen, loopt } from '../../onderwerp/termijnkeuzes';
import { samenteksten as t } from '../../teksten/samen';

/** As many as one read can wait for afterwards, and as anybody can look through. */
export const HOOGSTENS = 50;

/** The items that the address names, each once. */
export const leesKeuze = (tekst: string | undefined): readonly string[] => [...new Set((tekst ?? '').split(',').filter((nummer) => nummer !== ''))].slice(0, HOOGSTENS);

/** What can be given to several items with the same words. */
const samenopdrachten = ['schortItemOp', 'hervatItem', 'verlengTermijn', 'vraagUitstel', 'plaatsOpHandelingsagenda'] as const;

/** One chosen item with what this user can do with it. */
export interface Gekozen {
  readonly nummer: string;
  readonly item: ItemDetail;
  readonly opdrachten: readonly MogelijkeOpdracht[];
}

export interface Mogelijk {
  readonly type: string;
  readonly opdracht: MogelijkeOpdracht;
  /** With how many of the items it can be done now. */
  readonly kanBij: number;
}

/** The commands that this user can give to at least one of the items now, with the first one's form. */
export const mogelijkMet = (gekozen: readonly Pick<Gekozen, 'opdrachten'>[]): readonly Mogelijk[] =>
  samenopdrachten.flatMap((type) => {
    const kunnen = gekozen.flatMap(({ opdrachten }) => opdrachten.filter((opdracht) => opdracht.type === type && opdracht.kan));
    const [opdracht] = kunnen;
    return opdracht === undefined ? [] : [{ type, opdracht, kanBij: kunnen.length }];
  });

/** Which termijn of an item such a command is about: the first that it can be about. */
const termijnVoor = ({ termijnen }: Pick<ItemDetail, 'termijnen'>, type: string): string | undefined =>
  [...termijnen].filter(type === 'vraagUitstel' ? loopt : isOpen).sort((a, b) => (a.effectief < b.effectief ? -1 : 1))[0]?.id;

/** Of one item: what to send, or why it is not for this item. */
export type Rijopdracht = { readonly inhoud: Readonly<Record<string, unknown>> } | { readonly kanNiet: string };

/** The same command for one of the items, with its own termijn where it is about one, judged on the version that was seen. */
export function rijopdracht({ item, opdrachten }: Gekozen, type: string, inhoud: Readonly<Record<string, unknown>>): Rijopdracht {
  const opdracht = opdrachten.find((een) => een.type === type);
  if (opdracht === undefined) return { kanNiet: t.nietVanU };
  if (!opdracht.kan) return { kanNiet: opdracht.reden ?? t.nietVanU };
  const basis = { type, ...inhoud, verwachteVersie: item.versie };
  if (!vraagtTermijn(opdracht)) return { inhoud: basis };
  const termijnId = termijnVoor(item, type);
  return termijnId === undefined ? { kanNiet: t.geenTermijn } : { inhoud: { ...basis, termijnId } };
}

/** Whether the command names a termijn: then each item has its own. */
export function vraagtTermijn({ schema }: Pick<MogelijkeOpdracht, 'schema'>): boolean {
  const eigenschappen = schema['properties'];
  return typeof eigenschappen === 'object' && eigenschappen !== null && 'termijnId' in eigenschappen;
}

/** The form of the command without the termijn, which is chosen per item. */
export function zonderTermijn({ schema, ...opdracht }: MogelijkeOpdracht): MogelijkeOpdracht {
  const eigenschappen = schema['properties'];
  if (typeof eigenschappen !== 'object' || eigenschappen === null) return { ...opdracht, schema };
  return { ...opdracht, schema: { ...schema, properties: Object.fromEntries(Object.entries(eigenschappen).filter(([naam]) => naam !== 'termijnId')) } };
}
