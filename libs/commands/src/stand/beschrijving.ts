import { langeDatum, naamVan, type Datum, type Eigenaar } from '@cirkel/domain';

/** What a kind of stream says of itself to its workflow and to whoever looks at it in Temporal. */
export interface Beschrijving {
  readonly nummer: string;
  readonly titel: string;
  readonly fase?: string;
  readonly status: string;
  /** "FMS: PICOT aanvullen, uiterlijk 30 oktober 2020". */
  readonly beurt: string;
}

export type Beschrijver<S> = (state: S) => Beschrijving;

/** Who, what, until when. */
export function beurttekst(wie: readonly Eigenaar[], wat: string, tot: Datum | undefined): string {
  const namen = wie.length === 0 ? 'niemand' : wie.map(naamVan).join(', ');
  return `${namen}: ${wat}${tot === undefined ? '' : `, uiterlijk ${langeDatum(tot)}`}`;
}
