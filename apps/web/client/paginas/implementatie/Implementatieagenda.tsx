import type { ImplementatieRij } from '@cirkel/contracts';
import { Figuur, getal, Tabel, Verdeling, type Deel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { implementatieagendaQuery } from '../../api/overzichten';
import { bladzijde } from '../../lijst/bladzijde';
import { Filterlijst } from '../../lijst/Filterlijst';
import type { Filter } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { Pagina } from '../../raam/Pagina';
import { implementatieteksten as t } from '../../teksten/implementatie';
import { eigenaaropties } from '../../teksten/velden';
import { Onderwerp } from './Onderwerp';
import { verdelingVan } from './verdeling';

const PER_BLADZIJDE = 20;
const route = getRouteApi('/implementatieagenda');
const filters: readonly Filter[] = [
  { naam: 'eigenaar', label: t.filters.eigenaar, opties: eigenaaropties },
  { naam: 'status', label: t.filters.status, opties: optiesUit(t.statussen) },
  { naam: 'deImplementatie', label: t.filters.deImplementatie, opties: optiesUit(t.soorten) },
  { naam: 'bron', label: t.filters.bron },
];
const kolommen: readonly Kolom<Deel>[] = [
  { kop: t.statusKop, naam: true, cel: ({ naam }) => naam },
  { kop: t.aantalKop, kort: true, cel: ({ aantal }) => getal(aantal) },
];

function Stand({ rijen }: { readonly rijen: readonly ImplementatieRij[] }): ReactElement {
  const delen = verdelingVan(rijen);
  const totaal = delen.reduce((som, { aantal }) => som + aantal, 0);
  const zin = t.zin(delen[0]?.aantal ?? 0, totaal);
  return (
    <section className="blok">
      <h2>{t.verdeling}</h2>
      {totaal === 0 ? (
        <p>{zin}</p>
      ) : (
        <Figuur bijschrift={zin} tabel={<Tabel bijschrift={t.verdeling} verbergBijschrift kolommen={kolommen} rijen={delen} sleutel={({ naam }) => naam} />}>
          <Verdeling beschrijving={t.beeld} delen={delen} />
        </Figuur>
      )}
    </section>
  );
}

const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/implementatieagenda', search: zoek });

/** The subjects that are being implemented, each with its verbeteracties. */
export function Implementatieagenda(): ReactElement {
  const zoek = route.useSearch();
  const query = useQuery({ ...implementatieagendaQuery({ ...zoek, page: bladzijde(zoek.page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan}>
      <Filterlijst filters={filters} zoek={zoek} adres={adres} query={query} perBladzijde={PER_BLADZIJDE} teksten={t}>
        {({ rijen }) => (
          <>
            <Stand rijen={rijen} />
            {rijen.map((rij) => (
              <Onderwerp key={rij.id} rij={rij} />
            ))}
          </>
        )}
      </Filterlijst>
    </Pagina>
  );
}
