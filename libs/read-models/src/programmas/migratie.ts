import { actiestrandredenen, migratieVan, type Actie, type Item, type Programmadefinitie, type Termijnlot } from '@cirkel/domain';
import type { MigratieAntwoord } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { peil, type Peil } from '../query/stand-van';
import { leesProgramma } from './query';

/** What would change when all that runs in a programme went over to this version (default: the last); undefined when there is no such programme or version. */
export async function proefmigratie({ pool }: LeesBron, idOfCode: string, versie?: number): Promise<MigratieAntwoord | undefined> {
  const nu = await peil(pool);
  const programma = await leesProgramma(pool, idOfCode);
  const nieuw = programma?.versies.find(({ definitie }) => definitie.versie === (versie ?? programma.versies.length))?.definitie;
  if (programma === undefined || nieuw === undefined) return undefined;
  const { rows } = await pool.query<{ id: string; versie: number; stand: Item }>(
    `select id, s.versie, s.stand from lees.item i join lees.itemstand s using (id) where i.programma = $1 and i.status <> 'beeindigd' and (s.stand -> 'programma' ->> 'versie')::int < $2 order by i.nummer, id`,
    [programma.code, nieuw.versie],
  );
  const { rows: actierijen } = await pool.query<{ id: string; versie: number; stand: Actie }>(
    `select id, versie, stand from lees.actie where stand -> 'programma' ->> 'code' = $1 and (stand -> 'programma' ->> 'versie')::int < $2 and status not in ('gereed', 'stopgezet') order by nummer, id`,
    [programma.code, nieuw.versie],
  );
  const acties = actierijen.map((rij) => proefVanActie(rij, nieuw));
  const items = rows.map((rij) => proefVan(rij, nieuw, nu));
  const stranden = items.filter(({ kan }) => !kan).length;
  return {
    programma: programma.code,
    naar: nieuw.versie,
    totalen: { items: items.length, kunnenOver: items.length - stranden, stranden, acties: acties.length, actiesStranden: acties.filter(({ kan }) => !kan).length },
    items,
    acties,
  };
}

interface Rij<S> {
  readonly id: string;
  readonly versie: number;
  readonly stand: S;
}

function proefVanActie({ id, versie, stand }: Rij<Actie>, nieuw: Programmadefinitie): MigratieAntwoord['acties'][number] {
  const redenen = [...actiestrandredenen(stand, nieuw)];
  return { id, stroomversie: versie, nummer: stand.nummer, omschrijving: stand.omschrijving, kan: redenen.length === 0, redenen };
}

function proefVan({ id, versie, stand: item }: Rij<Item>, nieuw: Programmadefinitie, nu: Peil): MigratieAntwoord['items'][number] {
  const migratie = migratieVan(item, nieuw, nu);
  return {
    id, stroomversie: versie, nummer: item.nummer, titel: item.titel, versie: item.programma.versie, fase: item.fase, kan: migratie.kan,
    naarFase: migratie.kan ? migratie.fase.fase : null,
    redenen: migratie.kan ? [] : [...migratie.redenen],
    termijnen: migratie.kan ? migratie.termijnen.map(termijnproef) : [],
  };
}

function termijnproef(lot: Termijnlot): MigratieAntwoord['items'][number]['termijnen'][number] {
  const { id: termijnId, omschrijving } = lot.lot === 'komt-erbij' ? lot.wordt : lot.termijn;
  const oud = lot.lot === 'komt-erbij' ? null : lot.termijn.effectief;
  switch (lot.lot) {
    case 'blijft':
      return { termijnId, omschrijving, lot: lot.lot, oud, nieuw: oud, waarom: lot.waarom };
    case 'vervalt':
      return { termijnId, omschrijving, lot: lot.lot, oud, nieuw: null, waarom: 'de nieuwe versie kent deze termijn niet' };
    case 'herberekend':
    case 'komt-erbij':
      return { termijnId, omschrijving: lot.wordt.omschrijving, lot: lot.lot, oud, nieuw: lot.wordt.effectief, waarom: null };
  }
}
