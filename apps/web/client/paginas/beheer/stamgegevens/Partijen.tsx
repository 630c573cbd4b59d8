import type { PartijAntwoord } from '@cirkel/contracts';
import { knopklasse, naamVan, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { partijenQuery } from '../../../api/stamgegevens';
import { bladzijde } from '../../../lijst/bladzijde';
import { optiesUit } from '../../../lijst/filteropties';
import { Filterlijst } from '../../../lijst/Filterlijst';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { partijteksten as t } from '../../../teksten/stamgegevens';

const route = getRouteApi('/beheer/partijen');
const PER_BLADZIJDE = 50;

const kolommen: readonly Kolom<PartijAntwoord>[] = [
  {
    kop: t.kolommen.partij,
    naam: true,
    cel: ({ code }) => (
      <Link to="/beheer/partijen/$code" params={{ code }}>
        {naamVan(code)}
      </Link>
    ),
  },
  { kop: t.kolommen.naam, cel: ({ naam }) => naam },
  { kop: t.kolommen.rolHla, cel: ({ rolHla }) => rolHla },
  { kop: t.kolommen.rolStuurgroep, cel: ({ rolStuurgroep }) => rolStuurgroep },
  { kop: t.kolommen.personen, kort: true, cel: ({ personen }) => personen },
  { kop: t.kolommen.staat, cel: ({ beeindigdOp }) => (beeindigdOp === null ? t.actief : t.beeindigd(beeindigdOp)) },
];

/** The parties, with the way to add one. */
export function Partijen(): ReactElement {
  const zoek = route.useSearch();
  const { rol } = useGebruiker();
  const { programma: _, page, ...filters } = zoek;
  const query = useQuery({ ...partijenQuery({ ...filters, page: bladzijde(page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina
      titel={t.titel}
      standVan={query.data?.standVan}
      acties={
        rol === 'beheerder' && (
          <Link to="/beheer/partijen/nieuw" className={knopklasse('hoofd')}>
            {t.nieuw}
          </Link>
        )
      }
    >
      <p>{t.uitleg}</p>
      <Filterlijst
        filters={[{ naam: 'zoek', label: t.zoek }, { naam: 'staat', label: t.staat, opties: optiesUit(t.staten) }]}
        zoek={zoek}
        adres={(search) => ({ to: '/beheer/partijen', search })}
        query={query}
        perBladzijde={PER_BLADZIJDE}
        teksten={t}
      >
        {({ rijen }) => <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ code }) => code} />}
      </Filterlijst>
    </Pagina>
  );
}
