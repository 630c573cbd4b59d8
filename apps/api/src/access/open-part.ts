import type { ActieRij, EscalatieKort, ItemDetail } from '@cirkel/contracts';
import type { Kijker } from '@cirkel/read-models';

interface OpenPart {
  readonly list: <T extends { readonly escalaties: readonly EscalatieKort[] }, L extends { readonly rijen: readonly T[] }>(list: L) => L;
  readonly item: (item: ItemDetail | undefined) => ItemDetail | undefined;
  readonly actie: (actie: ActieRij | undefined) => ActieRij | undefined;
}

/**
 * What readers and the public may see of an answer: subjects, stages and termijnen, but no escalaties, instructions, progress or texts
 * that the parties share among themselves (domain.md, "Who uses it").
 */
export function openPart({ niveau }: Kijker): OpenPart {
  if (niveau !== 'openbaar') return { list: (list) => list, item: (item) => item, actie: (actie) => actie };
  return {
    list: (list) => ({ ...list, rijen: list.rijen.map((rij) => ({ ...rij, escalaties: [] })) }),
    item: (item) => (item === undefined ? undefined : { ...item, escalaties: [], instructie: null, onderdelen: {} }),
    actie: (actie) => (actie === undefined ? undefined : closed(actie)),
  };
}

const closed = (actie: ActieRij): ActieRij => ({ ...actie, escalaties: [], voortgang: null, risico: null });
