import type { Bord } from '@cirkel/contracts';
import { DomainError, type Itemstatus } from '@cirkel/domain';
import { itemLijst, type ItemFilter } from '../items/query';
import type { LeesBron } from '../query/bron';
import { fasenVan } from '../query/fasen';
import { peil } from '../query/stand-van';

/** The board shows one programme, a column per stage; the other filters are those of the list. */
export interface Bordvraag extends Omit<ItemFilter, 'programma' | 'fase' | 'domein' | 'page' | 'pageSize'> {
  readonly programma: string;
  /** Items per column; default 20. */
  readonly perKolom?: number;
}

const OPEN: readonly Itemstatus[] = ['lopend', 'opgeschort'];

/** The items of a programme that have not ended (unless a status is asked for, or how they ended), by stage, the most urgent first; a stage of an older version as long as somebody is in it. Throws a DomainError `onbekend` for an unknown programme. */
export async function bord(bron: LeesBron, { programma, perKolom = 20, status, ...filter }: Bordvraag): Promise<Bord> {
  const definitie = await bron.definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  const statussen = status ?? (filter.einde === undefined ? OPEN : undefined);
  const { vandaag, standVan } = await peil(bron.pool);
  const kolommen = await Promise.all(
    (await fasenVan(bron, definitie)).map(async ({ fase, naam, verdwenen }, i) => {
      const { rijen, totaal, meer } = await itemLijst(bron, { ...filter, ...(statussen === undefined ? {} : { status: statussen }), programma, fase: [fase], pageSize: perKolom });
      return verdwenen && totaal === 0 ? [] : [{ fase, naam, nr: i + 1, rijen, totaal, meer }];
    }),
  );
  return { programma, kolommen: kolommen.flat(), vandaag, standVan };
}
