import type { Gremiumbesluitantwoord } from '@cirkel/contracts';
import { gremiumteksten as t } from '../../teksten/gremia';

type Gegeven = Gremiumbesluitantwoord['standpunten'][number];
type Standpunt = Gegeven['standpunt'];
const volgorde = Object.keys(t.standpunten) as Standpunt[];

/** Who found what: agreed and did not agree always, also when nobody did; the others only when somebody did. */
export const standpuntenVan = (standpunten: readonly Gegeven[]): readonly { readonly standpunt: Standpunt; readonly partijen: readonly string[] }[] =>
  volgorde
    .map((standpunt) => ({ standpunt, partijen: standpunten.filter((een) => een.standpunt === standpunt).map(({ partij }) => partij) }))
    .filter(({ standpunt, partijen }) => partijen.length > 0 || standpunt === 'akkoord' || standpunt === 'niet-akkoord');
