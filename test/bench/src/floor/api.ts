import { FastifyAdapter } from '@nestjs/platform-fastify';
import { serve } from '../child';
import { environment } from './environment';
import { floorEvent } from './event';
import { insertEvent, openFloor } from './store';

/** A bare Fastify in the place of the API: the same work as a fact of the floor, behind one request. */
export async function startApi(): Promise<void> {
  const { databaseUrl } = environment();
  const pool = openFloor(databaseUrl);
  const fastify = new FastifyAdapter().getInstance();
  fastify.post<{ Params: { item: string }; Body: { version: number } }>('/items/:item', async ({ params, body }) => {
    const event = floorEvent(params.item, body.version);
    await insertEvent(pool, event);
    return { streamId: event.streamId, version: event.version };
  });
  const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
  serve({ url: () => Promise.resolve(url) }, async () => {
    await fastify.close();
    await pool.end();
  });
}
