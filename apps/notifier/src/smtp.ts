import { readFileSync } from 'node:fs';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';

/** The mail server cannot be used as it is configured; the sentence is for who starts the app, and holds no password. */
export class SmtpConfiguratie extends Error {
  override readonly name = 'SmtpConfiguratie';
}

const fout = (zin: string): never => {
  throw new SmtpConfiguratie(zin);
};

/** A server that takes longer than this holds up other mail; the notice is tried again later. In milliseconds. */
const TIJDEN = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

const isHier = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\./.test(host);

/**
 * How to reach the mail server: `SMTP_URL` (smtp://… with STARTTLS where the server has it, smtps://… with TLS from the first byte), who to
 * sign in as (in the address, or SMTP_GEBRUIKER and SMTP_WACHTWOORD), and SMTP_CA, a file with the authority that signed the server's
 * certificate if it is one of your own. A password leaves this machine over TLS only: with one, a server elsewhere that has no STARTTLS gets
 * no mail. Throws SmtpConfiguratie.
 */
export function smtpInstellingen(env: NodeJS.ProcessEnv): SMTPTransport.Options {
  const adres = env['SMTP_URL'] ?? '';
  if (!URL.canParse(adres)) fout('SMTP_URL is geen adres. Schrijf bijvoorbeeld smtp://mail.example.nl:587.');
  const url = new URL(adres);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') fout(`SMTP_URL begint met ${url.protocol}//. Het moet smtp:// of smtps:// zijn.`);
  if (url.search !== '' || url.hash !== '') fout('SMTP_URL heeft instellingen achter het adres. Laat die weg: hoe veilig de verbinding is, staat niet ter keuze.');
  const secure = url.protocol === 'smtps:';
  const gebruiker = decodeURIComponent(url.username) || env['SMTP_GEBRUIKER'];
  const wachtwoord = decodeURIComponent(url.password) || env['SMTP_WACHTWOORD'];
  if (!gebruiker !== !wachtwoord) fout('Geef bij een gebruiker voor de mailserver ook het wachtwoord, en andersom: in SMTP_URL, of in SMTP_GEBRUIKER en SMTP_WACHTWOORD.');
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !!gebruiker && !isHier(url.hostname),
    ...(gebruiker && wachtwoord ? { auth: { user: gebruiker, pass: wachtwoord } } : {}),
    tls: { minVersion: 'TLSv1.2', ...(env['SMTP_CA'] ? { ca: leesCa(env['SMTP_CA']) } : {}) },
    ...TIJDEN,
  };
}

function leesCa(pad: string): string {
  try {
    return readFileSync(pad, 'utf8');
  } catch (error) {
    return fout(`Het bestand van SMTP_CA is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
  }
}
