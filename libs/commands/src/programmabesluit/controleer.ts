import { DomainError, type Actor } from '@cirkel/domain';
import { readCommand } from '@cirkel/event-store';
import type { CommandDeps } from '../deps';
import type { Verzoek } from '../voer-uit';
import { isProgrammabesluit } from './besluiten';
import { voorbeeldVanBesluit } from './voorbeeld';

/**
 * Refuses a decision for a whole programme when its consequences are no longer those that its giver saw. Looked at before the decision, because thousands of
 * subjects cannot be held still; a decision that was executed before is not looked at again. Throws a DomainError `gevolgen-gewijzigd`.
 */
export async function controleerGevolgen(deps: CommandDeps, { streamId, opdracht, actor, scope, key }: Verzoek): Promise<void> {
  const { gevolgen } = opdracht;
  if (!isProgrammabesluit(opdracht.type) || typeof gevolgen !== 'string' || (await readCommand(deps.pool, { scope, key })) !== undefined) return;
  await vergelijk(deps, streamId.slice('programma-'.length), opdracht, actor, gevolgen);
}

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

async function vergelijk(deps: CommandDeps, programma: string, opdracht: Verzoek['opdracht'], actor: Actor, gezien: string): Promise<void> {
  const { hash, totalen } = await voorbeeldVanBesluit(deps, programma, opdracht, actor);
  if (hash === gezien) return;
  const { verschuiven, staanStil, onderwerpen } = totalen;
  throw new DomainError('gevolgen-gewijzigd', `Er is intussen iets veranderd: het gaat nu om ${aantal(verschuiven + staanStil, 'termijn', 'termijnen')} van ${aantal(onderwerpen, 'onderwerp', 'onderwerpen')}. Bekijk de gevolgen opnieuw.`, { gevolgen: hash, totalen });
}
