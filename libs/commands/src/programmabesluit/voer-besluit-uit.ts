import { isDomainError, opdrachtAanOnderwerpVan, type Programmabesluit } from '@cirkel/domain';
import { countOutcomes, openSubjects } from '@cirkel/event-store';
import type { CommandDeps } from '../deps';
import { systeem } from '../context';
import { inTempo } from '../in-tempo';
import { REACTIE } from '../sleutel';
import { voerUit } from '../voer-uit';
import { leesBesluit, scopeVan, soortenVan, stroomVan, type Besluitverwijzing } from './besluit';

export interface Besluitvoortgang {
  /** Subjects that the decision has reached, also those where it could not be carried out. */
  readonly gedaan: number;
  readonly geweigerd: number;
  /** Where the next portion goes on, empty for a new round; absent when a whole round found nothing more. */
  readonly na?: string;
}

export interface BesluitOpties {
  /** Begin after this stream. */
  readonly na?: string | undefined;
  /** At most so many subjects before telling how far it is. */
  readonly hoogstens: number;
  /** Called before each subject; a throw stops there. */
  readonly voorElk?: () => void;
}

/**
 * Carries a decision of a programme to the next open subjects, one after another (whoever works meanwhile should hardly notice), each exactly once: the key is the decision and the subject, so who was reached before a crash is
 * not reached twice, and two that do this at once do no harm. At the end it starts once more from the beginning, for what came in between; when nothing is left
 * it records that the decision has been carried out. Throws OpslagOnbereikbaar; doing it again goes on where it was.
 */
export async function voerProgrammabesluitUit(deps: CommandDeps, verwijzing: Besluitverwijzing, { na = '', hoogstens, voorElk }: BesluitOpties): Promise<Besluitvoortgang> {
  const { besluit, oorzaak } = await leesBesluit(deps, verwijzing);
  const scope = scopeVan(verwijzing);
  const volgende = await openSubjects(deps.pool, { programma: verwijzing.programma, kinds: soortenVan(besluit), zonderOpdrachtIn: scope, na, limit: hoogstens });
  // Rondes last: what they tell their items after it must not find one that the decision has still to reach, or it would move twice.
  for (const een of [...volgende.filter(({ kind }) => kind !== 'ronde'), ...volgende.filter(({ kind }) => kind === 'ronde')]) {
    voorElk?.();
    await inTempo(() => bereik(deps, besluit, { ...een, scope, oorzaak }));
  }
  const { uitgevoerd, geweigerd } = await countOutcomes(deps.pool, scope);
  const laatste = volgende.at(-1)?.streamId;
  if (laatste === undefined && na === '') await meldUitgevoerd(deps, verwijzing, { onderwerpen: uitgevoerd, geweigerd });
  const gedaan = uitgevoerd + geweigerd;
  if (laatste !== undefined) return { gedaan, geweigerd, na: volgende.length < hoogstens ? '' : laatste };
  return na === '' ? { gedaan, geweigerd } : { gedaan, geweigerd, na: '' };
}

/** A subject that ended meanwhile, refuses; that is kept under the key, so that it is not asked again. */
async function bereik(deps: CommandDeps, besluit: Programmabesluit, { streamId, kind, scope, oorzaak }: { readonly streamId: string; readonly kind: string; readonly scope: string; readonly oorzaak: string }): Promise<void> {
  const opdracht = opdrachtAanOnderwerpVan(besluit, kind);
  if (opdracht === undefined) return;
  try {
    await voerUit(deps, { streamId, scope, key: streamId, opdracht, actor: systeem, oorzaak });
  } catch (error) {
    if (!isDomainError(error)) throw error;
  }
}

async function meldUitgevoerd(deps: CommandDeps, verwijzing: Besluitverwijzing, aantal: { readonly onderwerpen: number; readonly geweigerd: number }): Promise<void> {
  const streamId = stroomVan(verwijzing);
  try {
    const opdracht = { type: 'meldProgrammabesluitUitgevoerd', nr: verwijzing.nr, ...aantal };
    await voerUit(deps, { streamId, scope: REACTIE, key: `${streamId}/uitgevoerd-${verwijzing.nr}`, opdracht, actor: systeem });
  } catch (error) {
    if (isDomainError(error) && error.code === 'al-gedaan') return;
    throw error;
  }
}
