import type { Antwoord, ProgrammaAntwoord } from '@cirkel/contracts';
import { leesDatum } from '@cirkel/ui';
import type { LinkProps } from '@tanstack/react-router';
import type { Veldbeschrijving } from '../../formulier/velden-uit-schema';
import { leesWaarden, type Gelezen, type Waarden } from '../../formulier/waarden';
import { nieuwteksten as t } from '../../teksten/nieuw';
import { rondeteksten } from '../../teksten/rondes';
import { partijcodes } from './keuzes';

/** What the form of a new thing needs beyond the fields of its command. */
interface Begin {
  /** Fields that are no fields of the command itself. */
  readonly extra?: readonly Veldbeschrijving[];
  /** The field of the command that those fill. */
  readonly vult?: string;
  /** Words above those fields. */
  readonly uitleg?: string;
  readonly begin?: (programma: ProgrammaAntwoord) => Waarden;
  readonly pad: (waarden: Waarden, programma: string) => string;
  /** What the extra fields add to the command, or what is wrong with them. */
  readonly lees?: (waarden: Waarden) => Gelezen;
  /** Where it stands when it is there. */
  readonly naar: (antwoord: Antwoord, waarden: Waarden) => LinkProps;
}

const register = (collectie: string, soort: string) => (waarden: Waarden): string => `/v1/${collectie}/${encodeURIComponent(`${soort}-${(waarden['code'] ?? '').trim()}`)}/opdrachten`;
const code = (waarden: Waarden): string => (waarden['code'] ?? '').trim();

const datum = (naam: string, label: string): Veldbeschrijving => ({ naam, label, soort: 'datum', verplicht: false });
const jaar: Veldbeschrijving = { naam: 'jaar', label: t.jaar, soort: 'getal', verplicht: true, hulp: t.jaarHulp };

type Stap = keyof typeof rondeteksten.stappen;
const stappen = Object.keys(rondeteksten.stappen) as readonly Stap[];
const vensterdagen = stappen.flatMap((stap) => [datum(`van-${stap}`, t.vensterVan(rondeteksten.stappen[stap])), datum(`tot-${stap}`, t.vensterTot(rondeteksten.stappen[stap]))]);

/** The windows of the steps for which a day was filled in; a ronde has at least one. */
export function leesVensters(waarden: Waarden): Gelezen {
  const { fouten } = leesWaarden(vensterdagen, waarden);
  const vensters = stappen.flatMap((stap) => {
    const [van, tot] = [leesDatum(waarden[`van-${stap}`] ?? ''), leesDatum(waarden[`tot-${stap}`] ?? '')];
    return van === undefined && tot === undefined ? [] : [{ stap, ...(van === undefined ? {} : { van }), ...(tot === undefined ? {} : { tot }) }];
  });
  const geen = vensters.length === 0 && Object.keys(fouten).length === 0;
  return { inhoud: { vensters }, fouten: geen ? { 'van-projectidee': t.geenVenster } : fouten };
}

const termijnvelden: readonly Veldbeschrijving[] = [datum('termijndatum', t.termijnDatum), { naam: 'termijntekst', label: t.termijnTekst, soort: 'tekst', verplicht: false, hulp: t.termijnTekstHulp }];

/** The term of an actie, when one was agreed: a day, and the words in which it was agreed. */
export function leesTermijn(waarden: Waarden): Gelezen {
  const { inhoud, fouten } = leesWaarden(termijnvelden, waarden);
  const { termijndatum, termijntekst } = inhoud;
  if (termijndatum === undefined && termijntekst !== undefined && fouten['termijndatum'] === undefined) return { inhoud: {}, fouten: { termijndatum: t.termijnZonderDag } };
  return { inhoud: termijndatum === undefined ? {} : { termijn: { datum: termijndatum, ...(termijntekst === undefined ? {} : { tekst: termijntekst }) } }, fouten };
}

/** The new things that have a form here, by the command that begins them. */
export const beginnen: Readonly<Record<string, Begin>> = {
  laatItemInstromen: { pad: () => '/v1/items', naar: ({ id, nummer }) => ({ to: '/items/$nr', params: { nr: nummer ?? id } }) },
  registreerActie: { extra: termijnvelden, vult: 'termijn', uitleg: t.termijnUitleg, lees: leesTermijn, pad: () => '/v1/acties', naar: ({ id, nummer }) => ({ to: '/jaarplanacties/$nr', params: { nr: nummer ?? id } }) },
  openHandelingsagenda: {
    extra: [jaar],
    begin: (programma) => ({ partijen: (programma.definitie.gremia?.find(({ gremium }) => gremium === 'werkorganisatie')?.stemt ?? partijcodes(programma.definitie)).join(',') }),
    // The year stands in the name of the agenda.
    lees: (waarden) => ({ inhoud: {}, fouten: leesWaarden([jaar], waarden).fouten }),
    pad: (waarden, programma) => `/v1/handelingsagendas/${encodeURIComponent(`handelingsagenda-${programma}-${(waarden['jaar'] ?? '').trim()}`)}/opdrachten`,
    naar: (_antwoord, waarden) => ({ to: '/handelingsagenda/$jaar', params: { jaar: (waarden['jaar'] ?? '').trim() } }),
  },
  kondigRondeAan: { extra: vensterdagen, vult: 'vensters', uitleg: t.vensterUitleg, lees: leesVensters, pad: register('rondes', 'ronde'), naar: (_antwoord, waarden) => ({ to: '/subsidierondes/$code', params: { code: code(waarden) } }) },
  registreerGremium: { pad: register('gremia', 'gremium'), naar: (_antwoord, waarden) => ({ to: '/gremia/$code/leden', params: { code: code(waarden) } }) },
  registreerSpiegel: { pad: register('spiegels', 'spiegel'), naar: (_antwoord, waarden) => ({ to: '/spiegelinformatie/$code', params: { code: code(waarden) } }) },
};

/** New things that have a page of their own. */
export const eigenPagina: Readonly<Record<string, LinkProps>> = {
  dienKennisvraagIn: { to: '/items/nieuw' },
  publiceerDefinitie: { to: '/beheer/programmas' },
};

/** Where one begins with this command; undefined when it has no form. */
export const beginlink = (type: string): LinkProps | undefined => eigenPagina[type] ?? (beginnen[type] === undefined ? undefined : { to: '/nieuw/$type', params: { type } });

