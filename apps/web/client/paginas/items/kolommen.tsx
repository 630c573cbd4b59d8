import type { ItemRij } from '@cirkel/contracts';
import { beurtdelen, Fase, korteDatum, niemandAanZet, Statuslabel, type Kolom } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { Kolomaanbod } from '../../lijst/kolomkeuze';
import { Escalatielabels } from '../../onderwerp/Escalatielabel';
import { Fictief } from '../../onderwerp/Fictief';
import { itemsteksten as t } from '../../teksten/items';
import { eindnaam } from '../../teksten/onderwerp';

const codes = ['fase', 'beurt', 'termijn', 'escalatie', 'besluit', 'instroom', 'wv', 'ronde', 'jaar'] as const;
export type Itemkolom = (typeof codes)[number];
const standaard: readonly Itemkolom[] = ['fase', 'beurt', 'termijn', 'escalatie', 'besluit'];

/** The columns that somebody can choose. Who sees no escalaties is not told that there are none. */
export const kolomaanbod = (zietEscalaties: boolean): Kolomaanbod<Itemkolom> => ({ alle: codes.filter((code) => zietEscalaties || code !== 'escalatie'), standaard });

/** What was decided last; of an item that has ended that is its end. */
export const laatsteBesluit = (item: ItemRij, vandaag: string): string =>
  item.status === 'beeindigd' ? eindnaam(item.einde ?? '') : (beurtdelen(item.beurt, vandaag).besluit ?? t.geenBesluit);

/** The number and the title, which name the row. */
const naamkolom: Kolom<ItemRij> = {
  kop: t.kolommen.nummer,
  naam: true,
  cel: (item) => (
    <>
      <Link to="/items/$nr" params={{ nr: item.nummer }}>
        {item.nummer} {item.titel}
      </Link>{' '}
      {item.fictief && <Fictief />}
    </>
  ),
};

const kolommen = (vandaag: string): Readonly<Record<Itemkolom, Kolom<ItemRij>>> => ({
  fase: { kop: t.kolommen.fase, cel: (item) => <Fase item={item} /> },
  beurt: {
    kop: t.kolommen.beurt,
    cel: (item) => {
      if (item.status === 'beeindigd') return `beëindigd: ${eindnaam(item.einde ?? '')}`;
      const delen = beurtdelen(item.beurt, vandaag);
      return delen.wie === undefined ? (
        <Statuslabel status={{ icoon: 'driehoek', tekst: niemandAanZet, toon: 'fout' }} />
      ) : (
        <>
          <strong>{delen.wie}</strong>: {delen.wat}
        </>
      );
    },
  },
  termijn: {
    kop: t.kolommen.termijn,
    cel: (item) => {
      const termijn = item.beurt?.termijn;
      if (item.status === 'opgeschort') return <Statuslabel status={{ icoon: 'balken', tekst: 'opgeschort', toon: 'pauze' }} />;
      if (termijn === undefined) return t.zonderTermijn;
      return (
        <>
          {korteDatum(termijn.effectief)} <Statuslabel status={beurtdelen(item.beurt, vandaag).termijn} />
        </>
      );
    },
  },
  escalatie: { kop: t.kolommen.escalatie, cel: (item) => (item.escalaties.length === 0 ? t.geenEscalatie : <Escalatielabels escalaties={item.escalaties} />) },
  besluit: { kop: t.kolommen.besluit, cel: (item) => laatsteBesluit(item, vandaag) },
  instroom: { kop: t.kolommen.instroom, cel: ({ instroom }) => t.bronnen[instroom] ?? instroom },
  wv: { kop: t.kolommen.wv, cel: ({ wvs }) => (wvs.length === 0 ? t.geenWv : wvs.join(', ')) },
  ronde: { kop: t.kolommen.ronde, cel: ({ ronde }) => ronde ?? t.geenRonde },
  jaar: { kop: t.kolommen.jaar, kort: true, cel: ({ jaar }) => jaar },
});

/** The columns of the list of items that were chosen, after the name of the item; the beurtregel is spread over three of them. */
export function itemkolommen(gekozen: readonly Itemkolom[], vandaag: string): readonly Kolom<ItemRij>[] {
  const alle = kolommen(vandaag);
  return [naamkolom, ...gekozen.map((code) => alle[code])];
}
