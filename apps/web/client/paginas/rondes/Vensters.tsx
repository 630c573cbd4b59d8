import type { RondeDetail } from '@cirkel/contracts';
import { Figuur, korteDatum, Tabel, Tijdbalken, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { rondeteksten as t } from '../../teksten/rondes';

type Venster = RondeDetail['vensters'][number];

const kolommen: readonly Kolom<Venster>[] = [
  { kop: t.vensterkolommen.stap, naam: true, cel: ({ stap }) => t.stappen[stap] },
  { kop: t.vensterkolommen.van, kort: true, cel: ({ van }) => korteDatum(van) },
  { kop: t.vensterkolommen.tot, kort: true, cel: ({ tot }) => (tot === null ? t.sluitNiet : korteDatum(tot)) },
  { kop: t.vensterkolommen.staat, cel: ({ staat, staatStil }) => (staatStil ? t.staatStil(t.staten[staat]) : t.staten[staat]) },
];

/** What the windows say in one sentence: what is open, or what opens next. */
export function vensterzin(vensters: readonly Venster[]): string {
  const volgende = vensters.filter(({ staat }) => staat === 'gepland').toSorted((a, b) => (a.van < b.van ? -1 : 1))[0];
  return t.vensterzin(
    vensters.filter(({ staat }) => staat === 'open').map(({ stap }) => t.stappen[stap]),
    volgende === undefined ? undefined : { stap: t.stappen[volgende.stap], van: volgende.van, staatStil: volgende.staatStil },
  );
}

/** The windows of a ronde on a time axis. */
export function Vensters({ vensters, vandaag }: { readonly vensters: readonly Venster[]; readonly vandaag: string }): ReactElement {
  return (
    <section className="blok">
      <h2>{t.vensters}</h2>
      <Figuur bijschrift={vensterzin(vensters)} tabel={<Tabel bijschrift={t.vensters} verbergBijschrift kolommen={kolommen} rijen={vensters} sleutel={({ stap }) => stap} />}>
        <Tijdbalken beschrijving={t.vensterbeeld} vandaag={vandaag} vandaagNaam={t.vandaag} balken={vensters.map(({ stap, van, tot, staat }) => ({ naam: t.stappen[stap], van, tot, soort: staat }))} />
      </Figuur>
    </section>
  );
}
