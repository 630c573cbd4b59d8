import { serve } from '../child';
import { httpClient } from '../load/http';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { turnCounter } from '../load/turn-counter';
import { environment } from './environment';
import { visibleItems } from './store';

/** A client of the bare Fastify. */
export async function startHttpFacts(): Promise<void> {
  const { databaseUrl, apiUrl } = environment();
  const watched = visibleItems(databaseUrl);
  const client = httpClient(apiUrl);
  const next = turnCounter();
  const send: Send = async (item) => {
    const version = next(item);
    const { status, body } = await client.post(`/items/${item}`, { version });
    if (status !== 200) throw new Error(`floor api: ${status} ${JSON.stringify(body)}`);
    return { streamId: item, version };
  };
  serve({ run: (request: RunRequest) => runLanes(send, watched, request) }, () => Promise.resolve(client.close()));
}
