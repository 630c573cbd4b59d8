import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Oordeel } from '@cirkel/contracts';
import { InvoerFout, type RuweOpdracht } from '@cirkel/commands';
import { kolommenVan, type Importsoort, type Leesbron, type Rijopdracht } from '../soorten';
import type { Tabelrij } from './tabel';

/** What is said of a row before anything is executed. */
export interface Regel {
  readonly rij: number;
  readonly oordeel: Oordeel;
  /** Every reason at once, in Dutch. */
  readonly redenen: readonly string[];
  readonly titel: string;
  /** What the row becomes; absent when nothing can be made of it. */
  readonly opdracht?: RuweOpdracht;
  readonly streamId?: string;
  /** Its term is past: whoever executes it chooses how it is recorded. */
  readonly verleden: boolean;
  /** What makes it the same as another, comparable. */
  readonly uniek?: string;
}

/** What the rules would say of a command now. An empty list: they would take it. */
export type Keur = (opdracht: RuweOpdracht, streamId: string | undefined) => Promise<readonly string[]>;
/** Which of these values exist already, with the number of what has them. */
export type ZoekBestaande = (waarden: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** The streams of these items, by the number or id that people gave them. */
export type ZoekItems = (namen: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export interface Beoordeling {
  readonly soort: Importsoort;
  readonly bron: Leesbron;
  readonly keur: Keur;
  readonly bestaande: ZoekBestaande;
  readonly items: ZoekItems;
}

/** Judging is mostly reckoning: after so many rows whoever else asks this process something goes first. */
const PER_BEURT = 20;

/** Judges every row: what is wrong with it, what to look at, and whether it is there already, in the file or in the store. */
export async function beoordeel(rijen: readonly Tabelrij[], bij: Beoordeling): Promise<readonly Regel[]> {
  const los: Regel[] = [];
  for (const [i, rij] of rijen.entries()) {
    if (i % PER_BEURT === 0) await laatAnderenVoor();
    los.push(await beoordeelRij(rij, bij));
  }
  const bestaande = await bij.bestaande([...new Set(los.flatMap(({ uniek }) => (uniek === undefined ? [] : [uniek])))]);
  const eerder = new Map<string, number>();
  return los.map((regel) => {
    if (regel.uniek === undefined) return regel;
    const eerste = eerder.get(regel.uniek);
    if (eerste === undefined) eerder.set(regel.uniek, regel.rij);
    const al = bestaande.get(regel.uniek);
    const redenen = [...(eerste === undefined ? [] : [`Dezelfde als rij ${eerste}.`]), ...(al === undefined ? [] : [`Bestaat al: ${al}.`])];
    return redenen.length === 0 ? regel : { ...regel, oordeel: regel.oordeel === 'fout' ? 'fout' : 'dubbel', redenen: [...redenen, ...regel.redenen] };
  });
}

async function beoordeelRij({ nummer, cellen }: Tabelrij, { soort, bron, keur, items }: Beoordeling): Promise<Regel> {
  const kolommen = kolommenVan(soort, bron.definitie);
  const fouten: string[] = [];
  const letOp: string[] = [];
  const waarden: Record<string, unknown> = {};
  for (const [veld, { kop, verplicht, lees }] of Object.entries(kolommen)) {
    const cel = cellen[veld];
    if (cel?.fout === true) fouten.push(`${kop}: in de cel staat een fout van Excel (${cel.tekst}).`);
    else if (cel === undefined || cel.tekst === '') {
      if (cel?.formule === true) fouten.push(`${kop}: er staat een formule zonder opgeslagen waarde. Zet de waarde in de cel.`);
      else if (verplicht === true) fouten.push(`${kop}: vul dit in.`);
    } else {
      if (cel.formule === true) letOp.push(`${kop}: er staat een formule; de opgeslagen waarde "${cel.tekst.slice(0, 40)}" geldt.`);
      const gelezen = lees(cel, bron);
      if (gelezen.fout !== undefined) fouten.push(`${kop}: ${gelezen.fout}`);
      else waarden[veld] = gelezen.waarde;
      if (gelezen.letOp !== undefined) letOp.push(`${kop}: ${gelezen.letOp}`);
    }
  }
  const gemaakt = soort.opdracht(waarden, bron);
  if (gemaakt.vraag !== undefined) fouten.push(gemaakt.vraag);
  if (gemaakt.letOp !== undefined) letOp.push(gemaakt.letOp);
  const verleden = gemaakt.termijn !== undefined && gemaakt.termijn < bron.vandaag;
  if (verleden) letOp.push('De termijn is al voorbij. Kies bij het uitvoeren of dat zo wordt vastgelegd, zonder herinneringen en escalaties.');
  const streamId = await stroomVan(gemaakt, items);
  if (gemaakt.bijItem !== undefined && streamId === undefined && fouten.length === 0) fouten.push(`Er is geen item ${gemaakt.bijItem.naam}.`);
  // What the file lacks has been said; the rules would only say it again in other words.
  if (fouten.length === 0) fouten.push(...(await keur(gemaakt.opdracht, streamId)));
  const delen = (soort.uniek ?? []).map((veld) => String(waarden[veld] ?? cellen[veld]?.tekst ?? ''));
  return {
    rij: nummer,
    oordeel: fouten.length > 0 ? 'fout' : letOp.length > 0 ? 'let-op' : 'goed',
    redenen: [...fouten, ...letOp],
    titel: (cellen[soort.titel]?.tekst ?? '').slice(0, 200),
    ...(fouten.length > 0 ? {} : { opdracht: gemaakt.opdracht }),
    ...(streamId === undefined ? {} : { streamId }),
    verleden,
    ...(delen.every((deel) => deel === '') ? {} : { uniek: delen.join(' ').toLowerCase().replace(/\s+/g, ' ') }),
  };
}

async function stroomVan({ streamId, bijItem }: Rijopdracht, items: ZoekItems): Promise<string | undefined> {
  if (bijItem === undefined) return streamId;
  const item = (await items([bijItem.naam])).get(bijItem.naam);
  return item === undefined ? undefined : `${bijItem.voorvoegsel}${item}`;
}

/** What a refusal says, fault by fault. */
export const zinnenVan = (error: { readonly message: string }): readonly string[] => (error instanceof InvoerFout ? error.fouten.map(({ melding }) => melding) : [error.message]);
