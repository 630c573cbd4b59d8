import { bestaatDatum, jaarVan, langeDatum, leesMeetperiode, leesTermijn, maakDatum, naamVan, namenVan, waaromDag, type Eigenaar, type GeschrevenTermijn } from '@cirkel/domain';
import type { Gelezen, Leesbron, Lezer } from './soort';
import { vergelijkbaar } from './woord';

/** The text as it stands there. */
export const tekst: Lezer = ({ tekst: waarde }) => ({ waarde, ...(/^[=+@]|^-(?!\s)/.test(waarde) ? { letOp: `"${waarde.slice(0, 20)}" lijkt op een formule en is als tekst overgenomen.` } : {}) });

const delen = (waarde: string, scheiding: RegExp): readonly string[] => waarde.split(scheiding).map((deel) => deel.trim()).filter((deel) => deel !== '');

/** Several texts in one cell. */
export const lijst: Lezer = ({ tekst: waarde }) => ({ waarde: [...new Set(delen(waarde, /[;,\n]/))] });

/** One of a few words; `ook` are other words for them. */
export const keuze = (mogelijk: readonly string[], ook: Readonly<Record<string, string>> = {}): Lezer => ({ tekst: waarde }) => {
  const gezocht = vergelijkbaar(waarde);
  const gevonden = mogelijk.find((woord) => vergelijkbaar(woord) === gezocht) ?? Object.entries(ook).find(([woord]) => vergelijkbaar(woord) === gezocht)?.[1];
  return gevonden === undefined ? { fout: `"${waarde}" is geen keuze. Kies uit: ${mogelijk.join(', ')}.` } : { waarde: gevonden };
};

/** "1.200" and "12.345,5": thousands in groups of three, as Dutch writes them. */
const DUIZENDTALLEN = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/** A number. In a text a point between groups of three sets thousands apart; in a cell that holds a number it is what Excel stores before the fraction. */
export const getal: Lezer = ({ tekst: waarde, getal: isGetal }) => {
  const dicht = waarde.replace(/\s/g, '');
  const kaal = isGetal === true ? dicht : (DUIZENDTALLEN.test(dicht) ? dicht.replaceAll('.', '') : dicht).replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(kaal) ? { waarde: Number(kaal) } : { fout: `"${waarde}" is geen getal.` };
};

/** How people also call a partij or body. */
const ookGenoemd: Readonly<Record<string, string>> = {
  'patientenfederatie nederland': 'partij:Patientenfederatie', pfn: 'partij:Patientenfederatie', patienten: 'partij:Patientenfederatie',
  zorginstituut: 'partij:ZINL', 'zorginstituut nederland': 'partij:ZINL', zin: 'partij:ZINL', venvn: 'partij:VenVN', 'v en vn': 'partij:VenVN',
  'bestuurlijk overleg': 'gremium:BO', po: 'projectorganisatie', 'federatie medisch specialisten': 'partij:FMS', partijen: 'partij:veldpartijen', 'onafhankelijke commissie': 'partij:commissie-governance', 'zorgverzekeraars nederland': 'partij:ZN',
};

function eigenaarVan(naam: string, { definitie: { eigenaren } }: Leesbron): Eigenaar | undefined {
  const gezocht = vergelijkbaar(naam.replace(/^(?:de|het)\s+/i, ''));
  const precies = eigenaren.find((eigenaar) => eigenaar === naam.trim());
  const bekend = (eigenaar: Eigenaar): boolean => vergelijkbaar(naamVan(eigenaar)) === gezocht || vergelijkbaar(eigenaar.replace(/^.*:/, '')) === gezocht;
  // VWS is a partij and a body: as an owner the partij is meant, which comes first.
  return precies ?? eigenaren.find(bekend) ?? eigenaren.find((eigenaar) => eigenaar === ookGenoemd[gezocht]);
}

/** Parties and bodies of the programme, by code or name. */
export const eigenaren: Lezer = ({ tekst: waarde }, bron) => {
  const namen = delen(waarde, /[;,/\n+]|\sen\s/);
  const gelezen = namen.map((naam) => eigenaarVan(naam, bron));
  const onbekend = namen.filter((_, i) => gelezen[i] === undefined);
  if (onbekend.length > 0) return { fout: `${onbekend.map((naam) => `"${naam}"`).join(' en ')} hoort niet bij dit programma. Kies uit: ${namenVan(bron.definitie.eigenaren)}.` };
  return { waarde: [...new Set(gelezen)] };
};

/** One partij or body. */
export const eigenaar: Lezer = (cel, bron, kop) => {
  const { waarde, fout } = eigenaren(cel, bron, kop);
  if (fout !== undefined) return { fout };
  const gevonden = waarde as readonly Eigenaar[];
  return gevonden.length === 1 ? { waarde: gevonden[0] } : { fout: 'Noem hier één partij.' };
};

/** A line of the werkagenda, by code or name; what is neither, the rules refuse. */
export const lijn: Lezer = ({ tekst: waarde }, { definitie: { werkagenda } }) => {
  const gezocht = vergelijkbaar(waarde);
  return { waarde: werkagenda?.lijnen.find(({ code, naam }) => [code, naam].some((een) => vergelijkbaar(een) === gezocht))?.code ?? waarde };
};

/** A date of Excel as people write it: "1 november 2020", or "april 2021" when it shows no day. */
function voluit(waarde: string): string {
  if (bestaatDatum(waarde)) return langeDatum(waarde);
  const maand = /^(\d{2})-(\d{4})$/.exec(waarde);
  return maand === null ? waarde : langeDatum(`${maand[2] ?? ''}-${maand[1] ?? ''}-01`).slice(2);
}

/** What people write where there is no term. A question mark is none of these: it asks for an answer. */
const GEEN_TERMIJN = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing|geen|geen termijn|[-\u2013\u2014]+)$/i;
const zegtGeenTermijn = (waarde: string): boolean => GEEN_TERMIJN.test(waarde.trim());

/** The day that was made of what somebody wrote, and why that day. */
const afgeleid = (geschreven: string, gelezen: GeschrevenTermijn): Pick<Gelezen, 'dag'> =>
  gelezen.soort === 'datum' ? { dag: { geschreven, dag: gelezen.datum, waarom: waaromDag(geschreven, gelezen) ?? null } } : {};

/** A term as people write it, with the text as it was written; what it does not say is asked by whoever uses it. */
export const termijn: Lezer = ({ tekst: waarde }, { kalender, stelsel }) => {
  if (zegtGeenTermijn(waarde)) return {};
  const tekst = voluit(waarde);
  const gelezen = leesTermijn(waarde, kalender, { stelsel });
  return { waarde: { tekst, gelezen }, ...afgeleid(tekst, gelezen) };
};

/** A day, or a period that ends on one: the answer to a term that says none. */
export const dag: Lezer = ({ tekst: waarde }, { kalender, stelsel }): Gelezen => {
  if (zegtGeenTermijn(waarde)) return {};
  const gelezen = leesTermijn(waarde, kalender, { stelsel });
  return gelezen.soort === 'datum' ? { waarde: gelezen, ...afgeleid(voluit(waarde), gelezen) } : { fout: gelezen.soort === 'vraag' ? gelezen.vraag : `"${waarde}" is geen dag. Schrijf een datum als dd-mm-jjjj.` };
};

/** A named day. */
export const opDag: Lezer = (cel, bron, kop): Gelezen => {
  const { waarde, fout, ...rest } = dag(cel, bron, kop);
  if (fout !== undefined || waarde === undefined) return fout === undefined ? {} : { fout };
  const { datum, precisie } = waarde as { readonly datum: string; readonly precisie: string };
  return precisie === 'dag' ? { waarde: datum, ...rest } : { fout: `Noem een dag, geen periode: "${cel.tekst}".` };
};

const EERSTE_JAAR = 1950;
/** The day on which something began; of a year alone its first day, which is a default and is said. */
export const begindag: Lezer = (cel, bron, kop): Gelezen => {
  const jaar = /^\d{4}$/.test(cel.tekst) ? Number(cel.tekst) : 0;
  if (jaar >= EERSTE_JAAR && jaar <= jaarVan(bron.vandaag)) return vanJaar(cel.tekst, jaar);
  return opDag(cel, bron, kop);
};

/** The how-manieth year of something that runs: in the year that the heading names, else in this one. */
export const hoeveelsteJaar: Lezer = ({ tekst: waarde }, { vandaag }, kop): Gelezen => {
  const peiljaar = Number(/\b(?:19|20)\d{2}$/.exec(vergelijkbaar(kop))?.[0] ?? jaarVan(vandaag));
  const nr = /^(?:jaar\s*)?(\d{1,2})(?:e|ste|de)?(?:\s*jaar)?$/i.exec(waarde)?.[1];
  return nr === undefined || Number(nr) === 0 ? { fout: `"${waarde}" is geen jaar. Schrijf 1 voor het eerste jaar, 2 voor het tweede.` } : vanJaar(waarde, peiljaar + 1 - Number(nr));
};

function vanJaar(geschreven: string, jaar: number): Gelezen {
  const begin = maakDatum(jaar, 1, 1);
  return { waarde: begin, letOp: `het begin is ${langeDatum(begin)}; er staat alleen een jaar.`, dag: { geschreven, dag: begin, waarom: 'van een jaar is het begin de eerste dag' } };
}

/** A half-year or quarter in which was measured. */
export const meetperiode: Lezer = ({ tekst: waarde }): Gelezen => {
  const periode = leesMeetperiode(waarde);
  return periode === undefined ? { fout: `"${waarde}" is geen halfjaar of kwartaal. Schrijf de periode als 2021-H1 of 2021-Q1.` } : { waarde: periode };
};
