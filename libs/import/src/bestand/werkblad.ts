import { dagVanExcel } from '@cirkel/domain';
import { GRENZEN, type Cel, type Grenzen, type Rij } from './blad';
import { teVeelRijen } from './csv';
import { BestandGeweigerd } from './geweigerd';
import { kolomVan, vulOmlaag, type Rijopbouw } from './samengevoegd';
import type { Datumopmaak } from './opmaak';
import type { Werkmap } from './werkmap';
import { leesXml } from './xml';

/** A cell while it is being read. */
interface Ruw {
  kolom: number;
  soort: string;
  stijl: number;
  waarde: string;
  formule: boolean;
}

/** Reads the rows of a sheet that hold anything. Throws BestandGeweigerd. */
export async function leesWerkblad(stukken: AsyncIterable<string>, werkmap: Werkmap, grenzen: Grenzen = GRENZEN): Promise<readonly Rij[]> {
  const rijen: Rijopbouw[] = [];
  const samengevoegd: string[] = [];
  let nummer = 0;
  let cellen: (Cel | undefined)[] = [];
  let cel: Ruw | undefined;
  let inWaarde = false;
  await leesXml(stukken, {
    open: (naam, kenmerken) => {
      if (naam === 'row') {
        nummer = Number(kenmerken['r'] ?? nummer + 1);
        cellen = [];
      } else if (naam === 'c') {
        const kolom = kenmerken['r'] === undefined ? cellen.length : kolomVan(kenmerken['r']);
        cel = { kolom, soort: kenmerken['t'] ?? 'n', stijl: Number(kenmerken['s'] ?? 0), waarde: '', formule: false };
      } else if (naam === 'f' && cel !== undefined) cel.formule = true;
      else if (naam === 'mergeCell') samengevoegd.push(kenmerken['ref'] ?? '');
      inWaarde = naam === 'v' || naam === 't';
    },
    tekst: (tekst) => {
      if (inWaarde && cel !== undefined) cel.waarde += tekst;
    },
    sluit: (naam) => {
      inWaarde = false;
      if (naam === 'c' && cel !== undefined) {
        const klaar = celVan(cel, werkmap);
        if (klaar !== undefined && cel.kolom >= grenzen.kolommen) throw new BestandGeweigerd('te-veel', `Het blad heeft meer dan ${grenzen.kolommen} kolommen. Laat alleen de kolommen staan die u nodig heeft.`);
        if (klaar !== undefined) cellen[cel.kolom] = klaar;
        cel = undefined;
      }
      if (naam === 'row' && cellen.length > 0) {
        rijen.push({ nummer, cellen });
        if (rijen.length > grenzen.rijen) throw teVeelRijen(grenzen);
      }
    },
  });
  vulOmlaag(rijen, samengevoegd, grenzen);
  return rijen;
}

/** Undefined for a cell that holds nothing, unless a formula belongs there. */
function celVan({ soort, stijl, waarde, formule }: Ruw, werkmap: Werkmap): Cel | undefined {
  const tekst = tekstVan(soort, waarde, stijl, werkmap).trim();
  if (tekst === '' && !formule) return undefined;
  const getal = soort === 'n' && werkmap.opmaak[stijl] === undefined && tekst !== '';
  return { tekst, ...(formule ? { formule: true } : {}), ...(soort === 'e' ? { fout: true } : {}), ...(getal ? { getal: true } : {}) };
}

function tekstVan(soort: string, waarde: string, stijl: number, { teksten, opmaak, stelsel }: Werkmap): string {
  if (soort === 's') return ontsnapt(teksten[Number(waarde)] ?? '');
  if (soort === 'b') return waarde === '1' ? 'ja' : 'nee';
  if (soort === 'd') return waarde.slice(0, 10);
  if (soort !== 'n') return ontsnapt(waarde);
  const datum = opmaak[stijl] === undefined || waarde === '' ? undefined : dagVanExcel(Number(waarde), stelsel);
  if (datum !== undefined) return zoalsGetoond(datum, opmaak[stijl]);
  return /e/i.test(waarde) ? String(Number(waarde)) : waarde;
}

/** A date as far as the cell shows it. */
function zoalsGetoond(datum: string, opmaak: Datumopmaak | undefined): string {
  if (opmaak === 'jaar') return datum.slice(0, 4);
  return opmaak === 'maand' ? `${datum.slice(5, 7)}-${datum.slice(0, 4)}` : datum;
}

/** Excel writes signs that XML does not know as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
const ontsnapt = (tekst: string): string => tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_heel, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
