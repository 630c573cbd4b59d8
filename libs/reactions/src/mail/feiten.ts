import type { Pool } from 'pg';
import { aanZet, actieAanZet, agendanaam, agendanummer, agendaUitStroom, metLidwoord, nietGereed, type Eigenaar, type Mailfeiten, type Mailtekst, type MetBeurt, type Moment, type Termijn } from '@cirkel/domain';
import type { Persoon } from '@cirkel/reference-data';
import { leesGremium } from '../berichten/gremia';

/** What a mail is made with. */
export interface Mailomgeving {
  readonly pool: Pool;
  readonly webUrl: string;
  readonly nu: Moment;
  /** The clock can be steered: this is a demonstration. */
  readonly demonstratie: boolean;
}

/** Who reads it, and for whom if they stand in. */
export interface Ontvanger {
  readonly persoon: Persoon;
  readonly waarneming?: string;
}

/** A mail to send, with the page that it leads to. */
export interface Gemaakt {
  readonly tekst: Mailtekst;
  readonly url: string;
  readonly effectief?: string;
}

/** A mail to send, or why it is not needed any more, or for what it has to wait first. */
export type Mail = Gemaakt | { readonly vervallen: string } | { readonly wacht: string };

/** A subject with termijnen. */
export type Onderwerptoestand = MetBeurt;

/** What every mail says of its reader. */
export const lezersfeiten = ({ webUrl, demonstratie }: Mailomgeving, { persoon, waarneming }: Ontvanger): Pick<Mailfeiten, 'naam' | 'rol' | 'waarneming' | 'voorkeurenUrl' | 'demonstratie'> => ({
  naam: persoon.naam,
  rol: `${persoon.functie.charAt(0).toLowerCase()}${persoon.functie.slice(1)}`,
  ...(waarneming === undefined ? {} : { waarneming }),
  voorkeurenUrl: `${webUrl}/mijn-instellingen`,
  demonstratie,
});

/** The number and the title of a subject. */
export function naamVanOnderwerp(toestand: Onderwerptoestand): Pick<Mailfeiten, 'nummer' | 'titel'> {
  switch (toestand.kind) {
    case 'item':
      return { nummer: toestand.state.nummer, titel: toestand.state.titel };
    case 'actie':
      return { nummer: toestand.state.code, titel: toestand.state.omschrijving };
    case 'handelingsagenda':
      return { nummer: agendanummer(toestand.state), titel: agendanaam(toestand.state) };
    case 'ronde':
      return { nummer: toestand.state.code, titel: toestand.state.naam };
  }
}

/** Who is aan zet for it now; an agenda or a ronde is of the owners of its term. */
export function aanZetVan(toestand: Onderwerptoestand, termijn: Termijn | undefined): readonly Eigenaar[] {
  switch (toestand.kind) {
    case 'item':
      return aanZet(toestand.state)?.wie ?? [];
    case 'actie':
      return actieAanZet(toestand.state)?.wie ?? [];
    case 'handelingsagenda':
    case 'ronde':
      return termijn === undefined ? [] : nietGereed(termijn);
  }
}

/** Where the web shows it: an agenda by its year, a ronde by its code. */
export function adresVan(webUrl: string, kind: Onderwerptoestand['kind'], streamId: string): string {
  switch (kind) {
    case 'item':
      return `${webUrl}/items/${streamId}`;
    case 'actie':
      return `${webUrl}/jaarplanacties/${streamId}`;
    case 'handelingsagenda': {
      const agenda = agendaUitStroom(streamId);
      if (agenda === undefined) throw new Error(`${streamId} is geen handelingsagenda`);
      return `${webUrl}/handelingsagenda/${agenda.jaar}?programma=${agenda.programma}`;
    }
    case 'ronde':
      return `${webUrl}/subsidierondes/${encodeURIComponent(streamId.slice('ronde-'.length))}`;
  }
}

/** The name of a body with its article; its code when it is not registered. */
export async function naamVanGremium(pool: Pool, code: string): Promise<string> {
  const gremium = await leesGremium(pool, code);
  return gremium === undefined ? code : metLidwoord(gremium);
}
