import type { Pool, PoolClient } from 'pg';
import type { Transporter } from 'nodemailer';
import { datumVan, type Mailtekst, type Moment, type Werkkalender } from '@cirkel/domain';
import { inTransaction, readClock } from '@cirkel/event-store';
import { inSamenvatting, laatVervallen, legUitkomstVast, neemOver, nietVoor, pakDue, periodeVan, wachttijd, type Bericht, type Uitkomst } from '@cirkel/notices';
import { bereikbarePersonen, personenMetId, voorkeurenVan, waarnemer, type Persoon, type Voorkeuren } from '@cirkel/reference-data';
import { maakMail, maakSamenvatting, type InSamenvatting, type Mailomgeving, type Ontvanger } from '@cirkel/reactions';
import type { Logger } from '@cirkel/observability';
import { NietVerstuurd, nietVerstuurd } from './niet-verstuurd';

export interface Verzender {
  readonly pool: Pool;
  readonly transport: Transporter;
  readonly webUrl: string;
  readonly afzender: string;
  /** On which days mail leaves; undefined while no programme says so. */
  readonly kalender: () => Promise<Werkkalender | undefined>;
  readonly log: Logger;
}

/** After this many the sender looks up, to see whether it has to stop. */
const PER_KEER = 20;

/** Sends what is due now; returns how many notices it took up. A notice that cannot be made or sent waits, and holds up no other. */
export async function verzendDue(verzender: Verzender): Promise<number> {
  for (let aantal = 0; aantal < PER_KEER; aantal += 1) {
    if (!(await verzendVolgende(verzender))) return aantal;
  }
  return PER_KEER;
}

/** Each notice has a transaction of its own: what goes wrong with the next one cannot undo that this one has been sent. */
const verzendVolgende = (verzender: Verzender): Promise<boolean> =>
  inTransaction(verzender.pool, async (tx) => {
    const bericht = await pakDue(tx);
    if (bericht === undefined) return false;
    await legUitkomstVast(tx, bericht, await probeer(verzender, tx, bericht));
    return true;
  });

async function probeer(verzender: Verzender, tx: PoolClient, bericht: Bericht): Promise<Uitkomst> {
  const [persoon] = await bereikbarePersonen(tx, [bericht.persoonId]);
  if (persoon === undefined) return { staat: 'vervallen', reden: 'deze persoon is er niet meer' };
  const voorkeuren = (await voorkeurenVan(tx, [persoon.id])).get(persoon.id);
  const { mode, now } = await readClock(tx);
  const door = voorkeuren === undefined ? undefined : waarnemer(voorkeuren, datumVan(now));
  if (door !== undefined && (await neemOver(tx, bericht, door))) return { staat: 'overgenomen', reden: 'afwezig: de plaatsvervanger krijgt het', door };
  const omgeving = { pool: verzender.pool, webUrl: verzender.webUrl, nu: now, demonstratie: mode === 'stuurbaar' };
  try {
    return await verzend(verzender, omgeving, tx, bericht, persoon);
  } catch (error) {
    verzender.log.warn({ err: error, bericht: bericht.messageId, stroom: bericht.streamId }, 'mail niet verzonden');
    return naFout(verzender, tx, bericht, error, voorkeuren, now);
  }
}

async function verzend(verzender: Verzender, omgeving: Mailomgeving, tx: PoolClient, bericht: Bericht, persoon: Persoon): Promise<Uitkomst> {
  const [voor] = bericht.voorPersoonId === null ? [] : await personenMetId(tx, [bericht.voorPersoonId]);
  const mail = await tekstVan(omgeving, tx, bericht, { persoon, ...(voor === undefined ? {} : { waarneming: voor.naam }) });
  if ('vervallen' in mail) return { staat: 'vervallen', reden: mail.vervallen };
  if ('wacht' in mail) return straks(verzender, bericht, mail.wacht, omgeving.nu);
  const { onderwerp, tekst, html } = mail;
  const { transport, afzender } = verzender;
  const brief = { from: afzender, to: { name: persoon.naam, address: persoon.email }, subject: onderwerp, text: tekst, html, messageId: bericht.messageId, headers: { 'Auto-Submitted': 'auto-generated' } };
  await transport.sendMail(brief).catch((error: unknown) => {
    throw nietVerstuurd(error);
  });
  return { staat: 'verzonden' };
}

/** Why there is no mail: never any more, or not yet. */
type Uitgesteld = { readonly vervallen: string } | { readonly wacht: string };

/** The mail of a notice. A summary waits as a whole: what it would leave out would come too late, or not at all. */
async function tekstVan(omgeving: Mailomgeving, tx: PoolClient, bericht: Bericht, ontvanger: Ontvanger): Promise<Mailtekst | Uitgesteld> {
  if (bericht.soort !== 'samenvatting') {
    const mail = await maakMail(omgeving, bericht, ontvanger);
    return 'tekst' in mail ? mail.tekst : mail;
  }
  const delen: InSamenvatting[] = [];
  for (const deel of await inSamenvatting(tx, bericht)) {
    const mail = await maakMail(omgeving, deel, ontvanger);
    if ('wacht' in mail) return mail;
    if ('vervallen' in mail) await laatVervallen(tx, deel, mail.vervallen);
    else delen.push({ soort: deel.soort, mail });
  }
  return delen.length === 0 ? { vervallen: 'niets van deze samenvatting is nog nodig' } : maakSamenvatting(omgeving, delen, periodeVan(bericht), ontvanger);
}

/** What is to become of a notice that could not be made or sent. */
async function naFout(verzender: Verzender, tx: PoolClient, bericht: Bericht, error: unknown, voorkeuren: Voorkeuren | undefined, nu: Moment): Promise<Uitkomst> {
  const reden = error instanceof NietVerstuurd ? error.message : `het bericht kan niet gemaakt worden: ${error instanceof Error ? error.message : String(error)}`;
  const ernst = error instanceof NietVerstuurd ? error.ernst : 'tijdelijk';
  if (ernst === 'geweigerd') return { staat: 'vastgelopen', reden };
  if (ernst === 'onbestelbaar') {
    const door = voorkeuren?.plaatsvervanger ?? undefined;
    return door !== undefined && (await neemOver(tx, bericht, door)) ? { staat: 'onbestelbaar', reden, door } : { staat: 'onbestelbaar', reden };
  }
  return straks(verzender, bericht, reden, nu);
}

/** It is tried again. Mail goes out on working days only, then too. */
async function straks({ kalender }: Verzender, bericht: Bericht, reden: string, nu: Moment): Promise<Uitkomst> {
  const seconden = wachttijd(bericht.pogingen + 1);
  if (seconden === undefined) return { staat: 'opnieuw', reden };
  const dan = new Date(Date.parse(nu) + seconden * 1_000).toISOString();
  const werkdagen = await kalender();
  const eerst = werkdagen === undefined ? dan : nietVoor(dan, 'persoon', werkdagen);
  return eerst > dan ? { staat: 'opnieuw', reden, nietVoor: eerst } : { staat: 'opnieuw', reden };
}
