import { z } from 'zod';
import { antwoordSchema, type Antwoord } from '@cirkel/contracts';
import { DomainError, type DomainErrorCode } from '@cirkel/domain';
import { CLOSED_KEY_HASH, closeCommandKey, readCommand, type CommandKey } from '@cirkel/event-store';
import type { CommandDeps } from './deps';
import { metPogingen } from './pogingen';

/** What a key's command came to, as `es.command` holds it. */
const uitkomstSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('antwoord'), antwoord: antwoordSchema }),
  z.strictObject({ soort: z.literal('weigering'), code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) }),
  z.strictObject({ soort: z.literal('gesloten') }),
]);
export type Uitkomst = z.infer<typeof uitkomstSchema>;

export const alsAntwoord = (antwoord: Antwoord): Uitkomst => ({ soort: 'antwoord', antwoord });
export const alsWeigering = ({ code, message, details }: DomainError): Uitkomst => ({ soort: 'weigering', code, message, details });
/** The refusal that was stored, as an error again. */
export const uitWeigering = (uitkomst: Extract<Uitkomst, { soort: 'weigering' }>): DomainError =>
  new DomainError(uitkomst.code as DomainErrorCode, uitkomst.message, uitkomst.details);

export const leesUitkomst = (outcome: unknown): Uitkomst => uitkomstSchema.parse(outcome);

/** The answer to "what became of my command?". `gesloten`: it was never executed and never will be. */
export type Navraag = Uitkomst | { readonly soort: 'onbekend' } | { readonly soort: 'in-behandeling' };

/**
 * What became of the command with this key. With `sluit` an unknown key is closed: a command that still travels under it will then never
 * be executed. Throws OpslagOnbereikbaar.
 */
export async function vraagUitkomst(deps: Pick<CommandDeps, 'pool'>, sleutel: CommandKey, { sluit = false } = {}): Promise<Navraag> {
  const bekend = await metPogingen(() => (sluit ? closeCommandKey(deps.pool, sleutel, { soort: 'gesloten' } satisfies Uitkomst) : readCommand(deps.pool, sleutel)));
  if (bekend === undefined) return { soort: 'onbekend' };
  if (bekend.hash === CLOSED_KEY_HASH) return { soort: 'gesloten' };
  return bekend.outcome === null ? { soort: 'in-behandeling' } : leesUitkomst(bekend.outcome);
}
