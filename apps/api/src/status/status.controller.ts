import { Controller, Inject } from '@nestjs/common';
import type { Systeemstatus } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles } from '../http/handles';
import { STATUS } from '../tokens';
import type { Status } from './status';

/** Whether everything runs, for who looks after it. */
@Controller()
export class StatusController {
  constructor(@Inject(STATUS) private readonly status: Status) {}

  @Handles(operations.leesSysteemstatus)
  async read(): Promise<Systeemstatus> {
    return this.status.read();
  }
}
