import { Controller, Inject } from '@nestjs/common';
import type { Agendalijst, Gremiumbesluitantwoord, GremiumDetail, GremiumRij, Vergaderingantwoord } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import type { Lijst, Queries } from './queries';

const { leesGremia, leesGremium, leesAgendalijst, leesGremiumbesluiten, leesVergaderingen } = operations;

/** Bodies, their meetings, what they must decide and what they decided. */
@Controller()
export class GremiaController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesGremia)
  async gremia(@Input() { caller }: InputOf<typeof leesGremia>): Promise<Lijst<GremiumRij>> {
    return this.queries.gremia.lijst(caller);
  }

  @Handles(leesGremium)
  async gremium(@Input() { caller, path: { id = '' } }: InputOf<typeof leesGremium>): Promise<GremiumDetail> {
    return (await this.queries.gremia.een(caller, id)) ?? missing(`Er is geen gremium met nummer of id ${id}.`);
  }

  @Handles(leesAgendalijst)
  async agenda(@Input() { path: { id = '' }, query: { vergadering } }: InputOf<typeof leesAgendalijst>): Promise<Agendalijst> {
    return (await this.queries.gremia.agendalijst(id, vergadering)) ?? missing(vergadering === undefined ? `Er is geen gremium ${id}.` : `Er is geen vergadering ${vergadering} van het gremium ${id}.`);
  }

  @Handles(leesGremiumbesluiten)
  async decisions(@Input() { path: { id = '' } }: InputOf<typeof leesGremiumbesluiten>): Promise<Lijst<Gremiumbesluitantwoord>> {
    return (await this.queries.gremia.besluiten(id)) ?? missing(`Er is geen gremium ${id}.`);
  }

  @Handles(leesVergaderingen)
  async meetings(@Input() { caller, query }: InputOf<typeof leesVergaderingen>): Promise<Lijst<Vergaderingantwoord>> {
    return this.queries.gremia.vergaderingen(caller, query);
  }
}

function missing(sentence: string): never {
  throw notFound(sentence);
}
