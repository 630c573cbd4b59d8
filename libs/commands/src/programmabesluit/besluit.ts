import { aggregates, DomainError, verschuifbaar, type Programma, type Programmabesluit } from '@cirkel/domain';
import { pendingDecisions } from '@cirkel/event-store';
import type { CommandDeps } from '../deps';
import { laad } from '../laad';
import { PROGRAMMABESLUIT } from '../sleutel';

/** A decision of a programme, as its workflow names it. */
export interface Besluitverwijzing {
  readonly programma: string;
  readonly nr: number;
}

export const stroomVan = ({ programma }: Pick<Besluitverwijzing, 'programma'>): string => `programma-${programma}`;
/** Under which scope a decision reaches each subject. */
export const scopeVan = ({ programma, nr }: Besluitverwijzing): string => `${PROGRAMMABESLUIT}${programma}/${nr}`;

/** The kinds of subject that a decision means. */
export const soortenVan = (besluit: Programmabesluit): readonly string[] => (besluit.soort === 'verschuiving' && besluit.keuze.soort !== undefined ? [besluit.keuze.soort] : verschuifbaar);

/** A decision with the event that recorded it. Throws a DomainError `onbekend` when there is none. */
export async function leesBesluit(deps: Pick<CommandDeps, 'pool'>, verwijzing: Besluitverwijzing): Promise<{ readonly besluit: Programmabesluit; readonly oorzaak: string }> {
  const streamId = stroomVan(verwijzing);
  const { stroom, stap } = await laad(deps.pool, aggregates.programma, streamId);
  const besluit = (stap.state as Programma | undefined)?.besluiten?.find(({ nr }) => nr === verwijzing.nr);
  const event = stroom.events.find(({ type, data }) => besluittypen.includes(type) && data['nr'] === verwijzing.nr);
  if (besluit === undefined || event === undefined) throw new DomainError('onbekend', `Er is geen besluit ${verwijzing.nr} van het programma ${verwijzing.programma}.`);
  return { besluit, oorzaak: `${streamId}@${event.version}` };
}

const besluittypen = ['programma-opgeschort', 'programma-hervat', 'termijnen-verschoven'];

/** Decisions that have not reached everything yet, for whoever sees to it that their workflows run. */
export async function lopendeProgrammabesluiten({ pool }: Pick<CommandDeps, 'pool'>): Promise<readonly Besluitverwijzing[]> {
  const wachtend = await pendingDecisions(pool, { kind: 'programma', types: besluittypen, unless: 'programmabesluit-uitgevoerd' });
  return wachtend.map(({ streamId, nr }) => ({ programma: streamId.slice('programma-'.length), nr }));
}
