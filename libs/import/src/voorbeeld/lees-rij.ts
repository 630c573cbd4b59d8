import type { RuweOpdracht } from '@cirkel/commands';
import type { Afgeleid } from '@cirkel/contracts';
import type { Importsoort, Kolom, Leesbron, Rijopdracht, Waarden } from '../soorten';
import type { Tabelrij } from './tabel';

/** A row as far as the file alone tells: the command that it would become, and what is wrong with its cells. */
export interface Gelezenrij extends Omit<Rijopdracht, 'letOp' | 'vraag' | 'termijn'> {
  readonly rij: number;
  readonly titel: string;
  readonly fouten: readonly string[];
  /** The fields of which the cell could be read: what the rules say of the others was said already. */
  readonly leesbaar: readonly string[];
  /** The days that were made of what was written. */
  readonly dagen: readonly Afgeleid[];
  readonly letOp: readonly string[];
  /** Its term is past, as far as the row names one. */
  readonly verleden: boolean;
  /** What makes it the same as another of its kind, comparable; absent when nothing does. */
  readonly uniek?: string;
}

const TITEL = 200;

/** The columns of the list, and the headings that they have in the file. */
export interface Kolommen {
  readonly kolommen: Readonly<Record<string, Kolom>>;
  readonly koppen: Readonly<Record<string, string>>;
}

/** Reads a row: every fault of its cells at once, and what they say together. */
export function leesRij({ nummer, cellen }: Tabelrij, soort: Importsoort, { kolommen, koppen }: Kolommen, bron: Leesbron): Gelezenrij {
  const fouten: string[] = [];
  const letOp: string[] = [];
  const dagen: Afgeleid[] = [];
  const waarden: Record<string, unknown> = {};
  const gevuld = (veld: string): boolean => (cellen[veld]?.tekst ?? '') !== '';
  for (const [veld, { kop, verplicht, tenzij = [], lees }] of Object.entries(kolommen)) {
    const cel = cellen[veld];
    if (cel?.fout === true) fouten.push(`${kop}: in de cel staat een fout van Excel (${cel.tekst}).`);
    else if (cel === undefined || cel.tekst === '') {
      if (cel?.formule === true) fouten.push(`${kop}: er staat een formule zonder opgeslagen waarde. Zet de waarde in de cel.`);
      else if (verplicht === true && !tenzij.some(gevuld)) fouten.push(`${kop}: vul dit in.`);
    } else {
      if (cel.formule === true) letOp.push(`${kop}: er staat een formule; de opgeslagen waarde "${cel.tekst.slice(0, 40)}" geldt.`);
      if (cel.vanBoven === true) letOp.push(`${kop}: "${cel.tekst.slice(0, 40)}" komt uit de samengevoegde cel erboven.`);
      const gelezen = lees(cel, bron, koppen[veld] ?? kop);
      if (gelezen.fout !== undefined) fouten.push(`${kop}: ${gelezen.fout}`);
      else waarden[veld] = gelezen.waarde;
      if (gelezen.dag !== undefined) dagen.push({ kolom: kop, ...gelezen.dag });
      if (gelezen.letOp !== undefined) letOp.push(`${kop}: ${gelezen.letOp}`);
    }
  }
  const gemaakt = soort.opdracht(waarden, bron);
  if (gemaakt.vraag !== undefined) fouten.push(gemaakt.vraag);
  if (gemaakt.letOp !== undefined) letOp.push(gemaakt.letOp);
  const verleden = gemaakt.termijn !== undefined && gemaakt.termijn < bron.vandaag;
  const alsTekst = Object.fromEntries(Object.entries(cellen).map(([veld, { tekst }]) => [veld, tekst]));
  const uniek = uniekVan(soort, { ...alsTekst, ...waarden }, gemaakt.opdracht);
  const { opdracht, streamId, bijItem } = gemaakt;
  return {
    opdracht, rij: nummer, titel: (cellen[soort.titel]?.tekst ?? '').slice(0, TITEL), fouten, letOp, dagen, verleden, leesbaar: Object.keys(waarden),
    ...(streamId === undefined ? {} : { streamId }), ...(bijItem === undefined ? {} : { bijItem }), ...(uniek === undefined ? {} : { uniek }),
  };
}

function uniekVan({ uniek }: Importsoort, waarden: Waarden, opdracht: RuweOpdracht): string | undefined {
  const delen = (uniek?.(waarden, opdracht) ?? []).map((deel) => vergelijkbareWaarde(String(deel ?? '')));
  return delen.every((deel) => deel === '') ? undefined : delen.join(' | ');
}

const vergelijkbareWaarde = (tekst: string): string => tekst.trim().toLowerCase().replace(/\s+/g, ' ');
