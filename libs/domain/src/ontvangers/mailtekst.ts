import { dagenTussen, weekdag, type Datum } from '../kalender/datum';
import { dagen, langeDatum } from '../kalender/schrijfwijze';
import { hoofdletter, namenInZin } from '../woorden';

/** A mail as it leaves: subject, plain text and the same as HTML. */
export interface Mailtekst {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
}

/** What every mail knows of its subject and its reader. */
export interface Mailfeiten {
  readonly naam: string;
  readonly rol: string;
  readonly nummer: string;
  readonly titel: string;
  readonly stap: string;
  readonly vandaag: Datum;
  /** Opens the page of the subject; opening changes nothing. */
  readonly url: string;
  /** On the clock of a demonstration: nothing in it really happened. */
  readonly demonstratie: boolean;
}

const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
/** "vrijdag 30 oktober 2020". */
const metWeekdag = (datum: Datum): string => `${weekdagen[weekdag(datum)] ?? ''} ${langeDatum(datum)}`;
const over = (feiten: Mailfeiten): string => `${feiten.titel} (${feiten.nummer})`;
/** The step and its subject; the step of an actie is the actie itself and is not said twice. */
const stapVoor = (f: Mailfeiten): string => (f.stap === f.titel ? over(f) : `${f.stap} voor ${over(f)}`);

/** "Nog 14 dagen: PICOT aanvullen voor Lage rughernia (CGG-0142)". */
export const herinneringsmail = (f: Mailfeiten & { effectief: Datum; aanZet: readonly string[]; ontbreekt: readonly string[] }): Mailtekst =>
  mail(f, `Nog ${dagen(dagenTussen(f.vandaag, f.effectief))}: ${stapVoor(f)}`, [
    `${hoofdletter(namenInZin(f.aanZet))} ${f.aanZet.length === 1 ? 'is' : 'zijn'} aan zet.`,
    `Wat: ${metPunt(f.stap)}`,
    `Uiterlijk: ${metWeekdag(f.effectief)}.`,
    ...(f.ontbreekt.length === 0 ? [] : [`Nog niet gereed: ${namenInZin(f.ontbreekt)}.`]),
    'Lukt dit niet? Vraag op tijd uitstel.',
  ]);

/** "Te laat: PICOT aanvullen voor Lage rughernia (CGG-0142)". */
export const verstrekenmail = (f: Mailfeiten & { effectief: Datum; ligtBij: string | undefined }): Mailtekst =>
  mail(f, `Te laat: ${stapVoor(f)}`, [
    `De termijn was ${langeDatum(f.effectief)}. Het is nog niet klaar.`,
    ...(f.ligtBij === undefined ? [] : [`Daarom ligt dit nu bij ${f.ligtBij}. Rondt u het alsnog af, dan stopt de escalatie.`]),
  ]);

/** What a body reads when its rung opens. `laatste`: the rung without a response time. */
export const tredemail = (
  f: Mailfeiten & {
    gremium: string;
    reden: 'termijn-verstreken' | 'geen-besluit';
    aanZetWas: readonly string[];
    wasTot: Datum;
    eerder: readonly string[];
    vergadering: Datum | undefined;
    reactieTot: Datum | undefined;
    herinneringElke: number | undefined;
    herinnering: boolean;
  },
): Mailtekst =>
  mail(f, `${f.herinnering ? 'Herinnering voor' : 'Voor'} ${f.gremium}: besluit nodig over ${over(f)}`, [
    `Reden: ${f.reden === 'termijn-verstreken' ? 'termijn verstreken' : 'geen gezamenlijk besluit'}.`,
    `Aan zet ${f.aanZetWas.length === 1 ? 'was' : 'waren'} ${namenInZin(f.aanZetWas)}: ${f.stap}, tot ${langeDatum(f.wasTot)}.`,
    ...f.eerder.map((gremium, i) => (i === 0 ? `${hoofdletter(gremium)} kwam niet tot een besluit.` : `Ook ${gremium} kwam niet tot een besluit.`)),
    f.vergadering === undefined ? 'Er is nog geen vergadering gepland.' : `Agenda: vergadering van ${metWeekdag(f.vergadering)}.`,
    f.reactieTot === undefined
      ? `Dit is de laatste stap, zonder reactietermijn. Wij herinneren u elke ${f.herinneringElke ?? 20} werkdagen (standaardwaarde).`
      : `Reactie graag voor ${langeDatum(f.reactieTot)} (standaardwaarde).`,
    'U kunt verlengen, opschorten, stopzetten, terugleggen of doorsturen.',
  ]);

/** What the owner reads when a body has decided. */
export const besluitmail = (f: Mailfeiten & { gremium: string; op: Datum; besluit: string; reden: string; was: Datum; wordt: Datum | undefined; aanZet: readonly string[] }): Mailtekst =>
  mail(f, `Besluit: ${f.besluit} voor ${over(f)}`, [
    `${hoofdletter(f.gremium)} besloot op ${langeDatum(f.op)}: ${f.besluit}.`,
    `Reden: ${f.reden}`,
    `Was: ${langeDatum(f.was)}.${f.wordt === undefined ? '' : ` Wordt: ${langeDatum(f.wordt)}.`}`,
    `Nu aan zet: ${f.aanZet.length === 0 ? 'niemand' : namenInZin(f.aanZet)}.`,
  ]);

/** "Opereren of afwachten?" is a sentence already. */
const metPunt = (zin: string): string => (/[.?!]$/.test(zin) ? zin : `${zin}.`);

function mail(f: Mailfeiten, onderwerp: string, inhoud: readonly string[]): Mailtekst {
  const regels = f.demonstratie ? [...inhoud, 'Dit is een demonstratie met verzonnen voortgang.'] : inhoud;
  const voet = `U krijgt dit omdat u ${f.rol} bent.`;
  return {
    onderwerp,
    tekst: [`Beste ${f.naam},`, '', ...regels, '', `Openen: ${f.url}`, '', voet, ''].join('\n'),
    html: [
      '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>', escape(onderwerp), '</title></head><body>',
      `<p>Beste ${escape(f.naam)},</p>`,
      ...regels.map((regel) => `<p>${escape(regel)}</p>`),
      `<p><a href="${escape(f.url)}">Openen</a></p><p>${escape(voet)}</p></body></html>`,
    ].join(''),
  };
}

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken);
