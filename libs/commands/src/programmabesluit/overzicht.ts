import { aggregates, zinVan, type Datum, type Programma, type Programmabesluit } from '@cirkel/domain';
import { countOutcomes, countSubjects } from '@cirkel/event-store';
import type { CommandDeps } from '../deps';
import { laad } from '../laad';
import { scopeVan, soortenVan, stroomVan } from './besluit';

/** How far a decision for a whole programme is. */
export interface Besluitstand {
  readonly nr: number;
  readonly soort: Programmabesluit['soort'];
  readonly door: string;
  readonly op: Datum;
  readonly zin: string;
  readonly stand: 'loopt' | 'klaar';
  /** Subjects that it has reached, those of them that could not follow, and those that are still to come. */
  readonly gedaan: number;
  readonly geweigerd: number;
  readonly over: number;
}

/** The decisions of a programme, the last first, each with how far it is now; undefined when there is no such programme. */
export async function programmabesluiten(deps: Pick<CommandDeps, 'pool'>, programma: string): Promise<readonly Besluitstand[] | undefined> {
  const { stroom, stap } = await laad(deps.pool, aggregates.programma, stroomVan({ programma }));
  if (stap.state === undefined) return undefined;
  const besluiten = (stap.state as Programma).besluiten ?? [];
  const zinnen = new Map(stroom.events.flatMap((event) => (typeof event.data['nr'] === 'number' && event.type !== 'programmabesluit-uitgevoerd' ? [[event.data['nr'], zinVan(event)] as const] : [])));
  return Promise.all(
    besluiten.toReversed().map(async (besluit): Promise<Besluitstand> => {
      const { nr, soort, door, op, uitgevoerd } = besluit;
      const kop = { nr, soort, door, op, zin: zinnen.get(nr) ?? '' };
      if (uitgevoerd !== undefined) return { ...kop, stand: 'klaar', gedaan: uitgevoerd.onderwerpen, geweigerd: uitgevoerd.geweigerd, over: 0 };
      const scope = scopeVan({ programma, nr });
      const { uitgevoerd: gedaan, geweigerd } = await countOutcomes(deps.pool, scope);
      return { ...kop, stand: 'loopt', gedaan, geweigerd, over: await countSubjects(deps.pool, { programma, kinds: soortenVan(besluit), zonderOpdrachtIn: scope }) };
    }),
  );
}
