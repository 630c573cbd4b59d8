import type { Pool } from 'pg';
import type { Transporter } from 'nodemailer';
import { inTransaction, readClock } from '@cirkel/event-store';
import { legUitkomstVast, pakDue, type Bericht, type Uitkomst } from '@cirkel/notices';
import { personenMetId } from '@cirkel/reference-data';
import type { Logger } from '@cirkel/observability';
import { maakMail } from './mail';
import { NietVerstuurd, nietVerstuurd } from './niet-verstuurd';

export interface Verzender {
  readonly pool: Pool;
  readonly transport: Transporter;
  readonly webUrl: string;
  readonly afzender: string;
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
    await legUitkomstVast(tx, bericht, await probeer(verzender, bericht));
    return true;
  });

async function probeer(verzender: Verzender, bericht: Bericht): Promise<Uitkomst> {
  try {
    return await verzend(verzender, bericht);
  } catch (error) {
    const reden = error instanceof NietVerstuurd ? error.message : `het bericht kan niet gemaakt worden: ${error instanceof Error ? error.message : String(error)}`;
    verzender.log.warn({ err: error, bericht: bericht.messageId, stroom: bericht.streamId }, 'mail niet verzonden; wordt opnieuw geprobeerd');
    return { staat: 'opnieuw', reden };
  }
}

async function verzend({ pool, transport, webUrl, afzender }: Verzender, bericht: Bericht): Promise<Uitkomst> {
  const [persoon] = await personenMetId(pool, [bericht.persoonId]);
  if (persoon === undefined) return { staat: 'vervallen', reden: 'deze persoon is er niet meer' };
  const { mode, now } = await readClock(pool);
  const mail = await maakMail({ pool, webUrl, nu: now, demonstratie: mode === 'stuurbaar' }, bericht, persoon);
  if ('vervallen' in mail) return { staat: 'vervallen', reden: mail.vervallen };
  const { onderwerp, tekst, html } = mail.tekst;
  const brief = { from: afzender, to: { name: persoon.naam, address: persoon.email }, subject: onderwerp, text: tekst, html, messageId: bericht.messageId };
  await transport.sendMail(brief).catch((error: unknown) => {
    throw nietVerstuurd(error);
  });
  return { staat: 'verzonden' };
}
