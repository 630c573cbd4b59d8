import { Controller, Inject } from '@nestjs/common';
import type { Bord, Cirkeloverzicht, Doorlooptijdenoverzicht, Escalatiecijfers } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { QUERIES } from '../tokens';
import type { Queries } from './queries';

const { leesBord, leesCirkeloverzicht, leesDoorlooptijden, leesEscalatiecijfers } = operations;

/** Figures over many items. */
@Controller()
export class OverviewsController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesBord)
  async board(@Input() { caller, query }: InputOf<typeof leesBord>): Promise<Bord> {
    return this.queries.bord(caller, query);
  }

  @Handles(leesCirkeloverzicht)
  async circle(@Input() { query }: InputOf<typeof leesCirkeloverzicht>): Promise<Cirkeloverzicht> {
    return this.queries.cirkeloverzicht(query);
  }

  @Handles(leesDoorlooptijden)
  async leadTimes(@Input() { query }: InputOf<typeof leesDoorlooptijden>): Promise<Doorlooptijdenoverzicht> {
    return this.queries.doorlooptijden(query);
  }

  @Handles(leesEscalatiecijfers)
  async escalations(@Input() { query }: InputOf<typeof leesEscalatiecijfers>): Promise<Escalatiecijfers> {
    return this.queries.escalatiecijfers(query);
  }
}
