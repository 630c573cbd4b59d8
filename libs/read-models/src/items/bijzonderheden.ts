import { corrigeerbaar, criteriasetVan, type Item, type Programmadefinitie } from '@cirkel/domain';
import type { ItemDetail } from '@cirkel/contracts';

type Bijzonderheden = Pick<ItemDetail, 'samenvoeging' | 'samengevoegd' | 'corrigeerbaar' | 'criteria' | 'onderdelen'>;

/** What the page of one item shows beside what the list shows: what it was merged with, what can be corrected, what each stage added. */
export function bijzonderheden(stand: Item, definitie: Programmadefinitie): Bijzonderheden {
  const { samenvoeging } = stand;
  return {
    samenvoeging: samenvoeging === undefined ? null : { in: samenvoeging.in, nummer: samenvoeging.nummer, stand: samenvoeging.stand },
    samengevoegd: (stand.samengevoegd ?? []).flatMap(({ van, nummer, titel, eigenaar, op, stand: hoe }) => (hoe === 'opgenomen' ? [{ id: van, nummer, titel, eigenaar, op }] : [])),
    // What came from a ronde is corrected there.
    corrigeerbaar: (stand.registraties ?? []).filter(({ uitRonde }) => uitRonde === undefined).map(({ versie, type, op, gecorrigeerd }) => ({ versie, naam: corrigeerbaar[type]?.naam ?? type, op, gecorrigeerd: gecorrigeerd === true })),
    criteria: [...(criteriasetVan(stand, definitie)?.criteria ?? [])],
    onderdelen: onderdelen(stand),
  };
}

/**
 * Who completed the PICOT is only for the rule that somebody else adopts it: persons are not shown. The total of the inclusions can be small, and the
 * item does not know who may see it: that is read in the register.
 */
function onderdelen({ kennisvraag, picot, subsidieronde, studie, richtlijn, implementatie, monitoring, algemeen }: Item): ItemDetail['onderdelen'] {
  return {
    ...(kennisvraag === undefined ? {} : { kennisvraag }),
    ...(picot === undefined ? {} : { picot: zonderPersoon(picot) }),
    ...(subsidieronde === undefined ? {} : { subsidieronde }),
    ...(studie === undefined ? {} : { studie: studie.tempo === undefined ? studie : { ...studie, tempo: zonderTotaal(studie.tempo) } }),
    ...(richtlijn === undefined ? {} : { richtlijn }),
    ...(implementatie === undefined ? {} : { implementatie }),
    ...(monitoring === undefined ? {} : { monitoring }),
    ...(algemeen === undefined ? {} : { algemeen }),
  };
}

type Picot = NonNullable<Item['picot']>;
const zonderPersoon = ({ voltooidDoor: _, ...picot }: Picot): Omit<Picot, 'voltooidDoor'> => picot;
type Tempo = NonNullable<NonNullable<Item['studie']>['tempo']>;
const zonderTotaal = ({ totaal: _, ...tempo }: Tempo): Tempo => tempo;
