import { hoofdletter, metPunt } from '../woorden';
import type { Datum } from '../kalender/datum';
import { mail, type Mailfeiten } from './mailtekst';
import { metWeekdag, type Mailtekst } from './opmaak';

/** A proposed decision as its mail tells it; `nummer` and `titel` of the facts are those of its subject, if it has one. */
export interface Voorgelegd {
  /** The body with its article. */
  readonly gremium: string;
  readonly voorstel: string;
  readonly tekst: string | undefined;
  readonly over: { readonly nummer: string; readonly titel: string } | undefined;
  /** The meeting on whose agenda list it stands. */
  readonly vergadering: Datum | undefined;
  /** The body above that returned it, and with which instruction. */
  readonly terug: { readonly door: string; readonly opdracht: string | undefined } | undefined;
}

/** What a body reads when a proposed decision lies with it: "Voorstel voor de werkorganisatie: Lage rughernia op de handelingsagenda (CGG-0142)". */
export const voorstelmail = (f: Omit<Mailfeiten, 'nummer' | 'titel' | 'stap'> & Voorgelegd): Mailtekst =>
  mail({ ...f, nummer: f.over?.nummer ?? '', titel: f.voorstel, stap: '' }, `Voorstel voor ${f.gremium}: ${f.voorstel}${f.over === undefined ? '' : ` (${f.over.nummer})`}`, [
    f.terug === undefined ? `${hoofdletter(f.gremium)} is aan zet: er ligt een voorstel voor een besluit.` : `${hoofdletter(f.terug.door)} legde dit voorstel terug bij ${f.gremium}.`,
    ...(f.terug?.opdracht === undefined ? [] : [['Opdracht', f.terug.opdracht] as const]),
    ['Voorstel', metPunt(f.voorstel)],
    ...(f.tekst === undefined ? [] : [['Tekst', f.tekst] as const]),
    ...(f.over === undefined ? [] : [['Gaat over', `${f.over.titel} (${f.over.nummer}).`] as const]),
    f.vergadering === undefined ? 'Er is nog geen vergadering gepland.' : ['Agenda', `vergadering van ${metWeekdag(f.vergadering)}.`],
  ]);
