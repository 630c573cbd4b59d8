import { Controller, Inject, Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nieuweStroom } from '@cirkel/commands';
import type { Antwoord, GevolgenAntwoord } from '@cirkel/contracts';
import { API_BASE, collections, creations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { COMMANDS } from '../tokens';
import { scopeOf, type Commands } from './commands';
import { readCommand } from './read-command';

/** Making an item or an actie. Its id follows from the caller and the key, so that a repeat finds the first one. */
export function creationController(kind: keyof typeof creations): Type {
  const create = creations[kind];

  @Controller()
  class CreationController {
    constructor(@Inject(COMMANDS) private readonly commands: Commands) {}

    @Handles(create)
    async create(@Input() { caller, query }: InputOf<typeof create>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Antwoord | GevolgenAntwoord> {
      const given = readCommand(create.commands, request);
      const scope = scopeOf(caller);
      const command = { ...given, streamId: nieuweStroom(kind, { scope, key: given.key }), caller, scope };
      if (query.proef) {
        void reply.status(200);
        return this.commands.preview(command);
      }
      const answer = await this.commands.give(command);
      void reply.header('location', `${API_BASE}/${collections[kind]}/${answer.id}`);
      return answer;
    }
  }
  return CreationController;
}
