import type { Bord } from '@cirkel/contracts';
import { DomainError, type Itemstatus } from '@cirkel/domain';
import { itemLijst, type ItemFilter } from '../items/query';
import type { LeesBron } from '../query/bron';
import { fasenVan } from '../query/fasen';
import { peil } from '../query/stand-van';

/** The board shows one programme, a column per stage; the filters are those of the list. Of a stage or domein that is not asked for there is no column. */
export interface Bordvraag extends Omit<ItemFilter, 'programma' | 'page' | 'pageSize'> {
  readonly programma: string;
  /** Items per column; default 20. */
  readonly perKolom?: number;
}

const OPEN: readonly Itemstatus[] = ['lopend', 'opgeschort'];

/** The items of a programme that have not ended (unless a status is asked for, or how they ended), by stage, the most urgent first; a stage of an older version as long as somebody is in it. Throws a DomainError `onbekend` for an unknown programme. */
export async function bord(bron: LeesBron, { programma, perKolom = 20, status, fase: fasen, domein: gevraagd, ...filter }: Bordvraag): Promise<Bord> {
  const definitie = await bron.definities.huidig(programma);
  if (definitie === undefined) throw new DomainError('onbekend', `Er is geen programma ${programma}.`);
  const statussen = status ?? (filter.einde === undefined ? OPEN : undefined);
  const { vandaag, standVan } = await peil(bron.pool);
  const kolommen = await Promise.all(
    (await fasenVan(bron, definitie)).map(async ({ fase, naam, domein, verdwenen }, i) => {
      if (fasen?.includes(fase) === false || (gevraagd !== undefined && domein !== gevraagd)) return [];
      const { rijen, totaal, meer } = await itemLijst(bron, { ...filter, ...(statussen === undefined ? {} : { status: statussen }), programma, fase: [fase], pageSize: perKolom });
      return verdwenen && totaal === 0 ? [] : [{ fase, naam, nr: i + 1, rijen, totaal, meer }];
    }),
  );
  return { programma, kolommen: kolommen.flat(), vandaag, standVan };
}
