import { isDomainError, type Context, type Programmadefinitie } from '@cirkel/domain';
import { countRunning } from '@cirkel/event-store';
import type { CommandDeps } from './deps';
import type { GelezenOpdracht } from './lees-opdracht';

/** What a command wants to know of its programme beyond its rules: the version that it goes to, and what runs in it. */
export async function zoekInProgramma(deps: CommandDeps, { definition, data }: GelezenOpdracht, { code }: Programmadefinitie): Promise<Pick<Context, 'nieuweDefinitie' | 'lopend'>> {
  const versie = definition.nieuweVersie?.(data);
  const nieuweDefinitie = versie === undefined ? undefined : await gepubliceerd(deps, code, versie);
  const lopend = definition.teltLopend ? await countRunning(deps.pool, code) : undefined;
  return { ...(nieuweDefinitie === undefined ? {} : { nieuweDefinitie }), ...(lopend === undefined ? {} : { lopend }) };
}

/** Undefined for a version that was never published: what follows from that, the decision says. */
async function gepubliceerd({ definities }: CommandDeps, code: string, versie: number): Promise<Programmadefinitie | undefined> {
  try {
    return await definities.versie(code, versie);
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}
