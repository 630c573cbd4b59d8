import { Controller, Get, Inject } from '@nestjs/common';
import { Problem } from '../http/problem';
import { HEALTH } from '../tokens';
import type { Health, HealthReport } from './health';

/** For whoever starts, restarts and routes to this app. */
@Controller('/gezond')
export class HealthController {
  constructor(@Inject(HEALTH) private readonly health: Health) {}

  @Get('/levend')
  alive(): { readonly levend: true } {
    return { levend: true };
  }

  @Get('/gereed')
  async ready(): Promise<HealthReport> {
    const report = await this.health.check();
    if (!report.gereed) throw new Problem(503, 'Deze dienst kan nu geen aanvragen aan.', { code: 'niet-gereed', retryAfter: 2, more: { onderdelen: report.onderdelen } });
    return report;
  }
}
