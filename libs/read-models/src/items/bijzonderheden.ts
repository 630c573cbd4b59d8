import { corrigeerbaar, criteriasetVan, fasesoorten, type Item, type Programmadefinitie } from '@cirkel/domain';
import type { ItemDetail } from '@cirkel/contracts';

type Bijzonderheden = Pick<ItemDetail, 'samenvoeging' | 'samengevoegd' | 'corrigeerbaar' | 'criteria' | 'onderdelen'>;

/** What the page of one item shows beside what the list shows: what it was merged with, what can be corrected, what each stage added. */
export function bijzonderheden(stand: Item, definitie: Programmadefinitie): Bijzonderheden {
  const { samenvoeging } = stand;
  return {
    samenvoeging: samenvoeging === undefined ? null : { in: samenvoeging.in, nummer: samenvoeging.nummer, stand: samenvoeging.stand },
    samengevoegd: (stand.samengevoegd ?? []).flatMap(({ van, nummer, titel, eigenaar, op, stand: hoe }) => (hoe === 'opgenomen' ? [{ id: van, nummer, titel, eigenaar, op }] : [])),
    corrigeerbaar: (stand.registraties ?? []).map(({ versie, type, op, gecorrigeerd }) => ({ versie, naam: corrigeerbaar[type]?.naam ?? type, op, gecorrigeerd: gecorrigeerd === true })),
    criteria: [...(criteriasetVan(stand, definitie)?.criteria ?? [])],
    onderdelen: onderdelen(stand),
  };
}

/** Who completed the PICOT is only for the rule that somebody else adopts it: persons are not shown. */
function onderdelen({ picot, ...stand }: Item): ItemDetail['onderdelen'] {
  const { voltooidDoor: _, ...zonderPersoon } = picot ?? { velden: {} };
  const delen: Item = picot === undefined ? stand : { ...stand, picot: zonderPersoon };
  return Object.fromEntries(fasesoorten.flatMap((fase) => (delen[fase] === undefined ? [] : [[fase, delen[fase]]])));
}
