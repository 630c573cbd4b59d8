import type { Pool } from 'pg';
import {
  aanZet, actieAanZet, agendanaam, agendanummer, besluitInZin, besluitmail, datumVan, escalatieStroom, herinneringsmail, metLidwoord, nietGereed, nogNodig, plusDagen, tredemail, verstrekenmail, volgendeVergadering,
  type Berichtsoort, type Datum, type Eigenaar, type Escalatie, type Mailfeiten, type Mailtekst, type Moment, type StoredEvent, type Termijn,
} from '@cirkel/domain';
import { loadStream, readEvents } from '@cirkel/event-store';
import type { Bericht } from '@cirkel/notices';
import { metTeksten } from '@cirkel/read-models';
import { leesBerichttoestand, leesGremium, toestandVan, type Berichttoestand } from '@cirkel/reactions';
import type { Persoon } from '@cirkel/reference-data';

/** A mail to send, or why it is not needed any more. */
export type Mail = { readonly tekst: Mailtekst } | { readonly vervallen: string };

/** A subject with termijnen. */
type Onderwerptoestand = Exclude<Berichttoestand, { kind: 'escalatie' }>;

interface Omgeving {
  readonly pool: Pool;
  readonly webUrl: string;
  readonly nu: Moment;
  /** The clock can be steered: this is a demonstration. */
  readonly demonstratie: boolean;
}

/** Makes the mail of a stored notice from how things are now; its cause is checked again. */
export async function maakMail(omgeving: Omgeving, bericht: Bericht, persoon: Persoon): Promise<Mail> {
  const [event] = await readEvents(omgeving.pool, bericht.streamId, bericht.version, bericht.version);
  if (event === undefined) throw new Error(`${bericht.streamId}@${bericht.version} bestaat niet`);
  const toestand = await leesBerichttoestand(omgeving.pool, bericht.streamId);
  const soort = bericht.soort as Berichtsoort;
  const vervallen = nogNodig(soort, event, toestand.state, bericht.namens);
  if (vervallen !== undefined) return { vervallen };
  const tekst = toestand.kind === 'escalatie' ? await overEscalatie(omgeving, soort, event, toestand.state, persoon) : await overTermijn(omgeving, soort, event, toestand, persoon);
  return { tekst };
}

const ontvanger = (persoon: Persoon): Pick<Mailfeiten, 'naam' | 'rol'> => ({
  naam: persoon.naam,
  rol: `${persoon.functie.charAt(0).toLowerCase()}${persoon.functie.slice(1)}`,
});

async function overTermijn(
  { pool, webUrl, nu, demonstratie }: Omgeving,
  soort: Berichtsoort,
  event: StoredEvent,
  toestand: Onderwerptoestand,
  persoon: Persoon,
): Promise<Mailtekst> {
  const termijn = toestand.state.termijnen.find((kandidaat) => kandidaat.id === event.data['termijnId']);
  if (termijn === undefined) throw new Error(`Termijn ${String(event.data['termijnId'])} bestaat niet in ${event.streamId}`);
  const feiten = { ...ontvanger(persoon), ...onderwerpVan(toestand), stap: termijn.omschrijving, vandaag: datumVan(nu), url: adres(webUrl, toestand.kind, event.streamId), demonstratie };
  const wachtOp = nietGereed(termijn);
  if (soort === 'herinnering') {
    return herinneringsmail({ ...feiten, effectief: termijn.effectief, aanZet: wachtOp, ontbreekt: termijn.eigenaren.length > 1 ? wachtOp : [] });
  }
  return verstrekenmail({ ...feiten, effectief: termijn.effectief, ligtBij: await ligtBij(pool, event.streamId, termijn) });
}

function onderwerpVan(toestand: Onderwerptoestand): Pick<Mailfeiten, 'nummer' | 'titel'> {
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
function aanZetVan(toestand: Onderwerptoestand, termijn: Termijn | undefined): readonly Eigenaar[] {
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

/** Where the escalatie of this miss lies now, with its article. */
async function ligtBij(pool: Pool, streamId: string, termijn: Termijn): Promise<string | undefined> {
  const id = escalatieStroom(streamId, termijn.id, termijn.gemist);
  const { events } = await loadStream(pool, id);
  if (events.length === 0) return undefined;
  const toestand = toestandVan(id, events);
  return toestand.kind === 'escalatie' ? naamVanGremium(pool, toestand.state.treden[toestand.state.huidig]?.gremium ?? '') : undefined;
}

async function naamVanGremium(pool: Pool, code: string): Promise<string> {
  const gremium = await leesGremium(pool, code);
  return gremium === undefined ? code : metLidwoord(gremium);
}

async function overEscalatie({ pool, webUrl, nu, demonstratie }: Omgeving, soort: Berichtsoort, event: StoredEvent, state: Escalatie, persoon: Persoon): Promise<Mailtekst> {
  const { onderwerp } = state;
  const trede = state.treden[state.huidig];
  const code = trede?.gremium ?? '';
  const gremium = await leesGremium(pool, code);
  const vandaag = datumVan(nu);
  const feiten = { ...ontvanger(persoon), nummer: onderwerp.nummer, titel: onderwerp.titel, stap: onderwerp.stap, vandaag, url: `${webUrl}/escalaties/${event.streamId}`, demonstratie };
  const naam = await naamVanGremium(pool, code);
  if (soort === 'besluit') return besluitsmail(pool, webUrl, feiten, state, naam);
  const eerder = await Promise.all(state.treden.slice(0, state.huidig).filter((een) => een.datums !== undefined).map((een) => naamVanGremium(pool, een.gremium)));
  return tredemail({
    ...feiten, gremium: naam, reden: state.reden, aanZetWas: onderwerp.aanZetWas, wasTot: onderwerp.wasTot, eerder,
    vergadering: gremium === undefined ? undefined : volgendeVergadering(gremium, vandaag)?.datum,
    reactieTot: dagNa(trede?.datums?.reactieTot ?? undefined), herinneringElke: trede?.herinneringElke ?? undefined, herinnering: soort === 'trede-herinnering',
  });
}

/** The mail asks for an answer "voor {datum}" (ux.md 3.5); the last day itself is still in time, so the date that it names is the day after. */
const dagNa = (laatsteDag: Datum | undefined): Datum | undefined => (laatsteDag === undefined ? undefined : plusDagen(laatsteDag, 1));

async function besluitsmail(pool: Pool, webUrl: string, feiten: Mailfeiten, state: Escalatie, gremium: string): Promise<Mailtekst> {
  const { besluit, onderwerp } = state;
  if (besluit === undefined) throw new Error(`${state.nummer} heeft geen besluit`);
  const toestand = await leesBerichttoestand(pool, onderwerp.streamId);
  if (toestand.kind === 'escalatie') throw new Error(`${onderwerp.streamId} is geen onderwerp`);
  const termijn = toestand.state.termijnen.find((kandidaat) => kandidaat.id === onderwerp.termijnId);
  const { reden } = await metTeksten(pool, { reden: besluit.reden });
  return besluitmail({
    ...feiten, url: adres(webUrl, toestand.kind, onderwerp.streamId), gremium, op: besluit.op, besluit: besluitInZin(besluit.soort), reden,
    was: onderwerp.wasTot, wordt: termijn?.effectief === onderwerp.wasTot ? undefined : termijn?.effectief, aanZet: aanZetVan(toestand, termijn),
  });
}

/** Where the web shows it; the agenda of a year and a ronde have no page of their own, their terms stand on Vandaag. */
function adres(webUrl: string, kind: Onderwerptoestand['kind'], streamId: string): string {
  switch (kind) {
    case 'item':
      return `${webUrl}/items/${streamId}`;
    case 'actie':
      return `${webUrl}/jaarplanacties/${streamId}`;
    case 'handelingsagenda':
    case 'ronde':
      return `${webUrl}/vandaag`;
  }
}
