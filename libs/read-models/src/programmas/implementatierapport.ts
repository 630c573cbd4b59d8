import { jaarVan, type Item } from '@cirkel/domain';
import type { Implementatierapport } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';
import { leesProgramma } from './query';

/** The yearly implementation report of a programme (domain.md, *Reports*), by how the verbeteracties stand now; undefined when there is no such programme. */
export async function implementatierapport({ pool }: LeesBron, idOfCode: string, gevraagd?: number): Promise<Implementatierapport | undefined> {
  const { standVan, vandaag } = await peil(pool);
  const programma = await leesProgramma(pool, idOfCode);
  if (programma === undefined) return undefined;
  const { rows } = await pool.query<{ id: string; stand: Item }>(`select id, s.stand from lees.item i join lees.itemstand s using (id) where i.programma = $1 and (s.stand -> 'implementatie') is not null order by i.nummer, id`, [programma.code]);
  const jaar = gevraagd ?? jaarVan(vandaag);
  return { programma: programma.code, jaar, standVan, ...cijfers(rows, jaar) };
}

type Verbeteractie = NonNullable<Item['implementatie']>['verbeteracties'][number];

interface Traject {
  readonly id: string;
  readonly stand: Item;
}

/** The figures over these items in a calendar year. An item counts from the year in which it first entered an implementation; that is its implementation year 1. */
export function cijfers(trajecten: readonly Traject[], jaar: number): Pick<Implementatierapport, 'trajecten' | 'perImplementatiejaar' | 'perSoort'> {
  const inJaar = trajecten.flatMap(({ id, stand }) => {
    const implementatiejaar = implementatiejaarVan(stand, jaar);
    return implementatiejaar === undefined ? [] : [{ id, stand, implementatiejaar, acties: stand.implementatie?.verbeteracties ?? [] }];
  });
  const alle = inJaar.flatMap(({ acties }) => acties);
  const jaren = [...new Set(inJaar.map(({ implementatiejaar }) => implementatiejaar))].sort((a, b) => a - b);
  const soorten = [...new Set(alle.map(soortVan))].sort();
  return {
    trajecten: inJaar.map(({ id, stand, implementatiejaar, acties }) => ({
      id, nummer: stand.nummer, titel: stand.titel, implementatiejaar, gerapporteerd: stand.implementatie?.rapporten?.some((rapport) => rapport.jaar === implementatiejaar) === true, ...verdeling(acties),
    })),
    perImplementatiejaar: jaren.map((implementatiejaar) => {
      const eigen = inJaar.filter((een) => een.implementatiejaar === implementatiejaar);
      return { implementatiejaar, trajecten: eigen.length, ...verdeling(eigen.flatMap(({ acties }) => acties)) };
    }),
    perSoort: soorten.map((soort) => ({ soort, ...verdeling(alle.filter((actie) => soortVan(actie) === soort)) })),
  };
}

const soortVan = (actie: Verbeteractie): string => actie.soort ?? 'niet ingedeeld';

/** The first stage of the kind implementatie is the one that the item was in when its improvement actions were agreed; other stages have other codes. */
function implementatiejaarVan({ doorlopen, soort, fase }: Item, jaar: number): number | undefined {
  const begin = doorlopen.find((stap) => stap.fase === 'implementatie' || (soort === 'implementatie' && stap.fase === fase))?.sinds;
  const nummer = begin === undefined ? 0 : jaar - jaarVan(begin) + 1;
  return nummer >= 1 ? nummer : undefined;
}

type Verdeling = Omit<Implementatierapport['perSoort'][number], 'soort'>;

function verdeling(acties: readonly Verbeteractie[]): Verdeling {
  const met = (status: Verbeteractie['status']): number => acties.filter((actie) => actie.status === status).length;
  const procent = (aantal: number): number | null => (acties.length === 0 ? null : Math.round((1000 * aantal) / acties.length) / 10);
  const [gereed, inGangGezet, nietInGangGezet, stopgezet] = [met('gereed'), met('in-gang-gezet'), met('niet-in-gang-gezet'), met('stopgezet-in-overleg')];
  return {
    verbeteracties: acties.length, gereed, inGangGezet, nietInGangGezet, stopgezet,
    procentGereed: procent(gereed), procentInGangGezet: procent(inGangGezet), procentNietInGangGezet: procent(nietInGangGezet), procentStopgezet: procent(stopgezet),
  };
}
