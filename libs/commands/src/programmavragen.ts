import { isDomainError, type Context, type Programmadefinitie } from '@cirkel/domain';
import { countOpenPerStage } from '@cirkel/event-store';
import type { CommandDeps } from './deps';
import type { GelezenOpdracht } from './lees-opdracht';

/** What a command wants to know of its programme beyond its rules: the version that it goes to, and how many open items are in each stage. */
export async function zoekInProgramma(deps: CommandDeps, { definition, data }: GelezenOpdracht, { code }: Programmadefinitie): Promise<Pick<Context, 'nieuweDefinitie' | 'openPerFase'>> {
  const versie = definition.nieuweVersie?.(data);
  const nieuweDefinitie = versie === undefined ? undefined : await gepubliceerd(deps, code, versie);
  const openPerFase = definition.teltPerFase ? await countOpenPerStage(deps.pool, code) : undefined;
  return { ...(nieuweDefinitie === undefined ? {} : { nieuweDefinitie }), ...(openPerFase === undefined ? {} : { openPerFase }) };
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
