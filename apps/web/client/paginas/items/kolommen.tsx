import type { ItemRij } from '@cirkel/contracts';
import { beurtdelen, Fase, korteDatum, niemandAanZet, Statuslabel, type Kolom } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import { Escalatielabels } from '../../onderwerp/Escalatielabel';
import { Fictief } from '../../onderwerp/Fictief';
import { itemsteksten as t } from '../../teksten/items';
import { eindnaam } from '../../teksten/onderwerp';

const escalatiekolom: Kolom<ItemRij> = { kop: t.kolommen.escalatie, cel: (item) => (item.escalaties.length === 0 ? 'geen' : <Escalatielabels escalaties={item.escalaties} />) };

/** What was decided last; of an item that has ended that is its end. */
export const laatsteBesluit = (item: ItemRij, vandaag: string): string =>
  item.status === 'beeindigd' ? eindnaam(item.einde ?? '') : (beurtdelen(item.beurt, vandaag).besluit ?? t.geenBesluit);

/** The columns of the list of items; the beurtregel is spread over three of them. Who sees no escalaties is not told that there are none. */
export const itemkolommen = (vandaag: string, zietEscalaties: boolean): readonly Kolom<ItemRij>[] => [
  {
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
  },
  { kop: t.kolommen.fase, cel: (item) => <Fase item={item} /> },
  {
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
  {
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
  ...(zietEscalaties ? [escalatiekolom] : []),
  { kop: t.kolommen.besluit, cel: (item) => laatsteBesluit(item, vandaag) },
];
