import { Controller, Inject } from '@nestjs/common';
import { operations, type KlokAntwoord } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { CLOCK } from '../tokens';
import type { ApiClock } from './clock';

const { leesKlok, springKlok } = operations;

@Controller()
export class ClockController {
  constructor(@Inject(CLOCK) private readonly clock: ApiClock) {}

  @Handles(leesKlok)
  async read(): Promise<KlokAntwoord> {
    return this.clock.read();
  }

  @Handles(springKlok)
  async jump(@Input() { body }: InputOf<typeof springKlok>): Promise<KlokAntwoord> {
    return this.clock.jump(body.naar);
  }
}
