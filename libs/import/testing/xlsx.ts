import { dagenTussen } from '@cirkel/domain';
import { maakZip, type Onderdeel } from './zip';

/** A cell to write: a text, a number, a day (as a serial number with a date format), a formula with its stored value, or nothing. */
export type Testcel = string | number | undefined | { readonly dag: string; readonly alleenMaand?: boolean; readonly alleenJaar?: boolean } | { readonly formule: string; readonly waarde?: string };

export interface Testblad {
  readonly naam?: string;
  readonly rijen: readonly (readonly Testcel[])[];
  readonly verborgen?: boolean;
  readonly samengevoegd?: readonly string[];
}

const veilig = (tekst: string): string => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const kolom = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `${kolom(Math.floor(i / 26) - 1)}${kolom(i % 26)}`);
const xml = (kern: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${kern}`;
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook as Excel writes it, so that a test can spoil one. */
export function xlsxOnderdelen(bladen: readonly Testblad[], stelsel: '1900' | '1904' = '1900'): readonly Onderdeel[] {
  const teksten: string[] = [];
  const gedeeld = (tekst: string): number => (teksten.includes(tekst) ? teksten.indexOf(tekst) : teksten.push(tekst) - 1);
  const begin = stelsel === '1900' ? '1899-12-30' : '1904-01-01';
  const cel = (waarde: Testcel, plaats: string): string => {
    if (waarde === undefined) return '';
    if (typeof waarde === 'number') return `<c r="${plaats}"><v>${waarde}</v></c>`;
    if (typeof waarde === 'string') return `<c r="${plaats}" t="s"><v>${gedeeld(waarde)}</v></c>`;
    if ('dag' in waarde) return `<c r="${plaats}" s="${waarde.alleenJaar === true ? 3 : waarde.alleenMaand === true ? 2 : 1}"><v>${dagenTussen(begin, waarde.dag)}</v></c>`;
    return `<c r="${plaats}" t="str"><f>${veilig(waarde.formule)}</f>${waarde.waarde === undefined ? '' : `<v>${veilig(waarde.waarde)}</v>`}</c>`;
  };
  const blad = ({ rijen, samengevoegd = [] }: Testblad): string =>
    `<worksheet xmlns="${HOOFD}"><sheetData>${rijen.map((rij, r) => `<row r="${r + 1}">${rij.map((waarde, k) => cel(waarde, `${kolom(k)}${r + 1}`)).join('')}</row>`).join('')}</sheetData>${
      samengevoegd.length === 0 ? '' : `<mergeCells>${samengevoegd.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    }</worksheet>`;
  const werkbladen = bladen.map((een, i) => ({ naam: `xl/worksheets/sheet${i + 1}.xml`, inhoud: xml(blad(een)) }));
  const relatie = (id: string, soort: string, doel: string): string => `<Relationship Id="${id}" Type="${RELATIES}/${soort}" Target="${doel}"/>`;
  return [
    { naam: '[Content_Types].xml', inhoud: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') },
    {
      naam: 'xl/workbook.xml',
      inhoud: xml(`<workbook xmlns="${HOOFD}" xmlns:r="${RELATIES}"><workbookPr${stelsel === '1904' ? ' date1904="1"' : ''}/><sheets>${bladen.map((een, i) => `<sheet name="${veilig(een.naam ?? `Blad${i + 1}`)}" sheetId="${i + 1}"${een.verborgen === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`),
    },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud: xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${bladen.map((_, i) => relatie(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relatie('rIdT', 'sharedStrings', 'sharedStrings.xml')}${relatie('rIdS', 'styles', 'styles.xml')}</Relationships>`),
    },
    { naam: 'xl/styles.xml', inhoud: xml(`<styleSheet xmlns="${HOOFD}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/></cellXfs></styleSheet>`) },
    ...werkbladen,
    { naam: 'xl/sharedStrings.xml', inhoud: xml(`<sst xmlns="${HOOFD}">${teksten.map((tekst) => `<si><t xml:space="preserve">${veilig(tekst)}</t></si>`).join('')}</sst>`) },
  ];
}

/** A workbook of these sheets. */
export const maakXlsx = (bladen: readonly Testblad[], stelsel: '1900' | '1904' = '1900'): Buffer => maakZip(xlsxOnderdelen(bladen, stelsel));
