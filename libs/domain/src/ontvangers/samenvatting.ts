import { plusDagen, weekdag, type Datum } from '../kalender/datum';
import { waarom, type Mailfeiten } from './mailtekst';
import { schrijf, type Mailtekst } from './opmaak';
import type { Berichtsoort } from './berichten-bij';

/** One notice as it stands in a summary. */
export interface Samenvattingsregel {
  readonly soort: Exclude<Berichtsoort, 'samenvatting'>;
  /** The subject of the mail that it would have been. */
  readonly tekst: string;
  readonly url: string;
  /** The last day in time, of a reminder. */
  readonly effectief?: Datum;
}

const koppen = ['Te besluiten', 'Te laat', 'Deze week', 'Later', 'Nieuw voor u', 'Besloten'] as const;
type Kop = (typeof koppen)[number];
/** More than this under one heading is no summary; the page has them all. */
const HOOGSTENS = 25;

/** Under which heading a notice stands on this day; the week ends on Sunday. */
function kopVan({ soort, effectief }: Samenvattingsregel, vandaag: Datum): Kop {
  switch (soort) {
    case 'trede-bereikt':
    case 'trede-herinnering':
    case 'voorstel':
    case 'uitstel-gevraagd':
      return 'Te besluiten';
    case 'termijn-verstreken':
      return 'Te laat';
    case 'herinnering':
      return effectief !== undefined && effectief <= plusDagen(vandaag, (7 - weekdag(vandaag)) % 7) ? 'Deze week' : 'Later';
    case 'toegewezen':
      return 'Nieuw voor u';
    case 'besluit':
    case 'uitstel-beslist':
      return 'Besloten';
  }
}

/** What a summary gathers: a day, or a week for who asked for that. */
export const samenvattingsperiodes = ['dag', 'week'] as const;
export type Samenvattingsperiode = (typeof samenvattingsperiodes)[number];
const begin: Readonly<Record<Samenvattingsperiode, string>> = { dag: 'Vandaag', week: 'Uw week' };

/** "Vandaag: 2 te laat, 3 deze week", or "Uw week: …": what was gathered for one person, as one mail. */
export function samenvattingsmail(
  f: Pick<Mailfeiten, 'naam' | 'rol' | 'waarneming' | 'vandaag' | 'voorkeurenUrl' | 'demonstratie'> & { regels: readonly Samenvattingsregel[]; periode: Samenvattingsperiode; webUrl: string },
): Mailtekst {
  const lijsten = koppen.flatMap((kop) => {
    const regels = f.regels.filter((regel) => kopVan(regel, f.vandaag) === kop);
    return regels.length === 0 ? [] : [{ kop, aantal: regels.length, regels: ingekort(regels) }];
  });
  return schrijf({
    naam: f.naam,
    onderwerp: `${begin[f.periode]}: ${lijsten.map(({ kop, aantal }) => `${aantal} ${kop.toLowerCase()}`).join(', ')}`,
    regels: ['Dit is er voor u.'],
    lijsten: lijsten.map(({ kop, aantal, regels }) => ({ kop: `${kop} (${aantal})`, regels })),
    knop: { tekst: 'Naar Vandaag', url: `${f.webUrl}/vandaag` },
    voet: waarom(f),
    voorkeurenUrl: f.voorkeurenUrl,
    demonstratie: f.demonstratie,
  });
}

const ingekort = (regels: readonly Samenvattingsregel[]): readonly { readonly tekst: string; readonly url?: string }[] => [
  ...regels.slice(0, HOOGSTENS).map(({ tekst, url }) => ({ tekst, url })),
  ...(regels.length > HOOGSTENS ? [{ tekst: `en ${regels.length - HOOGSTENS} andere` }] : []),
];
