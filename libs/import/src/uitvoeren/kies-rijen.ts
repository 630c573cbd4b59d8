import { DomainError } from '@cirkel/domain';
import type { CommandDeps } from '@cirkel/commands';
import { beoordeelKeuze, kies, type Keuze } from '../opslag/regels';

export interface Uitvoering {
  readonly rijen: Keuze;
  /** How terms that are past are recorded: as past, or as terms that are missed now. Asked when there are any. */
  readonly verleden?: boolean | undefined;
}

/**
 * Chooses the rows to execute; they stay chosen. Rows that were chosen before are left as they are, so doing it again is safe. Throws DomainError:
 * `onvolledig` when a row cannot be executed, or when the choice about terms that are past is missing.
 */
export async function kiesRijen({ pool }: Pick<CommandDeps, 'pool'>, importId: string, { rijen, verleden }: Uitvoering): Promise<{ readonly nieuw: number }> {
  const keuze = await beoordeelKeuze(pool, importId, rijen);
  if (keuze.onbruikbaar.length > 0) throw new DomainError('onvolledig', `Deze rijen kunnen niet worden uitgevoerd: ${keuze.onbruikbaar.slice(0, 20).join(', ')}. Verbeter ze in het bestand en lees het opnieuw in.`, { veld: 'rijen', rijen: keuze.onbruikbaar });
  if (keuze.verleden > 0 && verleden === undefined) {
    throw new DomainError('onvolledig', `Van ${keuze.verleden} ${keuze.verleden === 1 ? 'rij' : 'rijen'} is de termijn al voorbij. Kies of dat zo wordt vastgelegd, zonder herinneringen en escalaties (verleden: true), of dat ze nu te laat zijn (verleden: false).`, { veld: 'verleden', aantal: keuze.verleden });
  }
  await kies(pool, importId, rijen, verleden === true);
  return { nieuw: keuze.nieuw };
}
