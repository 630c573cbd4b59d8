import type { GremiumRij } from '@cirkel/contracts';
import { korteDatumMetDag, LegeStaat, Standaardwaarde, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { gremiaQuery } from '../../api/vergaderen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { Beginknop } from '../nieuw/Beginknop';
import { useGebruiker } from '../../raam/Raam';
import { gremiumteksten as t } from '../../teksten/gremia';

const kolommen = (vandaag: string, metLeden: boolean): readonly Kolom<GremiumRij>[] => [
  {
    kop: t.kolommen.gremium,
    naam: true,
    cel: ({ code }) => (
      <Link to={metLeden ? '/gremia/$code' : '/gremia/$code/leden'} params={{ code }}>
        {t.naam(code)}
      </Link>
    ),
  },
  {
    kop: t.kolommen.volgende,
    kort: true,
    cel: ({ vergaderingen }) => {
      const volgende = vergaderingen.find((datum) => datum >= vandaag);
      return volgende === undefined ? t.geenVergadering : korteDatumMetDag(volgende);
    },
  },
  {
    kop: t.kolommen.besluit,
    cel: ({ zetels }) =>
      zetels === null ? (
        t.regelOnbekend
      ) : (
        <>
          {t.besluitregel[zetels.regel]} <Standaardwaarde />
        </>
      ),
  },
  ...(metLeden ? [{ kop: t.kolommen.leden, kort: true, cel: ({ leden }: GremiumRij) => t.leden(leden.length) }] : []),
];

/** The bodies of the programme: when each meets next, and how it decides. */
export function Gremia(): ReactElement {
  const query = useQuery(gremiaQuery);
  const { rol } = useGebruiker();
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} acties={<Beginknop type="registreerGremium" />}>
      <p>{t.uitleg}</p>
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query}>
        {({ rijen, vandaag }) => (rijen.length === 0 ? <LegeStaat>{t.leeg}</LegeStaat> : <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen(vandaag, rol !== 'lezer')} rijen={rijen} sleutel={({ id }) => id} />)}
      </Gegevens>
    </Pagina>
  );
}
