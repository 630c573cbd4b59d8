import { connect } from 'node:net';
import { join } from 'node:path';
import { Notice } from '../notice';
import { ensureDirectory, workspaceRoot } from '../places';
import { choosePort } from '../ports';
import { startService } from '../service';
import { foreignServer, ownServer, startPersistently, type Server, type ServerOptions } from './server';

/**
 * Starts the development mailbox (maildev), which accepts every mail and delivers none, or checks the mail server named by `SMTP_URL`.
 * Gives `SMTP_URL` and `MAIL_URL`: its page for people, with `GET /email` for tests. Mails lie in the folder and survive a stop.
 */
export async function startMail(options: ServerOptions): Promise<Server> {
  const foreign = process.env['SMTP_URL'];
  if (foreign) {
    const { hostname, port, protocol } = new URL(foreign);
    await smtpGreets(hostname, Number(port || (protocol === 'smtps:' ? 465 : 25)), protocol === 'smtps:').catch((error: unknown) => {
      throw new Notice(`De mailserver op SMTP_URL antwoordt niet (${String(error)}). Controleer het adres, of laat het weg om hier een postbus te starten.`);
    });
    return foreignServer({ SMTP_URL: foreign, ...(process.env['MAIL_URL'] ? { MAIL_URL: process.env['MAIL_URL'] } : {}) });
  }
  return startPersistently(async () => {
    const smtp = await choosePort(options.directory, 'smtp');
    const web = await choosePort(options.directory, 'mail');
    const mailbox = ensureDirectory(join(options.directory, 'postbus'));
    const service = await startService({
      name: 'mail',
      directory: options.directory,
      command: process.execPath,
      args: [
        join(workspaceRoot(), 'node_modules', 'maildev', 'bin', 'maildev'),
        ...['--ip', '127.0.0.1', '--smtp', String(smtp), '--web', String(web), '--mail-directory', mailbox],
      ],
      healthy: async () => {
        await smtpGreets('127.0.0.1', smtp, false);
        const page = await fetch(`http://127.0.0.1:${web}/healthz`);
        if (!page.ok) throw new Error(`de postbus antwoordt met ${page.status}`);
      },
      signal: options.signal,
    });
    return ownServer({ SMTP_URL: `smtp://127.0.0.1:${smtp}`, MAIL_URL: `http://127.0.0.1:${web}` }, service);
  }, options.signal);
}

/** A mail server says "220" first. With TLS from the first byte an open port is all that is asked. */
export async function smtpGreets(host: string, port: number, tls: boolean): Promise<void> {
  const socket = connect({ host, port });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.setTimeout(2_000, () => reject(new Error('geen antwoord binnen 2 s')));
      socket.once('error', reject);
      if (tls) socket.once('connect', () => resolve());
      socket.once('data', (line) => (line.toString().startsWith('220') ? resolve() : reject(new Error(line.toString()))));
    });
  } finally {
    socket.end('QUIT\r\n');
    socket.destroySoon();
  }
}
