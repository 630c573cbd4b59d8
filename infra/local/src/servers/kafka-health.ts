import { connect } from 'node:net';

const METADATA = 3;
const VERSION = 1;

/**
 * Resolves when the broker at `host:port` answers a metadata request and names at least one broker; rejects otherwise, within 2 s.
 * Spoken by hand (30 bytes of Kafka's protocol): the Kafka client belongs to libs/messaging alone.
 */
export async function brokerAnswers(address: string): Promise<void> {
  const separator = address.lastIndexOf(':');
  const socket = connect({ host: address.slice(0, separator), port: Number(address.slice(separator + 1)) });
  try {
    await new Promise<void>((resolve, reject) => {
      let received = Buffer.alloc(0);
      socket.setTimeout(2_000, () => reject(new Error(`Kafka ${address}: geen antwoord binnen 2 s`)));
      socket.once('error', reject);
      socket.once('close', () => reject(new Error(`Kafka ${address}: verbinding gesloten`)));
      socket.once('connect', () => socket.write(metadataRequest()));
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk]);
        // 4 bytes length, 4 bytes correlation id, then the number of brokers.
        if (received.length < 12) return;
        if (received.readInt32BE(8) > 0) resolve();
        else reject(new Error(`Kafka ${address}: nog geen broker beschikbaar`));
      });
    });
  } finally {
    socket.destroy();
  }
}

function metadataRequest(): Buffer {
  const request = Buffer.alloc(18);
  request.writeInt32BE(14, 0); // length of what follows
  request.writeInt16BE(METADATA, 4);
  request.writeInt16BE(VERSION, 6);
  request.writeInt32BE(1, 8); // correlation id
  request.writeInt16BE(-1, 12); // no client id
  request.writeInt32BE(0, 14); // an empty list: no topics
  return request;
}
