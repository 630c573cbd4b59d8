import { buurVan, genoemdeBuur } from '../contract/buur';
import type { Context } from '../contract/context';
import type { Item } from '../item/item-staat';
import { vindKandidaat, type Handelingsagenda, type Kandidaat } from './agenda-staat';

/** Why this item cannot take part yet: its PICOT is not complete, or nobody else has confirmed it; undefined when it can. */
function picotBezwaar({ nummer, picot }: Item): string | undefined {
  if (picot?.voltooidOp === undefined) return `De PICOT van ${nummer} is nog niet voltooid.`;
  return picot.vierOgen === true && picot.vastgesteldOp === undefined ? `De PICOT van ${nummer} is nog niet vastgesteld.` : undefined;
}

const itemVan = (id: string, context: Context): Item | undefined => (id.startsWith('item-') ? buurVan<Item>({ kind: 'item' }, id, context)?.state : undefined);

type Gekeurd = Kandidaat | { readonly bezwaar: string };

/** Each of these items, by number or id, as the candidate that it is, or why it cannot be one. */
export const keur = (agenda: Handelingsagenda, namen: readonly string[], context: Context): readonly Gekeurd[] =>
  namen
    .map((naam) => keurItem(agenda, naam, context))
    .map((een, i, alle) => ('item' in een && alle.findIndex((ander) => 'item' in ander && ander.item === een.item) < i ? { bezwaar: `${een.nummer} staat er twee keer in.` } : een));

function keurItem(agenda: Handelingsagenda, naam: string, context: Context): Gekeurd {
  const buur = genoemdeBuur<Item>('item', naam, context);
  if (buur === undefined) return { bezwaar: `Er is geen item ${naam}.` };
  const { streamId: id, state: item } = buur;
  const { nummer, titel, soort, fasenaam, status, programma } = item;
  if (vindKandidaat(agenda, id) !== undefined) return { bezwaar: `${nummer} is al kandidaat.` };
  if (programma.code !== agenda.programma.code) return { bezwaar: `${nummer} hoort bij een ander programma.` };
  if (status !== 'lopend') return { bezwaar: `${nummer} is ${status}.` };
  if (soort !== 'picot') return { bezwaar: `${nummer} is in de fase ${fasenaam}.` };
  const bezwaar = picotBezwaar(item);
  return bezwaar === undefined ? { item: id, nummer, titel } : { bezwaar };
}

/** The numbers of the candidates that can take part no more: they left the stage, or were reopened and have no complete PICOT. One that is suspended stays. */
export const afgehaakt = ({ kandidaten }: Handelingsagenda, context: Context): readonly string[] =>
  kandidaten
    .filter((kandidaat) => {
      const item = itemVan(kandidaat.item, context);
      return item === undefined || item.soort !== 'picot' || item.status === 'beeindigd' || picotBezwaar(item) !== undefined;
    })
    .map(({ nummer }) => nummer);
