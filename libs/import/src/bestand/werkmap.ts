import type { Dagstelsel } from '@cirkel/domain';
import { BestandGeweigerd } from './geweigerd';
import { isDatumopmaak, ingebouwdeDatums, type Datumopmaak } from './opmaak';
import { leesXml } from './xml';
import type { Zip } from './zip';

/** What the workbook says about its sheets, before any of them is read. */
export interface Werkmap {
  readonly stelsel: Dagstelsel;
  readonly bladen: readonly { readonly naam: string; readonly pad: string; readonly verborgen: boolean }[];
  readonly teksten: readonly string[];
  /** By style number of a cell: whether it shows a date. */
  readonly opmaak: readonly (Datumopmaak | undefined)[];
}

const WERKMAP = 'xl/workbook.xml';

export async function leesWerkmap(zip: Zip): Promise<Werkmap> {
  const stukken = zip.lees(WERKMAP);
  if (stukken === undefined) {
    const binair = zip.namen.includes('xl/workbook.bin') ? ' Dit is een binaire werkmap (.xlsb).' : '';
    throw new BestandGeweigerd('verkeerd-type', `Dit is geen Excel-bestand (.xlsx).${binair} Bewaar de lijst als .xlsx of .csv.`);
  }
  const bladen: { naam: string; id: string; verborgen: boolean }[] = [];
  let stelsel: Dagstelsel = '1900';
  await leesXml(stukken, {
    open: (naam, kenmerken) => {
      if (naam === 'workbookPr' && ['1', 'true'].includes(kenmerken['date1904'] ?? '')) stelsel = '1904';
      if (naam === 'sheet') bladen.push({ naam: kenmerken['name'] ?? '', id: kenmerken['r:id'] ?? '', verborgen: (kenmerken['state'] ?? 'visible') !== 'visible' });
    },
  });
  const verwijzingen = await leesVerwijzingen(zip);
  const eersteVan = (soort: string): string | undefined => verwijzingen.find((een) => een.soort === soort)?.pad;
  return {
    stelsel,
    bladen: bladen.flatMap(({ naam, id, verborgen }) => verwijzingen.filter((een) => een.id === id && een.soort === 'worksheet').map(({ pad }) => ({ naam, pad, verborgen }))),
    teksten: await leesTeksten(zip.lees(eersteVan('sharedStrings') ?? '')),
    opmaak: await leesOpmaak(zip.lees(eersteVan('styles') ?? '')),
  };
}

interface Verwijzing {
  readonly id: string;
  readonly soort: string;
  readonly pad: string;
}

async function leesVerwijzingen(zip: Zip): Promise<readonly Verwijzing[]> {
  const gevonden: Verwijzing[] = [];
  await leesXml(zip.lees('xl/_rels/workbook.xml.rels') ?? leeg(), {
    open: (naam, { Id = '', Type = '', Target = '' }) => {
      if (naam === 'Relationship') gevonden.push({ id: Id, soort: Type.slice(Type.lastIndexOf('/') + 1), pad: Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}` });
    },
  });
  return gevonden;
}

async function* leeg(): AsyncGenerator<string> {
  yield '<leeg/>';
}

/** The texts that cells point at. Phonetic guides (rPh) are no part of them. */
async function leesTeksten(stukken: AsyncIterable<string> | undefined): Promise<readonly string[]> {
  const teksten: string[] = [];
  let inTekst = false;
  let inUitspraak = false;
  await leesXml(stukken ?? leeg(), {
    open: (naam) => {
      if (naam === 'si') teksten.push('');
      if (naam === 'rPh') inUitspraak = true;
      inTekst = naam === 't' && !inUitspraak;
    },
    tekst: (tekst) => {
      if (inTekst && teksten.length > 0) teksten.push(`${teksten.pop() ?? ''}${tekst}`);
    },
    sluit: (naam) => {
      if (naam === 'rPh') inUitspraak = false;
      if (naam === 't') inTekst = false;
    },
  });
  return teksten;
}

async function leesOpmaak(stukken: AsyncIterable<string> | undefined): Promise<Werkmap['opmaak']> {
  const eigen = new Map<number, Datumopmaak | undefined>();
  const perStijl: (Datumopmaak | undefined)[] = [];
  let inCellen = false;
  await leesXml(stukken ?? leeg(), {
    open: (naam, { numFmtId = '0', formatCode = '' }) => {
      if (naam === 'numFmt') eigen.set(Number(numFmtId), isDatumopmaak(formatCode));
      if (naam === 'cellXfs') inCellen = true;
      if (naam === 'xf' && inCellen) perStijl.push(eigen.has(Number(numFmtId)) ? eigen.get(Number(numFmtId)) : ingebouwdeDatums(Number(numFmtId)));
    },
    sluit: (naam) => {
      if (naam === 'cellXfs') inCellen = false;
    },
  });
  return perStijl;
}
