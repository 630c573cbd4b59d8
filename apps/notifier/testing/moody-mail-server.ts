import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail that the server took responsibility for. */
export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly secure: boolean;
  readonly user: string | undefined;
}

export interface MoodyMailServer {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  /** How often somebody tried to sign in. */
  readonly signIns: () => number;
  readonly close: () => Promise<void>;
}

/** The certificate of this server signs itself, so it is its own authority. The key is for specs and protects nothing. */
export const certificate = join(__dirname, 'mailserver.cert.pem');
const key = join(__dirname, 'mailserver.key.pem');

const answer = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code });

/**
 * A mail server with moods, by the beginning of the receiver's name: `weigert` is refused for good, `grijs` gets 451 the first time
 * (greylisting), `vol` gets 452 after the first DATA, `traag` takes its time, `valt` loses the connection in the middle of the first DATA, `na`
 * loses it right after the first mail was taken, and everybody else gets every mail.
 */
export async function moodyMailServer(options: SMTPServerOptions = {}): Promise<MoodyMailServer> {
  const received: ReceivedMail[] = [];
  const seen = new Map<string, number>();
  let signIns = 0;
  /** True the first time for this mood and receiver. */
  const first = (mood: string, to: string): boolean => {
    if (!to.startsWith(mood)) return false;
    seen.set(to, (seen.get(to) ?? 0) + 1);
    return seen.get(to) === 1;
  };
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    key: readFileSync(key),
    cert: readFileSync(certificate),
    closeTimeout: 1_000,
    onAuth: ({ username, password }, _session, callback) => {
      signIns += 1;
      if (username === 'cirkel' && password === 'geheim') callback(null, { user: username });
      else callback(answer(535, 'wrong'));
    },
    onRcptTo: ({ address }, _session, callback) => {
      if (address.startsWith('weigert')) callback(answer(550, `5.1.1 <${address}> no such user`));
      else if (first('grijs', address)) callback(answer(451, '4.7.1 come back later'));
      else callback();
    },
    onData: (stream, session, callback) => {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      if (first('valt', to)) {
        stream.once('data', () => cut(session.id));
        stream.resume();
        return;
      }
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.once('end', () => {
        void (async () => {
          if (to.startsWith('traag')) await wait(300);
          if (first('vol', to)) return callback(answer(452, '4.2.2 mailbox full'));
          const header = (name: string): string => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(text)?.[1] ?? '';
          received.push({ to, messageId: header('Message-ID'), subject: header('Subject'), secure: session.secure, user: typeof session.user === 'string' ? session.user : undefined });
          if (first('na', to)) return cut(session.id);
          callback();
        })();
      });
    },
    ...options,
  });
  const cut = (id: string): void => {
    for (const connection of server.connections) if (connection.id === id) connection._socket.destroy();
  };
  server.on('error', () => undefined); // a connection that a spec cut is no news
  const listening = server.listen(0, '127.0.0.1');
  if (!listening.listening) await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    received,
    signIns: () => signIns,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
