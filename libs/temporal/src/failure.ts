import { ApplicationFailure } from '@temporalio/common';
import { z } from 'zod';
import { DomainError, type DomainErrorCode } from '@cirkel/domain';
import { InvoerFout, OpslagOnbereikbaar, SleutelConflict, VersieConflict } from '@cirkel/commands';

/** An error of ours as it travels in the details of an ApplicationFailure. */
const reizigerSchema = z.discriminatedUnion('naam', [
  z.object({ naam: z.literal('DomainError'), details: z.record(z.string(), z.unknown()) }),
  z.object({ naam: z.literal('InvoerFout'), fouten: z.array(z.strictObject({ pad: z.string(), melding: z.string() })) }),
  z.object({ naam: z.literal('SleutelConflict') }),
  z.object({ naam: z.literal('VersieConflict'), verwacht: z.int(), versie: z.int() }),
  z.object({ naam: z.literal('OpslagOnbereikbaar') }),
]);

/**
 * An error on its way through Temporal: what the rules foresee becomes a failure that is never retried, with the error's code as its
 * type; anything else stays what it is.
 */
export function naarFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const reiziger = reizigerSchema.safeParse({ ...error, naam: error.name });
  if (!reiziger.success) return error;
  return ApplicationFailure.create({ type: error.code, message: error.message, nonRetryable: true, details: [reiziger.data], cause: error });
}

/** The error that `naarFailure` sent, somewhere in the chain of causes; undefined when there is none. */
export function uitFailure(error: unknown): Error | undefined {
  for (let schakel = error; schakel instanceof Error; schakel = schakel.cause) {
    if (!(schakel instanceof ApplicationFailure)) continue;
    const reiziger = reizigerSchema.safeParse(schakel.details?.[0]);
    if (reiziger.success) return herstelFout(reiziger.data, schakel.type ?? '', schakel.message);
  }
  return undefined;
}

function herstelFout(reiziger: z.infer<typeof reizigerSchema>, code: string, message: string): Error {
  switch (reiziger.naam) {
    case 'DomainError':
      return new DomainError(code as DomainErrorCode, message, reiziger.details);
    case 'InvoerFout':
      return new InvoerFout(reiziger.fouten);
    case 'SleutelConflict':
      return new SleutelConflict(message);
    case 'VersieConflict':
      return new VersieConflict(reiziger.verwacht, reiziger.versie);
    case 'OpslagOnbereikbaar':
      return new OpslagOnbereikbaar();
  }
}
