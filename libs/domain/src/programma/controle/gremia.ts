import type { Programmadefinitie } from '../definitie';
import { fout, herhalingen, type Fout } from './fout';
import { kentEigenaar } from './wie';

const rollen = ['stemt', 'adviseert', 'waarneemt'] as const;

/** What is wrong with the bodies: one that stands there twice, a seat of nobody, a partij with two seats, a quorum that can never be met. */
export function gremiumfouten(definitie: Programmadefinitie): readonly Fout[] {
  const { gremia = [] } = definitie;
  return [
    ...herhalingen(gremia.map(({ gremium }) => gremium)).map(({ naam, i }) => fout(`/gremia/${i}/gremium`, `${naam} staat twee keer bij de gremia.`)),
    ...gremia.flatMap((regels, i) => {
      const { gremium, stemt, quorum } = regels;
      const zetels = rollen.flatMap((rol) => regels[rol].map((partij, n) => ({ partij, pad: `/gremia/${i}/${rol}/${n}` })));
      return [
        ...(kentEigenaar(definitie, `gremium:${gremium}`) ? [] : [fout(`/gremia/${i}/gremium`, `${gremium} staat als gremium:${gremium} niet bij de eigenaren van dit programma.`)]),
        ...zetels.flatMap(({ partij, pad }) => (kentEigenaar(definitie, `partij:${partij}`) ? [] : [fout(pad, `${partij} heeft een zetel in ${gremium}, maar staat als partij:${partij} niet bij de eigenaren van dit programma.`)])),
        ...herhalingen(zetels.map(({ partij }) => partij)).map(({ naam, i: n }) => fout(zetels[n]?.pad ?? '', `${naam} heeft twee zetels in ${gremium}.`)),
        ...(quorum > stemt.length ? [fout(`/gremia/${i}/quorum`, `Het quorum van ${gremium} is ${quorum}, maar er ${stemt.length === 1 ? 'stemt maar 1 partij' : `stemmen maar ${stemt.length} partijen`}.`)] : []),
      ];
    }),
  ];
}
