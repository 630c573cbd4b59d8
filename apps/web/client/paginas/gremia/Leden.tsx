import type { GremiumDetail } from '@cirkel/contracts';
import { Gegevenslijst, naamVan, Standaardwaarde, Tabel, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { useGebruiker } from '../../raam/Raam';
import { gremiumteksten as t } from '../../teksten/gremia';
import { useGremium } from './gegevens';

type Lid = GremiumDetail['leden'][number];

const kolommen: readonly Kolom<Lid>[] = [
  { kop: t.ledenkolommen.naam, naam: true, cel: ({ naam }) => naam },
  { kop: t.ledenkolommen.partij, cel: ({ partij }) => naamVan(partij) },
  { kop: t.ledenkolommen.vervanger, cel: ({ vervangerNaam }) => vervangerNaam ?? t.geenVervanger },
];

function Regels({ zetels }: Pick<GremiumDetail, 'zetels'>): ReactElement {
  if (zetels === null) return <p>{t.regelOnbekend}</p>;
  return (
    <Gegevenslijst
      rijen={[
        [t.stemt, t.namen(zetels.stemt)],
        [t.adviseert, t.namen(zetels.adviseert)],
        [t.waarneemt, t.namen(zetels.waarneemt)],
        [t.quorum, <>{t.quorumZin(zetels.quorum)} <Standaardwaarde /></>],
        [t.regel, <>{t.besluitregel[zetels.regel]} <Standaardwaarde /></>],
        ...(zetels.bron === null ? [] : [[t.bron, zetels.bron] as const]),
      ]}
    />
  );
}

/** Who sit in a body, and how it decides. */
export function Leden(): ReactElement {
  const { leden, zetels } = useGremium();
  const { rol } = useGebruiker();
  return (
    <>
      <section className="blok">
        <h2>{t.regels}</h2>
        <Regels zetels={zetels} />
      </section>
      <section className="blok">
        <h2>{t.ledenKop}</h2>
        {rol === 'lezer' && <p>{t.ledenLezer}</p>}
        {rol !== 'lezer' && (leden.length === 0 ? <p>{t.geenLeden}</p> : <Tabel bijschrift={t.ledenKop} verbergBijschrift kolommen={kolommen} rijen={leden} sleutel={({ persoonId }) => persoonId} />)}
      </section>
    </>
  );
}
