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

export type Trechterstap = keyof Trechter;

const haalde: Readonly<Record<Trechterstap, (aanvraag: Aanvraag) => boolean>> = {
  ingediend: () => true,
  geselecteerd: ({ geselecteerdOp }) => geselecteerdOp !== undefined,
  uitgewerkt: ({ uitgewerktOp }) => uitgewerktOp !== undefined,
  beoordeeld: ({ beoordeeldOp }) => beoordeeldOp !== undefined,
  voorlopig: ({ voorlopigOp }) => voorlopigOp !== undefined,
  gehonoreerd: ({ stand }) => stand === 'gehonoreerd',
  afgewezen: ({ stand }) => stand === 'afgewezen',
  ingetrokken: ({ stand }) => stand === 'ingetrokken',
};
export const trechterstappen = Object.keys(haalde) as [Trechterstap, ...Trechterstap[]];

/** The steps of the funnel in which this application counts. */
export const teltMeeIn = (aanvraag: Aanvraag): Trechterstap[] => trechterstappen.filter((stap) => haalde[stap](aanvraag));

/** The funnel of a ronde: per step everybody who ever reached it, whatever came after. */
export const trechterVan = ({ aanvragen }: Pick<Ronde, 'aanvragen'>): Trechter =>
  Object.fromEntries(trechterstappen.map((stap) => [stap, aanvragen.filter(haalde[stap]).length])) as Readonly<Record<Trechterstap, number>>;
