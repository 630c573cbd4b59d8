import { aanZet, eersteOpen, type Item } from '@cirkel/domain';
import { beurttekst, type Beschrijver } from './beschrijving';

export const beschrijfItem: Beschrijver<Item> = (item) => {
  const beurt = aanZet(item);
  return {
    nummer: item.nummer,
    titel: item.titel,
    fase: item.fase,
    status: item.status,
    beurt: beurt === undefined ? `beëindigd: ${item.einde?.code ?? ''}` : beurttekst(beurt.wie, beurt.wat, eersteOpen(item.termijnen)?.effectief),
  };
};
