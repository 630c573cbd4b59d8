import { aggregates, jaarVan, soortVanFase, type Datum, type Item, type Programma } from '@cirkel/domain';
import type { Implementatierapport } from '@cirkel/contracts';
import { readEventsUntil } from '@cirkel/event-store';
import type { Pool } from 'pg';
import type { LeesBron } from '../query/bron';
import { peil } from '../query/stand-van';
import { leesProgramma } from './query';

/**
 * The yearly implementation report of a programme (domain.md, *Reports*): the trajecten that were in an implementation in a calendar year (default: this one), with
 * their verbeteracties as they stood on its last day, or as they stand today when it is not over. Undefined when there is no such programme.
 */
export async function implementatierapport({ pool }: LeesBron, idOfCode: string, gevraagd?: number): Promise<Implementatierapport | undefined> {
  const { standVan, vandaag } = await peil(pool);
  const programma = await leesProgramma(pool, idOfCode);
  if (programma === undefined) return undefined;
  const jaar = gevraagd ?? jaarVan(vandaag);
  const slot = `${jaar}-12-31`;
  const peildatum = slot < vandaag ? slot : vandaag;
  const fasen = implementatiefasen(programma);
  const { rows } = await pool.query<{ id: string; stand: Item }>(
    `select id, s.stand from lees.item i join lees.itemstand s using (id)
     where i.programma = $1 and exists (select from jsonb_array_elements(s.stand -> 'doorlopen') d where d ->> 'fase' = any($2)) order by i.nummer, id`,
    [programma.code, [...fasen]],
  );
  const inJaar = rows.flatMap(({ id, stand }): Traject[] => {
    const implementatiejaar = implementatiejaarVan(stand, { jaar, peildatum, fasen, jaren: jarenVan(programma, stand) });
    return implementatiejaar === undefined ? [] : [{ id, stand, implementatiejaar }];
  });
  return { programma: programma.code, jaar, peildatum, standVan, ...cijfers(inJaar, await actiesOp(pool, inJaar, peildatum)) };
}

type Verbeteractie = NonNullable<Item['implementatie']>['verbeteracties'][number];

interface Traject {
  readonly id: string;
  readonly stand: Item;
  readonly implementatiejaar: number;
}

/** The codes of the stages of the kind implementatie, in every version: an item may have been in one that is no more. */
const implementatiefasen = ({ versies }: Programma): ReadonlySet<string> =>
  new Set(versies.flatMap(({ definitie }) => definitie.fasen.filter((fase) => soortVanFase(fase) === 'implementatie').map(({ fase }) => fase)));

/** Over how many years the version of the item asks a report; undefined where it asks none. */
const jarenVan = ({ versies }: Programma, { programma }: Item): number | undefined =>
  versies.find(({ definitie }) => definitie.versie === programma.versie)?.definitie.fasen.find(({ jaarrapportage }) => jaarrapportage !== undefined)?.jaarrapportage?.jaren;

interface Rapportjaar {
  readonly jaar: number;
  /** Up to and including this day counts. */
  readonly peildatum: Datum;
  readonly fasen: ReadonlySet<string>;
  readonly jaren: number | undefined;
}

/** Which year of its implementation an item was in, the year of its first entry being 1; undefined when it was in none, or in one over which nobody reports. */
export function implementatiejaarVan({ doorlopen }: Pick<Item, 'doorlopen'>, { jaar, peildatum, fasen, jaren = Infinity }: Rapportjaar): number | undefined {
  const implementaties = doorlopen.filter(({ fase }) => fasen.has(fase));
  const [eerste] = implementaties;
  const nummer = eerste === undefined ? 0 : jaar - jaarVan(eerste.sinds) + 1;
  const wasErIn = implementaties.some(({ sinds, tot = peildatum }) => sinds <= peildatum && tot >= `${jaar}-01-01`);
  return wasErIn && nummer >= 1 && nummer <= jaren ? nummer : undefined;
}

/** The verbeteracties of each traject as they stood at the end of this day, by what happened up to it; of the kind that they are known to be now. */
async function actiesOp(pool: Pool, trajecten: readonly Traject[], dag: Datum): Promise<ReadonlyMap<string, readonly Verbeteractie[]>> {
  const standen = new Map(trajecten.map(({ id, stand }): [string, Item] => [id, { ...stand, implementatie: { verbeteracties: [] } }]));
  const gebeurd = await readEventsUntil(pool, [...standen.keys()], ['verbeteractie-toegevoegd', 'verbeteractie-bijgewerkt'], dag);
  for (const event of gebeurd) standen.set(event.streamId, aggregates.item.evolve(standen.get(event.streamId), event) as Item);
  return new Map(trajecten.map(({ id, stand }) => [id, vanDeSoortVanNu(standen.get(id)?.implementatie?.verbeteracties ?? [], stand)]));
}

/** A corrected kind was wrong from the beginning (`wijzigVerbeteractie`), so it holds for every year; what was reached by then does not change with it. */
export function vanDeSoortVanNu(toen: readonly Verbeteractie[], { implementatie }: Pick<Item, 'implementatie'>): readonly Verbeteractie[] {
  const soorten = new Map(implementatie?.verbeteracties.map(({ code, soort }) => [code, soort]));
  return toen.map((actie) => {
    const soort = soorten.get(actie.code) ?? actie.soort;
    return soort === undefined ? actie : { ...actie, soort };
  });
}

/** The figures over these trajecten with these verbeteracties. */
export function cijfers(trajecten: readonly Traject[], actiesVan: ReadonlyMap<string, readonly Verbeteractie[]>): Pick<Implementatierapport, 'trajecten' | 'perImplementatiejaar' | 'perSoort'> {
  const inJaar = trajecten.map((traject) => ({ ...traject, acties: actiesVan.get(traject.id) ?? [] }));
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
