import { createHash } from 'node:crypto';
import { aggregates, datumVan, momentOp, naamVan, opdrachtAanOnderwerpVan, verschuifbaar, type Actor, type Datum, type Moment, type Programma, type Programmabesluit } from '@cirkel/domain';
import { canonicalJson, loadSubjects, readNow, type Subject } from '@cirkel/event-store';
import { maakContext, regelsVoor, systeem } from '../context';
import type { CommandDeps } from '../deps';
import { laad } from '../laad';
import { leesOpdracht, type RuweOpdracht } from '../lees-opdracht';
import { beschrijf } from '../stand';
import { leg, type Stap } from '../stap';
import { haalTekstenEruit } from '../teksten';
import { metTijd } from '../tijd';
import { soortenVan, stroomVan } from './besluit';
import { geraakteTermijnen, type GeraakteTermijn } from './geraakt';

type Onderwerpkind = (typeof verschuifbaar)[number];

/** One term that a decision for a whole programme concerns. */
export interface Voorbeeldrij extends GeraakteTermijn {
  readonly streamId: string;
  readonly soort: Onderwerpkind;
  readonly nummer: string;
  readonly titel: string;
}

/** What a decision for a whole programme would do now. */
export interface Besluitvoorbeeld {
  readonly zin: string;
  readonly totalen: { readonly onderwerpen: number; readonly verschuiven: number; readonly staanStil: number; readonly blijven: number };
  /** Who is concerned, with how many terms each, most first. */
  readonly betrokkenen: readonly { readonly wie: string; readonly naam: string; readonly termijnen: number }[];
  /** Of every term with its old and new date. A decision that carries it is refused when these have changed. */
  readonly hash: string;
  readonly rijen: readonly Voorbeeldrij[];
}

/** So many subjects are read at once. */
const PER_KEER = 500;

/**
 * What a decision would do to every open subject of the programme, decided by the same rules as when it is carried out. Appends nothing. Throws what the decision
 * itself would be refused with: InvoerFout or a DomainError.
 */
export async function voorbeeldVanBesluit(deps: CommandDeps, programma: string, opdracht: RuweOpdracht, actor: Actor): Promise<Besluitvoorbeeld> {
  const nu = await readNow(deps.pool);
  const { besluit, zin } = await besluitZoalsGevraagd(deps, programma, opdracht, actor, nu);
  const rijen: Voorbeeldrij[] = [];
  for (let na: string | undefined = ''; na !== undefined; ) {
    const onderwerpen: readonly Subject[] = await loadSubjects(deps.pool, { programma, kinds: soortenVan(besluit), na, limit: PER_KEER });
    for (const onderwerp of onderwerpen) rijen.push(...(await rijenVan(deps, besluit, onderwerp, nu)));
    na = onderwerpen.length < PER_KEER ? undefined : onderwerpen.at(-1)?.streamId;
  }
  return { zin, totalen: totalen(rijen), betrokkenen: betrokkenen(rijen), hash: hashVan(opdracht.type, rijen), rijen: rijen.sort(opVolgorde) };
}

async function besluitZoalsGevraagd(deps: CommandDeps, programma: string, opdracht: RuweOpdracht, actor: Actor, nu: Moment): Promise<{ readonly besluit: Programmabesluit; readonly zin: string }> {
  const aggregate = aggregates.programma;
  const streamId = stroomVan({ programma });
  const { definition, data: gegeven } = leesOpdracht(aggregate, opdracht, false);
  const { data } = haalTekstenEruit(definition.schema, gegeven);
  const { stap } = await laad(deps.pool, aggregate, streamId);
  const context = maakContext(await regelsVoor(deps, aggregate, streamId, stap.state), streamId, nu, actor);
  const na = leg(aggregate, stap, aggregate.decide(stap.state, { type: definition.type, data }, context), context, {});
  const besluit = (na.state as Programma).besluiten?.at(-1);
  const event = na.nieuw.at(-1);
  if (besluit === undefined || event === undefined) throw new Error(`${definition.type} is no decision for a whole programme`);
  return { besluit, zin: aggregate.event(event.type)?.zin(event.data) ?? '' };
}

/** The terms of one subject, as they are and as they would be; with the end of a suspension as they would be then. */
async function rijenVan(deps: CommandDeps, besluit: Programmabesluit, { streamId, kind, version, events }: Subject, nu: Moment): Promise<readonly Voorbeeldrij[]> {
  const soort = verschuifbaar.find((een) => een === kind);
  if (soort === undefined) return [];
  const aggregate = aggregates[soort];
  const opdracht = opdrachtAanOnderwerpVan(besluit, kind);
  if (opdracht === undefined) return [];
  const geladen: Stap = { state: events.reduce<unknown>(aggregate.evolve, undefined), version, nieuw: [] };
  const regels = await regelsVoor(deps, aggregate, streamId, geladen.state);
  const voor = metTijd(aggregate, geladen, regels, streamId, { now: nu });
  const context = maakContext(regels, streamId, nu, systeem);
  const { type, ...data } = opdracht;
  const na = leg(aggregate, voor, aggregate.decide(voor.state, { type, data }, context), context, {});
  const einde = besluit.soort === 'verschuiving' ? undefined : besluit.tot;
  const later = einde === undefined || einde <= datumVan(nu) ? na : metTijd(aggregate, na, regels, streamId, { now: momentOp(einde) });
  const { nummer, titel } = beschrijf(streamId, voor.state);
  return geraakteTermijnen(besluit, voor.state, na.state, later.state, context).map((geraakt) => ({ streamId, soort, nummer, titel, ...geraakt }));
}

const totalen = (rijen: readonly Voorbeeldrij[]): Besluitvoorbeeld['totalen'] => ({
  onderwerpen: new Set(rijen.filter(({ blijft }) => blijft === undefined).map(({ streamId }) => streamId)).size,
  verschuiven: rijen.filter(({ blijft, nieuw }) => blijft === undefined && nieuw !== undefined).length,
  staanStil: rijen.filter(({ blijft, nieuw }) => blijft === undefined && nieuw === undefined).length,
  blijven: rijen.filter(({ blijft }) => blijft !== undefined).length,
});

function betrokkenen(rijen: readonly Voorbeeldrij[]): Besluitvoorbeeld['betrokkenen'] {
  const perEigenaar = new Map<string, number>();
  for (const wie of rijen.filter(({ blijft }) => blijft === undefined).flatMap(({ eigenaren }) => eigenaren)) perEigenaar.set(wie, (perEigenaar.get(wie) ?? 0) + 1);
  return [...perEigenaar].map(([wie, termijnen]) => ({ wie, naam: naamVan(wie), termijnen })).sort((a, b) => b.termijnen - a.termijnen || a.naam.localeCompare(b.naam, 'nl'));
}

function hashVan(type: string, rijen: readonly Voorbeeldrij[]): string {
  const wat = rijen.map(({ streamId, termijnId, oud, nieuw, blijft }) => [streamId, termijnId, oud, nieuw ?? '', blijft ?? '']);
  return createHash('sha256').update(canonicalJson([type, wat])).digest('hex');
}

/** What moves first, by the day on which it is due now. */
const opVolgorde = (a: Voorbeeldrij, b: Voorbeeldrij): number => volgorde(a).localeCompare(volgorde(b));
const volgorde = ({ blijft, oud, nummer, termijnId }: Voorbeeldrij): string => [blijft === undefined ? 0 : 1, oud satisfies Datum, nummer, termijnId].join(' ');
