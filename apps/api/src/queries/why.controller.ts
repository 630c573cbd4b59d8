import { Controller, Inject, type Type } from '@nestjs/common';
import type { WaaromAntwoord } from '@cirkel/contracts';
import { metTermijnen, whys } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import type { Queries } from './queries';
import { streamIdsOf } from './stream-ids';

function whyController(kind: (typeof metTermijnen)[number]): Type {
  const why = whys[kind];

  @Controller()
  class WhyController {
    constructor(@Inject(QUERIES) private readonly queries: Queries) {}

    @Handles(why)
    async why(@Input() { caller, path: { id = '', termijn = '' } }: InputOf<typeof why>): Promise<WaaromAntwoord> {
      const [streamId] = await streamIdsOf(this.queries, kind, id);
      const found = await this.queries.waarom(caller, streamId, termijn);
      if (found === undefined) throw notFound(`${id} heeft geen termijn ${termijn}.`);
      return found;
    }
  }
  return WhyController;
}

/** *Waarom deze datum?* for every kind that has termijnen. */
export const whyControllers: readonly Type[] = metTermijnen.map(whyController);
