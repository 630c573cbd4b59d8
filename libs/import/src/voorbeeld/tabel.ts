import { BestandGeweigerd, type Blad, type Cel, type Rij, type ZoekKoppen } from '../bestand';
import type { Kolom } from '../soorten';
import { vergelijkbaar } from '../soorten/woord';

/** A row below the headings, its cells by field. */
export interface Tabelrij {
  readonly nummer: number;
  readonly cellen: Readonly<Record<string, Cel>>;
}

export interface Tabel {
  readonly rijen: readonly Tabelrij[];
  /** The headings as the file has them, by field. */
  readonly koppen: Readonly<Record<string, string>>;
  /** What the writer should know of the file as a whole: columns that nobody reads. */
  readonly opmerkingen: readonly string[];
}

type Kolommen = Readonly<Record<string, Kolom>>;

/** A title, a date and a legend may stand above the headings; more is no list. */
const EERSTE_RIJEN = 30;

/** Finds the headings and puts the cells below them under their fields. Throws BestandGeweigerd when a column that is needed has no heading. */
export function leesTabel(blad: Blad, kolommen: Kolommen): Tabel {
  const meeste = koprij(blad.rijen, kolommen);
  const gevonden = new Set(meeste.velden.values());
  const ontbreekt = Object.entries(kolommen).filter(([veld, { verplicht, tenzij = [] }]) => verplicht === true && !gevonden.has(veld) && !tenzij.some((ander) => gevonden.has(ander)));
  if (ontbreekt.length > 0) throw new BestandGeweigerd('geen-blad', `Deze kolommen ontbreken: ${ontbreekt.map(([, { kop, ook }]) => `${kop} (mag ook heten: ${ook.slice(0, 3).join(', ')})`).join('; ')}.`);
  const rijen = blad.rijen.filter(({ nummer }) => nummer > meeste.rij.nummer).map((rij) => inVelden(rij, meeste.velden));
  return {
    // A row that has nothing of its own, only what was merged over it, is a part of the row above.
    rijen: rijen.filter((rij) => Object.values(rij.cellen).some(({ vanBoven }) => vanBoven !== true) && !isKop(rij, kolommen)),
    koppen: Object.fromEntries([...meeste.velden].map(([i, veld]) => [veld, meeste.rij.cellen[i]?.tekst ?? ''])),
    opmerkingen: [...blad.opmerkingen, ...ongelezen(meeste.rij, meeste.velden)],
  };
}

/** Finds the row with the headings of these columns, for whoever reads the file. */
export const zoekKoppenVan = (kolommen: Kolommen): ZoekKoppen => (rijen) => (({ rij, velden }) => ({ rij, aantal: velden.size }))(koprij(rijen, kolommen));

/** The row among the first that names the most columns, and which. */
function koprij(rijen: readonly Rij[], kolommen: Kolommen): { readonly rij: Rij; readonly velden: ReadonlyMap<number, string> } {
  const koppen = rijen.slice(0, EERSTE_RIJEN).map((rij) => ({ rij, velden: veldenIn(rij, kolommen) }));
  return koppen.reduce((a, b) => (b.velden.size > a.velden.size ? b : a), koppen[0] ?? { rij: { nummer: 0, cellen: [] }, velden: new Map<number, string>() });
}

/** Which columns of a row are headings of which field; the first column of a field counts. */
function veldenIn({ cellen }: Rij, kolommen: Kolommen): ReadonlyMap<number, string> {
  const velden = new Map<number, string>();
  // A name of the column itself goes before another word for it: "actie" is a description, unless there is a column "omschrijving" too.
  for (const namen of [({ kop }: { kop: string }) => [kop], ({ ook }: { ook: readonly string[] }) => ook]) {
    for (const [i, cel] of cellen.entries()) {
      if (cel === undefined || velden.has(i)) continue;
      const veld = Object.keys(kolommen).find((naam) => {
        const kolom = kolommen[naam];
        return kolom !== undefined && [...velden.values()].every((al) => al !== naam) && heet(cel.tekst, [naam, ...namen({ kop: kolom.kop, ook: kolom.ook })], kolom);
      });
      if (veld !== undefined) velden.set(i, veld);
    }
  }
  return velden;
}

const inVelden = ({ nummer, cellen }: Rij, velden: ReadonlyMap<number, string>): Tabelrij => ({
  nummer,
  cellen: Object.fromEntries([...velden].flatMap(([i, veld]) => { const cel = cellen[i]; return cel === undefined || (cel.tekst === '' && cel.formule !== true) ? [] : [[veld, cel]]; })),
});

/** Headings that are repeated further down, as on each page of a printed list. */
const isKop = ({ cellen }: Tabelrij, kolommen: Kolommen): boolean =>
  Object.entries(cellen).every(([veld, { tekst }]) => heet(tekst, [veld, kolommen[veld]?.kop ?? '', ...(kolommen[veld]?.ook ?? [])], kolommen[veld]));

/** Whether a heading is one of these names. */
function heet(kop: string, namen: readonly string[], kolom: Kolom | undefined): boolean {
  const gezocht = kolom?.jaarInKop === true ? vergelijkbaar(kop).replace(/ (?:19|20)\d{2}$/, '') : vergelijkbaar(kop);
  return namen.some((naam) => vergelijkbaar(naam) === gezocht);
}

function ongelezen({ cellen }: Rij, velden: ReadonlyMap<number, string>): readonly string[] {
  const namen = cellen.flatMap((cel, i) => (cel === undefined || cel.tekst === '' || velden.has(i) ? [] : [`"${cel.tekst.slice(0, 40)}"`]));
  return namen.length === 0 ? [] : [`Deze kolommen worden niet gebruikt: ${namen.join(', ')}.`];
}
