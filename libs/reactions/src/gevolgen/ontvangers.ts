import type { Pool } from 'pg';
import { wilBericht, type Berichtsoort, type Berichtvraag, type Eigenaar } from '@cirkel/domain';
import { voorkeurenVan, type Persoon } from '@cirkel/reference-data';
import { personenAchter } from '../berichten/gremia';

/** An owner or a body that gets notices, of which kinds, and the people who do for it. */
export interface Ontvangend {
  readonly wie: Eigenaar;
  readonly soorten: readonly Berichtsoort[];
  readonly personen: readonly Persoon[];
}

/** Who gets these notices, by the same rules as when they are stored: without who switched them off. */
export async function ontvangersVan(pool: Pool, vragen: readonly Pick<Berichtvraag, 'soort' | 'aan'>[]): Promise<readonly Ontvangend[]> {
  const soorten = new Map<Eigenaar, Set<Berichtsoort>>();
  for (const { soort, aan } of vragen) for (const wie of aan) soorten.set(wie, (soorten.get(wie) ?? new Set()).add(soort));
  const ontvangers: Ontvangend[] = [];
  for (const [wie, gekregen] of soorten) {
    const personen = await personenAchter(pool, wie);
    const voorkeuren = await voorkeurenVan(pool, personen.map(({ id }) => id));
    const wil = ({ id }: Persoon): boolean => [...gekregen].some((soort) => wilBericht(soort, voorkeuren.get(id)?.berichten ?? 'meteen'));
    ontvangers.push({ wie, soorten: [...gekregen], personen: personen.filter(wil) });
  }
  return ontvangers;
}
