import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface RefusingMailServer {
  readonly url: string;
  readonly close: () => void;
}

/** A mail server that knows nobody: it refuses every recipient and quotes the address while doing so, as real ones do (RFC 5321, 4.2.2). */
export async function refusingMailServer(): Promise<RefusingMailServer> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('220 spec\r\n');
    socket.on('data', (data) => {
      const line = data.toString().trim();
      if (line.startsWith('RCPT')) socket.write(`550 5.1.1 ${line.slice('RCPT TO:'.length)} no such user\r\n`);
      else if (line.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
