import type { PersoonRij } from '@cirkel/contracts';
import { persoonrollen } from '@cirkel/contracts/stamgegevens';
import { knopklasse, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { isBeheer } from '../../../api/sessie';
import { partijenQuery, personenQuery } from '../../../api/stamgegevens';
import { bladzijde } from '../../../lijst/bladzijde';
import { optiesUit } from '../../../lijst/filteropties';
import { Filterlijst } from '../../../lijst/Filterlijst';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { persoonteksten as t } from '../../../teksten/stamgegevens';
import { partijopties } from './velden';

const route = getRouteApi('/beheer/personen');
const PER_BLADZIJDE = 50;

const kolommen = (metAdres: boolean): readonly Kolom<PersoonRij>[] => [
  {
    kop: t.kolommen.naam,
    naam: true,
    cel: ({ id, naam }) => (
      <Link to="/beheer/personen/$id" params={{ id }}>
        {naam}
      </Link>
    ),
  },
  { kop: t.kolommen.functie, cel: ({ functie }) => functie },
  { kop: t.kolommen.rol, cel: ({ rol }) => t.rollen[rol] },
  { kop: t.kolommen.voor, cel: t.voor },
  ...(metAdres ? [{ kop: t.kolommen.email, cel: ({ email }: PersoonRij) => email }] : []),
  { kop: t.kolommen.staat, cel: ({ beeindigdOp }) => (beeindigdOp === null ? t.actief : t.beeindigd(beeindigdOp)) },
];

/** The persons, with the way to add one. Where mail reaches them is for who looks after the programme. */
export function Personen(): ReactElement {
  const zoek = route.useSearch();
  const gebruiker = useGebruiker();
  const { programma: _, page, ...filters } = zoek;
  const query = useQuery({ ...personenQuery({ ...filters, page: bladzijde(page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  const partijen = useQuery(partijenQuery()).data?.rijen ?? [];
  return (
    <Pagina
      titel={t.titel}
      standVan={query.data?.standVan}
      acties={
        gebruiker.rol === 'beheerder' && (
          <Link to="/beheer/personen/nieuw" className={knopklasse('hoofd')}>
            {t.nieuw}
          </Link>
        )
      }
    >
      <p>{t.uitleg}</p>
      <Filterlijst
        filters={[
          { naam: 'zoek', label: t.zoek },
          { naam: 'rol', label: t.filters.rol, opties: persoonrollen.map((waarde) => ({ waarde, label: t.rollen[waarde] })) },
          { naam: 'partij', label: t.filters.partij, opties: partijopties(partijen, zoek.partij) },
          { naam: 'staat', label: t.staat, opties: optiesUit(t.staten) },
        ]}
        zoek={zoek}
        adres={(search) => ({ to: '/beheer/personen', search })}
        query={query}
        perBladzijde={PER_BLADZIJDE}
        teksten={t}
      >
        {({ rijen }) => <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen(isBeheer(gebruiker))} rijen={rijen} sleutel={({ id }) => id} />}
      </Filterlijst>
    </Pagina>
  );
}
