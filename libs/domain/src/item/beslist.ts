import { eigenaarSchema, type Eigenaar, type Recht } from '../contract/actor';
import type { Context } from '../contract/context';
import type { Fasesoort } from '../programma/definitie';
import type { Item } from './item-staat';

/** The command by which a body decides on what stands ready in a kind of stage. */
const besluitVan: Partial<Readonly<Record<Fasesoort, string>>> = { kennisvraag: 'selecteerKennisvraag', picot: 'plaatsOpHandelingsagenda' };

/** Who decides in a stage of this kind, where the programme says so itself; it goes into the event, because the state of an item knows no rights. */
export function beslistIn(soort: Fasesoort, { rechten, definitie }: Pick<Context, 'rechten' | 'definitie'>): { beslist?: Recht[] } {
  const wie = rechten[besluitVan[soort] ?? ''];
  return wie === undefined ? {} : { beslist: wie.flatMap((recht): Recht[] => (recht === 'ladder' ? definitie.ladder.map((trede): Recht => `gremium:${trede.gremium}`) : [recht])) };
}

/** Whose turn it is when an item waits for that decision. Without a word of its programme the werkorganisatie (domain.md, the table of stages). */
export function wieBeslist({ beslist, eigenaar }: Pick<Item, 'beslist' | 'eigenaar'>): readonly Eigenaar[] {
  if (beslist === undefined) return ['gremium:werkorganisatie'];
  const genoemd = beslist.flatMap((recht): Eigenaar[] => {
    if (recht === 'eigenaar') return [eigenaar];
    const een = eigenaarSchema.safeParse(recht);
    return een.success ? [een.data] : [];
  });
  // Where any partij may, nobody in particular is meant: who watches every term calls it in.
  return genoemd.length === 0 ? ['projectorganisatie'] : [...new Set(genoemd)];
}
