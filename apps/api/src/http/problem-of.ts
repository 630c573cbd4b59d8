import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import { InvalidToken, IssuerUnreachable, LoginFailed } from '@cirkel/auth';
import { InvoerFout, OpslagOnbereikbaar, SleutelConflict, VersieConflict } from '@cirkel/commands';
import { domainErrorStatus, faultSchema, problemTitles, type ProblemStatus } from '@cirkel/contracts';
import { isDomainError, type DomainError } from '@cirkel/domain';
import { BestandGeweigerd, type Weigercode } from '@cirkel/import';
import { ClockRefusal } from '@cirkel/event-store';
import { Problem } from './problem';
import { SprongStokt, TemporalOnbereikbaar, UitkomstOnbekend } from '@cirkel/temporal';
import { isDatabaseAway } from './database-away';

const RETRY_AFTER_S = 5;

/** The one place where an error becomes an answer. Returns undefined for a fault of our own, which is a 500. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (isDomainError(error)) return refusal(error);
  if (error instanceof InvoerFout) return new Problem(400, error.message, { code: error.code, fouten: error.fouten.map(({ pad, melding }) => ({ pad: `/${pad.replaceAll('.', '/')}`, melding })) });
  if (error instanceof SleutelConflict || error instanceof VersieConflict) return new Problem(409, error.message, { code: error.code });
  if (error instanceof BestandGeweigerd) return new Problem(statusOfFile[error.code], error.message, { code: `bestand-${error.code}`, cause: error });
  if (error instanceof ClockRefusal) return new Problem(409, 'De klok kan niet terug en is alleen op een proefomgeving te verzetten.', { code: 'klok-weigert', cause: error });
  if (error instanceof InvalidToken) return unauthorized(error.message, 'invalid_token');
  if (error instanceof LoginFailed) return new Problem(400, error.message, { code: 'aanmelden-mislukt' });
  return unavailable(error) ?? fromFramework(error);
}

const statusOfFile: Readonly<Record<Weigercode, ProblemStatus>> = { leeg: 400, afgebroken: 400, 'te-veel': 400, 'geen-blad': 400, versleuteld: 400, 'te-groot': 413, 'verkeerd-type': 415, 'oud-excel': 415 };

/** What the rules refuse; a field that is named is a fault at that field, and a rule may name several. */
export function refusal({ code, message, details }: Pick<DomainError, 'code' | 'message' | 'details'>): Problem {
  const status = domainErrorStatus[code];
  const { fouten, ...bijzonderheden } = details;
  const several = z.array(faultSchema).safeParse(fouten);
  const veld = bijzonderheden['veld'];
  const faults = several.success ? several.data : typeof veld === 'string' ? [{ pad: `/${veld}`, melding: message }] : [];
  return new Problem(status, message, {
    code,
    ...(status === 400 && faults.length > 0 ? { fouten: faults } : {}),
    ...(Object.keys(bijzonderheden).length === 0 ? {} : { more: { bijzonderheden } }),
  });
}

/** RFC 6750: the header says what kind of token is wanted, and what was wrong with the one that came. */
export function unauthorized(detail: string, error?: 'invalid_token'): Problem {
  const challenge = `Bearer realm="cirkel"${error === undefined ? '' : `, error="${error}"`}`;
  return new Problem(401, detail, { code: 'niet-aangemeld', headers: { 'www-authenticate': challenge } });
}

function unavailable(error: unknown): Problem | undefined {
  const away = (code: string, detail: string): Problem => new Problem(503, detail, { code, retryAfter: RETRY_AFTER_S, cause: error });
  if (error instanceof OpslagOnbereikbaar || error instanceof TemporalOnbereikbaar || error instanceof UitkomstOnbekend) return away(error.code, error.message);
  if (error instanceof SprongStokt) return away('sprong-stokt', error.message);
  if (error instanceof IssuerUnreachable) return away('aanmeldserver-onbereikbaar', 'De aanmeldserver is nu niet bereikbaar. Probeer het over enkele seconden opnieuw.');
  if (isDatabaseAway(error)) return away('opslag-onbereikbaar', 'De gegevensopslag is nu niet bereikbaar. Probeer het over enkele seconden opnieuw.');
  return undefined;
}

const frameworkTexts: Partial<Record<ProblemStatus, { readonly detail: string; readonly code: string }>> = {
  400: { detail: 'De inhoud is geen geldige JSON, of het adres klopt niet. Er is niets opgeslagen.', code: 'invoer-ongeldig' },
  404: { detail: 'Dit adres bestaat niet.', code: 'onbekend' },
  408: { detail: 'Uw aanvraag kwam niet op tijd binnen. Er is niets opgeslagen.', code: 'te-traag' },
  413: { detail: 'De inhoud is te groot: een opdracht is hoogstens 64 kB, een bestand hoogstens 10 MB. Er is niets opgeslagen.', code: 'te-groot' },
  415: { detail: 'Stuur de inhoud als application/json. Er is niets opgeslagen.', code: 'verkeerd-soort' },
  431: { detail: 'De headers zijn te groot.', code: 'te-groot' },
  503: { detail: 'Het antwoord liet te lang op zich wachten. Probeer het over enkele seconden opnieuw.', code: 'te-laat' },
};

/** What Nest and Fastify refuse themselves: by status, because Nest keeps no more of it. */
function fromFramework(error: unknown): Problem | undefined {
  const status = error instanceof HttpException ? error.getStatus() : undefined;
  if (status === undefined || !isProblemStatus(status)) return undefined;
  const text = frameworkTexts[status];
  return text === undefined ? undefined : new Problem(status, text.detail, { code: text.code, cause: error, ...(status === 503 ? { retryAfter: RETRY_AFTER_S } : {}) });
}

const isProblemStatus = (status: number): status is ProblemStatus => status in problemTitles;
