import type { PoolClient } from 'pg';
import type { Transporter } from 'nodemailer';
import type { Pool } from 'pg';
import { inTransaction, readNow } from '@cirkel/event-store';
import { legUitkomstVast, pakDue, type Bericht } from '@cirkel/notices';
import { personenMetId } from '@cirkel/reference-data';
import type { Logger } from '@cirkel/observability';
import { maakMail } from './mail';

export interface Verzender {
  readonly pool: Pool;
  readonly transport: Transporter;
  readonly webUrl: string;
  readonly afzender: string;
  readonly log: Logger;
}

const PER_KEER = 20;

/** Sends what is due now; returns how many notices it took up. A notice whose sending fails waits and is tried again. */
export const verzendDue = (verzender: Verzender): Promise<number> =>
  inTransaction(verzender.pool, async (tx) => {
    const berichten = await pakDue(tx, PER_KEER);
    for (const bericht of berichten) await verzend(verzender, tx, bericht);
    return berichten.length;
  });

async function verzend(verzender: Verzender, tx: PoolClient, bericht: Bericht): Promise<void> {
  const { pool, transport, webUrl, afzender, log } = verzender;
  const [persoon] = await personenMetId(pool, [bericht.persoonId]);
  if (persoon === undefined) return legUitkomstVast(tx, bericht, { staat: 'vervallen', reden: 'deze persoon is er niet meer' });
  const mail = await maakMail({ pool, webUrl, nu: await readNow(pool) }, bericht, persoon);
  if ('vervallen' in mail) return legUitkomstVast(tx, bericht, { staat: 'vervallen', reden: mail.vervallen });
  const { onderwerp, tekst, html } = mail.tekst;
  try {
    await transport.sendMail({ from: afzender, to: { name: persoon.naam, address: persoon.email }, subject: onderwerp, text: tekst, html, messageId: bericht.messageId });
  } catch (error) {
    log.warn({ err: error, bericht: bericht.messageId }, 'mail niet verzonden; wordt opnieuw geprobeerd');
    return legUitkomstVast(tx, bericht, { staat: 'opnieuw', reden: error instanceof Error ? error.message : String(error) });
  }
  await legUitkomstVast(tx, bericht, { staat: 'verzonden' });
}
