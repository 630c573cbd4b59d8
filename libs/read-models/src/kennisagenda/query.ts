import type { Datum, Inclusies } from '@cirkel/domain';
import type { Gat, KennisagendaRij } from '@cirkel/contracts';
import { inclusieRij, type Zicht } from '../inclusies/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { bevat } from '../query/zoekvorm';

export interface KennisagendaFilter extends Paging {
  readonly programma?: string;
  readonly wv?: string;
  readonly zoek?: string;
  /** The module is assessed again, or revised while the subject waits for it, before this day. */
  readonly moduleVoor?: Datum;
  readonly studie?: readonly NonNullable<KennisagendaRij['studie']>['status'][];
  readonly gat?: readonly Gat[];
}

interface KennisagendaQueryRow {
  rij: KennisagendaRij;
  inclusies: Inclusies | null;
}

/** Kennisagenda, study and guideline side by side, the module that is assessed again or revised first in front. */
export async function kennisagendaLijst(bron: LeesBron, filter: KennisagendaFilter, zicht: Zicht): Promise<Lijst<KennisagendaRij>> {
  const where = conditions([
    ['k.programma = ?', filter.programma],
    ['k.wvs @> array[?]', filter.wv],
    ['k.zoektekst like ?', filter.zoek === undefined ? undefined : bevat(filter.zoek)],
    ['k.herbeoordeling < ?', filter.moduleVoor],
    eenVan(`k.rij #>> '{studie,status}'`, filter.studie),
    eenVan('k.gat', filter.gat),
  ]);
  const query = {
    columns: 'k.rij, i.stand as inclusies', from: 'lees.kennisagenda k left join lees.inclusies i on i.item = k.id', where,
    orderBy: 'k.herbeoordeling, k.nummer, k.id', paging: filter,
  };
  return leesLijst<KennisagendaQueryRow, KennisagendaRij>(bron, await peil(bron.pool), query, (row) => metInclusies(row, zicht));
}

function metInclusies({ rij, inclusies }: KennisagendaQueryRow, zicht: Zicht): KennisagendaRij {
  if (rij.studie === null || inclusies === null) return rij;
  const { totaal, doel } = inclusieRij('', 0, inclusies, zicht);
  return { ...rij, studie: { ...rij.studie, doel: rij.studie.doel ?? doel, inclusies: totaal } };
}
