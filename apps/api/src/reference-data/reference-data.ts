import type { z } from 'zod';
import type { Caller } from '@cirkel/auth';
import type { EindeInvoer, PartijAntwoord, PartijInvoer, PartijWijziging, PersoonInvoer, PersoonRij, PersoonWijziging, WijzigingAntwoord } from '@cirkel/contracts';
import type { Lijst, Operations } from '../queries/queries';

type Filters<O extends { readonly query: z.ZodType }> = Omit<z.output<O['query']>, 'naVersie'>;

/** What the API needs of one kind of reference data. What does not exist is undefined; what may not be written now is a Problem 409, what names something unknown a Problem 400. */
interface Kept<Row, New, Changed, Filter> {
  readonly list: (caller: Caller, filters: Filter) => Promise<Lijst<Row>>;
  readonly one: (caller: Caller, id: string) => Promise<Row | undefined>;
  readonly add: (caller: Caller, added: New) => Promise<Row>;
  readonly change: (caller: Caller, id: string, changed: Changed) => Promise<Row | undefined>;
  readonly end: (caller: Caller, id: string, asked: EindeInvoer) => Promise<Row | undefined>;
  readonly changes: (id: string) => Promise<Lijst<WijzigingAntwoord> | undefined>;
}

export type Parties = Kept<PartijAntwoord, PartijInvoer, PartijWijziging, Filters<Operations['leesPartijen']>>;
export type Persons = Kept<PersoonRij, PersoonInvoer, PersoonWijziging, Filters<Operations['leesPersonen']>>;

export interface ReferenceData {
  readonly parties: Parties;
  readonly persons: Persons;
}
