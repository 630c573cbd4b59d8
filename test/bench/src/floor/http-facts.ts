import { serve } from '../child';
import { httpClient } from '../load/http';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { watchVisibility } from '../load/visibility';
import { environment } from './environment';
import { VISIBLE, GROUP } from './store';
import { turnCounter } from '../load/turn-counter';

/** A client of the bare Fastify. */
export async function startHttpFacts(): Promise<void> {
  const { databaseUrl, apiUrl } = environment();
  const visibility = await watchVisibility(databaseUrl, VISIBLE, [GROUP]);
  const client = httpClient(apiUrl);
  const next = turnCounter();
  const send: Send = async (item) => {
    const version = next(item);
    const { status, body } = await client.post(`/items/${item}`, { version });
    if (status !== 200) throw new Error(`floor api: ${status} ${JSON.stringify(body)}`);
    return { streamId: item, version };
  };
  serve({ run: (request: RunRequest) => runLanes(send, visibility, request) }, async () => {
    client.close();
    await visibility.close();
  });
}
