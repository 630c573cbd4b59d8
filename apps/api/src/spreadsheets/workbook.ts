import { dagenTussen } from '@cirkel/domain';
import type { Cell, Sheet } from './cell';
import { zipOf } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The day that a spreadsheet counts from, as it counts from 1 March 1900 on. */
const DAY_ZERO = '1899-12-30';
const STYLE = { dag: 1, kop: 2 } as const;
const WIDEST = 60;

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
// What XML cannot hold at all is left out.
const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const column = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `${column(Math.floor(i / 26) - 1)}${column(i % 26)}`);
const text = (value: string, place: string, style: string): string => `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

function cell(value: Cell, place: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'string') return text(value, place, '');
  return `<c r="${place}" s="${STYLE.dag}"><v>${dagenTussen(DAY_ZERO, value.dag)}</v></c>`;
}

const length = (value: Cell): number => (value === null ? 0 : typeof value === 'object' ? 10 : String(value).length);
const width = ({ koppen, rijen }: Sheet, i: number): number => Math.min(WIDEST, 2 + Math.max(koppen[i]?.length ?? 0, ...rijen.slice(0, 200).map((row) => length(row[i] ?? null))));

function worksheet(sheet: Sheet): string {
  const { koppen, rijen } = sheet;
  const last = `${column(koppen.length - 1)}${rijen.length + 1}`;
  const head = `<row r="1">${koppen.map((kop, i) => text(kop, `${column(i)}1`, ` s="${STYLE.kop}"`)).join('')}</row>`;
  const rows = rijen.map((row, r) => `<row r="${r + 2}">${row.map((value, i) => cell(value, `${column(i)}${r + 2}`)).join('')}</row>`).join('');
  return (
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${koppen.map((_, i) => `<col min="${i + 1}" max="${i + 1}" width="${width(sheet, i)}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${head}${rows}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
  );
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const part = (name: string, kind: string): string => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

/** The sheet as an xlsx workbook (ECMA-376): numbers are numbers and days are days, the names of the columns stay in sight, and each can be filtered by. */
export const workbookOf = (sheet: Sheet): Buffer =>
  zipOf([
    {
      naam: '[Content_Types].xml',
      inhoud: xml(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/worksheets/sheet1.xml', 'worksheet')}${part('xl/styles.xml', 'styles')}</Types>`,
      ),
    },
    { naam: '_rels/.rels', inhoud: xml(`<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`) },
    { naam: 'xl/workbook.xml', inhoud: xml(`<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheet.naam)}" sheetId="1" r:id="rId1"/></sheets></workbook>`) },
    { naam: 'xl/_rels/workbook.xml.rels', inhoud: xml(`<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`) },
    { naam: 'xl/styles.xml', inhoud: xml(STYLES) },
    { naam: 'xl/worksheets/sheet1.xml', inhoud: xml(worksheet(sheet)) },
  ]);
