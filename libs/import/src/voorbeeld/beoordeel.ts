import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Afgeleid, Oordeel } from '@cirkel/contracts';
import { InvoerFout, type Fout, type Keuring, type RuweOpdracht } from '@cirkel/commands';
import type { Bestaande } from '../opslag/bestaande';
import { kolommenVan, type Importsoort, type Kolom, type Leesbron } from '../soorten';
import { leesRij, type Gelezenrij } from './lees-rij';
import { foutenIn, meldingenVan, staatErAl, veldVan, type Kolombron } from './meldingen';
import type { Tabel } from './tabel';

/** What is said of a row before anything is executed. */
export interface Regel {
  readonly rij: number;
  readonly oordeel: Oordeel;
  /** Every reason at once, in Dutch. */
  readonly redenen: readonly string[];
  readonly titel: string;
  /** The days that were made of what was written, and why. */
  readonly dagen: readonly Afgeleid[];
  /** What the row becomes; absent when nothing can be made of it. */
  readonly opdracht?: RuweOpdracht;
  readonly streamId?: string;
  /** Its term is past: whoever executes it chooses how it is recorded. */
  readonly verleden: boolean;
  /** What makes it the same as another, comparable. */
  readonly uniek?: string;
}

/** What the rules would say of a command after the rows before it that go on: `gaatVooraf` says whether this one does. */
export type Keur = (opdracht: RuweOpdracht, streamId: string | undefined, gaatVooraf: boolean) => Promise<Keuring>;
/** What the fields of a command show by themselves, also when some are missing. */
export type KeurVelden = (opdracht: RuweOpdracht, streamId: string | undefined) => Promise<readonly Fout[]>;
/** Which of these exist already, and where. */
export type ZoekBestaande = (waarden: readonly string[]) => Promise<ReadonlyMap<string, Bestaande>>;

/** The streams of these items, by the number or id that people gave them. */
export type ZoekItems = (namen: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export interface Beoordeling {
  readonly soort: Importsoort;
  readonly bron: Leesbron;
  readonly keur: Keur;
  readonly keurVelden: KeurVelden;
  readonly bestaande: ZoekBestaande;
  readonly items: ZoekItems;
}

/** Judging is mostly reckoning: after so many rows whoever else asks this process something goes first. */
const PER_BEURT = 20;

/** Judges every row: what is wrong with it, what to look at, and whether it is there already, in the file or in the store. */
export async function beoordeel({ rijen, koppen }: Pick<Tabel, 'rijen' | 'koppen'>, bij: Beoordeling): Promise<readonly Regel[]> {
  const kolommen = kolommenVan(bij.soort, bij.bron.definitie);
  const gelezen = await omDeBeurt(rijen, (rij) => Promise.resolve(leesRij(rij, bij.soort, { kolommen, koppen }, bij.bron)));
  const items = await bij.items([...new Set(gelezen.flatMap(({ bijItem }) => bijItem?.naam ?? []))]);
  const plaatsen = gelezen.map((rij) => ({ ...rij, ...metStroom(rij, items) }));
  const bestaande = await bij.bestaande([...new Set(plaatsen.flatMap(({ uniek }) => uniek ?? []))]);
  const eerder = new Map<string, number>();
  return omDeBeurt(plaatsen, (rij) => keurRij(rij, waaromDubbel(rij, eerder, bestaande), kolommen, bij));
}

async function omDeBeurt<A, B>(rijen: readonly A[], doe: (rij: A) => Promise<B>): Promise<readonly B[]> {
  const gedaan: B[] = [];
  for (const [i, rij] of rijen.entries()) {
    if (i % PER_BEURT === 0) await laatAnderenVoor();
    gedaan.push(await doe(rij));
  }
  return gedaan;
}

/** The stream that the row goes to. Rows of different streams are different rows: a sheet of another year, the register of another item. */
function metStroom({ streamId, bijItem, uniek }: Gelezenrij, items: ReadonlyMap<string, string>): Pick<Gelezenrij, 'streamId' | 'uniek'> {
  const item = bijItem === undefined ? undefined : items.get(bijItem.naam);
  const stroom = bijItem === undefined ? streamId : item === undefined ? undefined : `${bijItem.voorvoegsel}${item}`;
  const bij = stroom ?? bijItem?.naam;
  return { ...(stroom === undefined ? {} : { streamId: stroom }), ...(uniek === undefined ? {} : { uniek: bij === undefined ? uniek : `${bij} | ${uniek}` }) };
}

function waaromDubbel({ rij, uniek }: Gelezenrij, eerder: Map<string, number>, bestaande: ReadonlyMap<string, Bestaande>): readonly string[] {
  if (uniek === undefined) return [];
  const eerste = eerder.get(uniek);
  if (eerste === undefined) eerder.set(uniek, rij);
  const al = bestaande.get(uniek);
  return [...(eerste === undefined ? [] : [`Dezelfde als rij ${eerste}.`]), ...(al === undefined ? [] : [al.reden])];
}

/** What the rules say of a row of which the file says what it should. A row that is there already does not go on by itself, so it changes nothing for those after it. */
async function keurRij(gelezen: Gelezenrij, dubbel: readonly string[], kolommen: Readonly<Record<string, Kolom>>, bij: Beoordeling): Promise<Regel> {
  const { rij, titel, opdracht, streamId, bijItem, verleden: inRij, uniek, dagen, letOp: bijRij } = gelezen;
  const { soort, keur } = bij;
  const bron = { soort, kolommen, opdracht };
  const letOp = inRij ? [...bijRij, VOORBIJ] : bijRij;
  const deel = { rij, titel, dagen, verleden: inRij, ...(streamId === undefined ? {} : { streamId }), ...(uniek === undefined ? {} : { uniek }) };
  const zonderItem = bijItem !== undefined && bijItem.naam !== '' && streamId === undefined ? [`${kolommen['item']?.kop ?? ''}: Er is geen item ${bijItem.naam}.`] : [];
  if (gelezen.fouten.length > 0 || zonderItem.length > 0) return { ...deel, oordeel: 'fout', redenen: [...dubbel, ...gelezen.fouten, ...zonderItem, ...(await overigeFouten(gelezen, bron, bij)), ...letOp] };
  const keuring = await keur(opdracht, streamId, dubbel.length === 0);
  if (keuring.weigering !== undefined) {
    // A command of the wrong form is not looked at any further, while its references may be wrong as well.
    const fouten = keuring.weigering instanceof InvoerFout ? await bij.keurVelden(opdracht, streamId) : foutenIn(keuring.weigering);
    return { ...deel, oordeel: staatErAl(keuring.weigering) ? 'dubbel' : 'fout', redenen: [...dubbel, ...meldingenVan(fouten, bron), ...letOp] };
  }
  const opmerking = soort.letOpBij?.(keuring.besloten);
  // A day in the past can make a term that the row does not name: it would be missed at once.
  const verleden = inRij || (soort.verledenIn !== undefined && keuring.besloten.some(({ type }) => type === 'termijn-verstreken'));
  const allesLetOp = [...letOp, ...(verleden && !inRij ? [VOORBIJ] : []), ...(opmerking === undefined ? [] : [opmerking])];
  return { ...deel, verleden, opdracht, oordeel: dubbel.length > 0 ? 'dubbel' : allesLetOp.length > 0 ? 'let-op' : 'goed', redenen: [...dubbel, ...allesLetOp] };
}

/** What is wrong with the cells that could be read, beside those that could not; what the file lacks has been said, and the rules would only say it again in other words. */
async function overigeFouten({ opdracht, streamId, leesbaar }: Gelezenrij, bron: Kolombron, { keurVelden }: Beoordeling): Promise<readonly string[]> {
  const fouten = await keurVelden(opdracht, streamId);
  return meldingenVan(fouten.filter((fout) => fout.pad === '' || leesbaar.includes(veldVan(fout, bron) ?? '')), bron);
}

const VOORBIJ = 'De termijn is al voorbij. Kies bij het uitvoeren of dat zo wordt vastgelegd, zonder herinneringen en escalaties.';
