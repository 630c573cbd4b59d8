import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export type Post = (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** A client on kept connections, as bare as Node has it: what it costs is in both sides of the bench. */
export function httpClient(baseUrl: string): { post: Post; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(baseUrl);
  const post: Post = (path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const fixed = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
      const outgoing = request({ agent, hostname, port, path, method: 'POST', headers: { ...fixed, ...headers } }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) as unknown }));
      });
      outgoing.on('error', reject);
      outgoing.end(text);
    });
  return { post, close: () => agent.destroy() };
}
