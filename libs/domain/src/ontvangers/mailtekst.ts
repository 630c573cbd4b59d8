import { dagenTussen, type Datum } from '../kalender/datum';
import { dagen, langeDatum } from '../kalender/schrijfwijze';
import { hoofdletter, metPunt, namenInZin } from '../woorden';
import { metWeekdag, schrijf, type Mailtekst, type Regel } from './opmaak';

/** What every mail knows of its subject and its reader. */
export interface Mailfeiten {
  readonly naam: string;
  readonly rol: string;
  /** For whom the reader stands in; absent when the mail is their own. */
  readonly waarneming?: string;
  readonly nummer: string;
  readonly titel: string;
  readonly stap: string;
  readonly vandaag: Datum;
  /** Opens the page of the subject; opening changes nothing. */
  readonly url: string;
  readonly voorkeurenUrl: string;
  /** On the clock of a demonstration: nothing in it really happened. */
  readonly demonstratie: boolean;
}

const over = (feiten: Pick<Mailfeiten, 'titel' | 'nummer'>): string => `${feiten.titel} (${feiten.nummer})`;
/** The step and its subject; the step of an actie is the actie itself and is not said twice. */
export const stapVoor = (f: Pick<Mailfeiten, 'stap' | 'titel' | 'nummer'>): string => (f.stap === f.titel ? over(f) : `${f.stap} voor ${over(f)}`);

/** "Nog 14 dagen: PICOT aanvullen voor Lage rughernia (CGG-0142)". */
export const herinneringsmail = (f: Mailfeiten & { effectief: Datum; aanZet: readonly string[]; ontbreekt: readonly string[] }): Mailtekst =>
  mail(f, `Nog ${dagen(dagenTussen(f.vandaag, f.effectief))}: ${stapVoor(f)}`, [
    `${hoofdletter(namenInZin(f.aanZet))} ${f.aanZet.length === 1 ? 'is' : 'zijn'} aan zet.`,
    ['Wat', metPunt(f.stap)],
    ['Uiterlijk', `${metWeekdag(f.effectief)}.`],
    ...(f.ontbreekt.length === 0 ? [] : [['Nog niet gereed', `${namenInZin(f.ontbreekt)}.`] as const]),
    'Lukt dit niet? Vraag op tijd uitstel.',
  ]);

/** "Nog 14 dagen: voortgang melden voor Top 10 aanleveren (A-01)". */
export const voortgangsmail = (f: Mailfeiten & { effectief: Datum }): Mailtekst =>
  mail(f, `Nog ${dagen(dagenTussen(f.vandaag, f.effectief))}: voortgang melden voor ${over(f)}`, [
    'Over dit kwartaal is nog geen voortgang gemeld.',
    ['Wat', 'Schrijf kort hoe het gaat, en of het risico anders is geworden.'],
    ['Uiterlijk', `${metWeekdag(f.effectief)}.`],
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
    /** The body was itself aan zet and late. */
    zelfTeLaat: boolean;
  },
): Mailtekst =>
  mail(f, `${f.herinnering ? 'Herinnering voor' : 'Voor'} ${f.gremium}: besluit nodig over ${over(f)}`, [
    ['Reden', f.reden === 'termijn-verstreken' ? 'termijn verstreken.' : 'geen gezamenlijk besluit.'],
    ...(f.reden === 'termijn-verstreken'
      ? [`Aan zet ${f.aanZetWas.length === 1 ? 'was' : 'waren'} ${namenInZin(f.aanZetWas)}: ${f.stap}, tot ${langeDatum(f.wasTot)}.`]
      : [metPunt(f.stap), `${hoofdletter(namenInZin(f.aanZetWas))} kwam op ${langeDatum(f.wasTot)} niet tot een besluit.`]),
    ...f.eerder.map((gremium, i) => (i === 0 && f.reden === 'termijn-verstreken' ? `${hoofdletter(gremium)} kwam niet tot een besluit.` : `Ook ${gremium} kwam niet tot een besluit.`)),
    f.vergadering === undefined ? 'Er is nog geen vergadering gepland.' : ['Agenda', `vergadering van ${metWeekdag(f.vergadering)}.`],
    f.reactieTot === undefined
      ? `Dit is de laatste stap, zonder reactietermijn. Wij herinneren u elke ${f.herinneringElke ?? 20} werkdagen (standaardwaarde).`
      : `Reactie graag voor ${langeDatum(f.reactieTot)} (standaardwaarde).`,
    ...(f.zelfTeLaat && f.reactieTot === undefined ? [`${hoofdletter(f.gremium)} was zelf te laat. Boven ${f.gremium} staat niemand: alleen ${f.gremium} kan hierover besluiten.`] : []),
    `U kunt ${f.reden === 'termijn-verstreken' ? 'verlengen' : 'het voorstel vaststellen of afwijzen'}, opschorten, stopzetten${f.reactieTot === undefined ? ' of terugleggen' : ', terugleggen of doorsturen'}.`,
  ], 'Besluiten');

/** What somebody reads who became aan zet: one task, or several on the same subject. */
export const toegewezenmail = (f: Mailfeiten & { aanZet: string; taken: readonly string[]; effectief: Datum | undefined }): Mailtekst =>
  mail(f, f.taken.length === 1 ? `Voor u: ${stapVoor(f)}` : `Voor u: ${f.taken.length} taken voor ${over(f)}`, [
    `${hoofdletter(namenInZin([f.aanZet]))} is nu aan zet.`,
    ...f.taken.map((taak) => ['Wat', metPunt(taak)] as const),
    f.effectief === undefined ? 'Er is geen termijn afgesproken.' : ['Uiterlijk', `${metWeekdag(f.effectief)}.`],
  ]);

/** What who answers for it reads when somebody has decided. */
export const besluitmail = (
  f: Mailfeiten & { gremium: string; op: Datum; besluit: string; reden: string | undefined; was: Datum | undefined; wordt: Datum | undefined; aanZet: readonly string[]; tot: Datum | undefined; voorstel?: string },
): Mailtekst =>
  mail(f, `Besluit: ${f.besluit} voor ${over(f)}`, [
    `${hoofdletter(f.gremium)} besloot op ${langeDatum(f.op)}: ${f.besluit}.`,
    ...(f.voorstel === undefined ? [] : [metPunt(f.voorstel)]),
    ...(f.reden === undefined ? [] : [['Reden', f.reden] as const]),
    ...(f.was === undefined ? [] : [['Was', `${langeDatum(f.was)}.${f.wordt === undefined ? '' : ` Wordt: ${langeDatum(f.wordt)}.`}`] as const]),
    ['Nu aan zet', `${f.aanZet.length === 0 ? 'niemand' : namenInZin(f.aanZet)}${f.tot === undefined || f.aanZet.length === 0 ? '' : `, tot ${langeDatum(f.tot)}`}.`],
  ]);

/** Why this reader gets it: in their own role, or for somebody who is away. */
export const waarom = ({ rol, waarneming }: Pick<Mailfeiten, 'rol' | 'waarneming'>): string =>
  waarneming === undefined ? `U krijgt dit omdat u ${rol} bent.` : `U krijgt dit als plaatsvervanger van ${waarneming}.`;

/** A mail about a subject, with its one button and why this reader gets it. */
export const mail = (f: Mailfeiten, onderwerp: string, regels: readonly Regel[], knop = 'Openen'): Mailtekst =>
  schrijf({ naam: f.naam, onderwerp, regels, knop: { tekst: knop, url: f.url }, voet: waarom(f), voorkeurenUrl: f.voorkeurenUrl, demonstratie: f.demonstratie });
