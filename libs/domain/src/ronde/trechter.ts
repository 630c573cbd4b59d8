import type { Aanvraag, Ronde } from './ronde-staat';

/** How many applications came how far: the open numbers of a ronde. */
export interface Trechter {
  readonly ingediend: number;
  readonly geselecteerd: number;
  readonly uitgewerkt: number;
  readonly beoordeeld: number;
  readonly voorlopig: number;
  readonly gehonoreerd: number;
  readonly afgewezen: number;
  readonly ingetrokken: number;
}

/** The funnel of a ronde: per step everybody who ever reached it, whatever came after. */
export function trechterVan({ aanvragen }: Pick<Ronde, 'aanvragen'>): Trechter {
  const tel = (haalde: (aanvraag: Aanvraag) => boolean): number => aanvragen.filter(haalde).length;
  return {
    ingediend: aanvragen.length,
    geselecteerd: tel(({ geselecteerdOp }) => geselecteerdOp !== undefined),
    uitgewerkt: tel(({ uitgewerktOp }) => uitgewerktOp !== undefined),
    beoordeeld: tel(({ beoordeeldOp }) => beoordeeldOp !== undefined),
    voorlopig: tel(({ voorlopigOp }) => voorlopigOp !== undefined),
    gehonoreerd: tel(({ stand }) => stand === 'gehonoreerd'),
    afgewezen: tel(({ stand }) => stand === 'afgewezen'),
    ingetrokken: tel(({ stand }) => stand === 'ingetrokken'),
  };
}
