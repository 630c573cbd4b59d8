import { DomainError } from '@cirkel/domain';
import type { CommandDeps } from '@cirkel/commands';
import { leesImport } from '../opslag/imports';
import { kies, type Gekozen, type Keuze } from '../opslag/keuze';

export interface Uitvoering {
  readonly rijen: Keuze;
  /** How terms that are past are recorded: as past, or as terms that are missed now. Asked when there are any. */
  readonly verleden?: boolean | undefined;
}

const lijst = (rijen: readonly number[]): string => `${rijen.slice(0, 20).join(', ')}${rijen.length > 20 ? ' …' : ''}`;

/**
 * Chooses the rows to execute; they stay chosen. Rows that were chosen before are left as they are, so doing it again is safe; how many of the choice were executed before is told. What is there by now, is
 * marked as such and not chosen. Throws DomainError: `onbekend`, `onvolledig` when a row cannot be executed or when the choice about terms that are past is
 * missing, `bestaat-al` when a named row is there since it was judged: naming it again executes it all the same.
 */
export async function kiesRijen({ pool }: Pick<CommandDeps, 'pool'>, importId: string, { rijen, verleden }: Uitvoering): Promise<Pick<Gekozen, 'nieuw' | 'eerder'>> {
  const stand = await leesImport(pool, importId);
  if (stand === undefined) throw new DomainError('onbekend', `Er is geen import met het id ${importId}.`);
  const keuze = await kies(pool, stand, rijen, verleden);
  if (keuze.onbruikbaar.length > 0) throw new DomainError('onvolledig', `Deze rijen kunnen niet worden uitgevoerd: ${lijst(keuze.onbruikbaar)}. Verbeter ze in het bestand en lees het opnieuw in.`, { veld: 'rijen', rijen: keuze.onbruikbaar });
  if (keuze.intussen.length > 0) throw new DomainError('bestaat-al', `Wat in deze rijen staat, is er intussen al: ${lijst(keuze.intussen)}. Kijk ernaar, en noem ze nog eens als ze toch door moeten.`, { rijen: keuze.intussen });
  if (keuze.verleden > 0 && verleden === undefined) {
    throw new DomainError('onvolledig', `Van ${keuze.verleden} ${keuze.verleden === 1 ? 'rij' : 'rijen'} is de termijn al voorbij. Kies of dat zo wordt vastgelegd, zonder herinneringen en escalaties (verleden: true; op de opdrachtregel --verleden ja), of dat ze nu te laat zijn (verleden: false; --verleden nee).`, { veld: 'verleden', aantal: keuze.verleden });
  }
  return { nieuw: keuze.nieuw, eerder: keuze.eerder };
}
