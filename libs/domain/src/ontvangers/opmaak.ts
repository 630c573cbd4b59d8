import { langeDatum } from '../kalender/schrijfwijze';
import { weekdag, type Datum } from '../kalender/datum';

/** A mail as it leaves: subject, plain text and the same as HTML. */
export interface Mailtekst {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
}

/** One paragraph: a sentence, or a fact with its name in front. */
export type Regel = string | readonly [naam: string, waarde: string];

/** A heading over a list of links. */
export interface Lijst {
  readonly kop: string;
  readonly regels: readonly { readonly tekst: string; readonly url?: string }[];
}

/** What every mail is made of: at most one thing to do, and a way to the preferences. */
export interface Brief {
  readonly naam: string;
  readonly onderwerp: string;
  readonly regels: readonly Regel[];
  readonly lijsten?: readonly Lijst[];
  /** The one button; opening it changes nothing. */
  readonly knop: { readonly tekst: string; readonly url: string };
  /** Why this reader gets it. */
  readonly voet: string;
  readonly voorkeurenUrl: string;
  /** On the clock of a demonstration: nothing in it really happened. */
  readonly demonstratie: boolean;
}

const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
/** "vrijdag 30 oktober 2020". */
export const metWeekdag = (datum: Datum): string => `${weekdagen[weekdag(datum)] ?? ''} ${langeDatum(datum)}`;

const DEMONSTRATIE = 'Dit is een demonstratie met verzonnen voortgang.';

/** The mail as plain text and as HTML. Whatever people wrote is escaped in the HTML and cannot begin a header or a line in the text. */
export function schrijf(brief: Brief): Mailtekst {
  const onderwerp = opEenRegel(brief.onderwerp);
  const regels = brief.demonstratie ? [...brief.regels, DEMONSTRATIE] : brief.regels;
  return { onderwerp, tekst: alsTekst({ ...brief, regels }), html: alsHtml({ ...brief, onderwerp, regels }) };
}

const opEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
const inTekst = (regel: Regel): string => (typeof regel === 'string' ? opEenRegel(regel) : `${regel[0]}: ${opEenRegel(regel[1])}`);

function alsTekst({ naam, regels, lijsten = [], knop, voet, voorkeurenUrl }: Brief): string {
  const delen = [
    [`Beste ${opEenRegel(naam)},`],
    regels.map(inTekst),
    ...lijsten.map(({ kop, regels: punten }) => [kop, ...punten.flatMap(({ tekst, url }) => [`- ${opEenRegel(tekst)}`, ...(url === undefined ? [] : [`  ${url}`])])]),
    [`${knop.tekst}: ${knop.url}`],
    [voet, `Voorkeuren: ${voorkeurenUrl}`],
  ];
  return `${delen.filter((deel) => deel.length > 0).map((deel) => deel.join('\n')).join('\n\n')}\n`;
}

/** Colours and sizes of ux.md 3.1; in the tags themselves, because mail programs drop a style sheet. */
const stijl = {
  blad: 'margin:0;padding:24px 12px;background:#f4f6f8;color:#14212b;font-family:"Source Sans 3",Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
  brief: 'max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #c8d0d7;border-radius:8px',
  merk: 'margin:0 0 16px;color:#00565f;font-weight:bold',
  kop: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  tussenkop: 'margin:24px 0 8px;font-size:18px;line-height:1.3',
  zin: 'margin:0 0 12px',
  lijst: 'margin:0 0 12px;padding-left:24px',
  punt: 'margin:0 0 8px',
  knop: 'display:inline-block;padding:12px 24px;background:#00565f;color:#ffffff;border-radius:4px;font-weight:bold;text-decoration:none',
  link: 'color:#0a5291',
  voet: 'max-width:600px;margin:16px auto 0;color:#3f4d59;font-size:14px',
} as const;

const tag = (naam: string, soort: keyof typeof stijl, inhoud: string): string => `<${naam} style='${stijl[soort]}'>${inhoud}</${naam}>`;
const link = (url: string, tekst: string, soort: 'link' | 'knop'): string => `<a href="${escape(url)}" style='${stijl[soort]}'>${escape(tekst)}</a>`;
const inHtml = (regel: Regel): string => tag('p', 'zin', typeof regel === 'string' ? escape(regel) : `<strong>${escape(regel[0])}:</strong> ${escape(regel[1])}`);

function lijstInHtml({ kop, regels }: Lijst): string {
  const punten = regels.map(({ tekst, url }) => tag('li', 'punt', url === undefined ? escape(tekst) : link(url, tekst, 'link')));
  return `${tag('h2', 'tussenkop', escape(kop))}${tag('ul', 'lijst', punten.join(''))}`;
}

function alsHtml({ naam, onderwerp, regels, lijsten = [], knop, voet, voorkeurenUrl }: Brief): string {
  const brief = [
    tag('p', 'merk', 'Cirkel van Gepast Gebruik'),
    tag('h1', 'kop', escape(onderwerp)),
    tag('p', 'zin', `Beste ${escape(naam)},`),
    ...regels.map(inHtml),
    ...lijsten.map(lijstInHtml),
    `<p style='margin:24px 0 0'>${link(knop.url, knop.tekst, 'knop')}</p>`,
  ];
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(onderwerp)}</title></head><body style='${stijl.blad}'><main style='${stijl.brief}'>${brief.join('')}</main>`,
    `<footer style='${stijl.voet}'>${escape(voet)} ${link(voorkeurenUrl, 'Voorkeuren', 'link')}</footer></body></html>`,
  ].join('');
}

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken);
