import { Controller, Inject, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { operations } from '@cirkel/contracts/openapi';
import { viewerOf } from '../access/viewer';
import { Handles, Input, type InputOf } from '../http/handles';
import { CHANGES } from '../tokens';
import type { Change, Changes } from './changes';

const HEARTBEAT_MS = 15_000;
/** A reader that is this far behind is cut off: its browser comes back and fetches everything anew. */
const MOST_UNSENT_BYTES = 1_000_000;
const ALLES = 'event: alles\ndata: {}\n\n';
/** What a reader of the open part may know to exist. */
const OPEN_KINDS = /^(item|actie|programma|gremium)-/;

const { volgStroom } = operations;

/**
 * What changes, as server-sent events: signals only, the data are asked for with the rights of who asks. Nothing is kept for a browser that
 * was away, so whoever comes back (`Last-Event-ID`) is told to fetch everything once; so is everybody when the API itself was away from
 * the database for a moment, and when the clock jumped.
 */
@Controller()
export class StreamController implements OnModuleDestroy {
  private readonly open = new Set<FastifyReply>();

  constructor(@Inject(CHANGES) private readonly changes: Changes) {}

  @Handles(volgStroom)
  stream(@Input() { caller }: InputOf<typeof volgStroom>, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    begin(reply, request.headers['last-event-id'] !== undefined);
    this.open.add(reply);
    const all = viewerOf(caller).niveau !== 'openbaar';
    let number = 0;
    const stopFollowing = this.changes.follow({
      changed: (changes) => {
        const visible = all ? changes : changes.filter(({ streamId }) => OPEN_KINDS.test(streamId));
        if (visible.length > 0) send(reply, wijziging((number += 1), visible));
      },
      all: () => send(reply, ALLES),
    });
    const heartbeat = setInterval(() => send(reply, ': leeft\n\n'), HEARTBEAT_MS);
    reply.raw.once('close', () => {
      clearInterval(heartbeat);
      stopFollowing();
      this.open.delete(reply);
    });
  }

  /** Open streams would keep the server from stopping; browsers connect again by themselves. */
  onModuleDestroy(): void {
    for (const reply of this.open) reply.raw.end();
  }
}

const wijziging = (number: number, changes: readonly Change[]): string => `id: ${number}\nevent: wijziging\ndata: ${JSON.stringify(changes)}\n\n`;

function begin(reply: FastifyReply, returning: boolean): void {
  reply.hijack();
  // The connection ends with the stream: one that is kept for a next request would keep the server from stopping.
  const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8', connection: 'close', 'x-accel-buffering': 'no' };
  reply.raw.writeHead(200, headers as Record<string, string>);
  reply.raw.write(`retry: 1000\n\n${returning ? ALLES : ''}`);
}

function send(reply: FastifyReply, text: string): void {
  if (reply.raw.writableLength > MOST_UNSENT_BYTES) reply.raw.destroy();
  else reply.raw.write(text);
}
