import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Sessions } from '@cirkel/auth';
import { aggregateKinds } from '@cirkel/domain';
import type { Logger } from '@cirkel/observability';
import type { Opmaak } from '@cirkel/public-pages';
import { CalendarsController } from './calendars/calendars.controller';
import type { Calendars } from './calendars/calendars';
import { ClockController } from './clock/clock.controller';
import type { ApiClock } from './clock/clock';
import type { Commands } from './commands/commands';
import { creationController } from './commands/creation.controller';
import { OutcomeController } from './commands/outcome.controller';
import { subjectController } from './commands/subject.controller';
import { DescriptionController } from './description/description.controller';
import { FeedController } from './feed/feed.controller';
import type { Feed } from './feed/feed';
import { HealthController } from './health/health.controller';
import type { Health } from './health/health';
import { ImportsController } from './imports/imports.controller';
import type { Imports } from './imports/imports';
import { AccessGuard } from './http/access.guard';
import { InputGuard } from './http/input.guard';
import { ProblemFilter } from './http/problem.filter';
import type { RateLimit } from './http/rate-limit';
import { NoticesController } from './notices/notices.controller';
import { PreferencesController } from './notices/preferences.controller';
import type { Notices } from './notices/notices';
import { PublicPagesController } from './public-pages/public-pages.controller';
import { PartiesController } from './reference-data/parties.controller';
import { PersonsController } from './reference-data/persons.controller';
import type { ReferenceData } from './reference-data/reference-data';
import { FollowUpController } from './queries/follow-up.controller';
import { OutlookController } from './queries/outlook.controller';
import { whyControllers } from './queries/why.controller';
import { GremiaController } from './queries/gremia.controller';
import { ListsController } from './queries/lists.controller';
import { ProgrammasController } from './queries/programmas.controller';
import { ProgrammaRulesController } from './queries/programma-rules.controller';
import { OverviewsController } from './queries/overviews.controller';
import type { Queries } from './queries/queries';
import { RondesController } from './queries/rondes.controller';
import { ReadYourWritesGuard } from './queries/read-your-writes.guard';
import type { Callers } from './session/callers';
import { SessionController } from './session/session.controller';
import type { SignIn } from './session/sign-in';
import { SpreadsheetsController } from './spreadsheets/spreadsheets.controller';
import { StatusController } from './status/status.controller';
import type { Status } from './status/status';
import type { Changes } from './stream/changes';
import { StreamController } from './stream/stream.controller';
import { APPEARANCE, CALENDARS, CALLERS, CHANGES, CLOCK, COMMANDS, CONTACT, FEED, HEALTH, IMPORTS, LOGGER, NOTICES, QUERIES, RATE_LIMIT, REFERENCE_DATA, SESSIONS, SIGN_IN, STATUS } from './tokens';

/** Everything that the API uses and does not make itself. */
export interface ApiParts {
  readonly logger: Logger;
  readonly callers: Callers;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly rateLimit: RateLimit;
  readonly commands: Commands;
  readonly queries: Queries;
  readonly feed: Feed;
  readonly changes: Changes;
  readonly clock: ApiClock;
  readonly calendars: Calendars;
  readonly health: Health;
  readonly status: Status;
  readonly imports: Imports;
  readonly notices: Notices;
  /** Where people report that a page is hard to use; undefined when nobody said so. */
  readonly contact: string | undefined;
  readonly referenceData: ReferenceData;
}

@Module({})
export class ApiModule {
  /** `appearance`: what the public pages look like. */
  static with(parts: ApiParts, appearance: Opmaak): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        ...aggregateKinds.map(subjectController),
        ...whyControllers,
        creationController('item'),
        creationController('actie'),
        OutcomeController,
        ListsController,
        GremiaController,
        CalendarsController,
        OverviewsController,
        SpreadsheetsController,
        ProgrammasController,
        ProgrammaRulesController,
        RondesController,
        FollowUpController,
        OutlookController,
        FeedController,
        StreamController,
        ClockController,
        DescriptionController,
        SessionController,
        HealthController,
        StatusController,
        ImportsController,
        NoticesController,
        PreferencesController,
        PublicPagesController,
        PartiesController,
        PersonsController,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: InputGuard },
        { provide: APP_GUARD, useClass: ReadYourWritesGuard },
        { provide: LOGGER, useValue: parts.logger },
        { provide: CALLERS, useValue: parts.callers },
        { provide: SESSIONS, useValue: parts.sessions },
        { provide: SIGN_IN, useValue: parts.signIn },
        { provide: RATE_LIMIT, useValue: parts.rateLimit },
        { provide: COMMANDS, useValue: parts.commands },
        { provide: QUERIES, useValue: parts.queries },
        { provide: FEED, useValue: parts.feed },
        { provide: CHANGES, useValue: parts.changes },
        { provide: CLOCK, useValue: parts.clock },
        { provide: HEALTH, useValue: parts.health },
        { provide: STATUS, useValue: parts.status },
        { provide: IMPORTS, useValue: parts.imports },
        { provide: CALENDARS, useValue: parts.calendars },
        { provide: NOTICES, useValue: parts.notices },
        { provide: CONTACT, useValue: parts.contact },
        { provide: APPEARANCE, useValue: appearance },
        { provide: REFERENCE_DATA, useValue: parts.referenceData },
      ],
    };
  }
}
