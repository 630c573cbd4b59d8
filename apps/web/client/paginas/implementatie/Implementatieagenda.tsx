import type { ImplementatieRij } from '@cirkel/contracts';
import { Figuur, getal, LegeStaat, Tabel, Verdeling, type Deel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { implementatieagendaQuery } from '../../api/overzichten';
import { Bladeren } from '../../lijst/Bladeren';
import { Filters, type Filter, type Filterwaarden } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { schoon } from '../../lijst/schoon';
import { Gegevens } from '../../raam/Gegevens';
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

/** The subjects that are being implemented, each with its verbeteracties. */
export function Implementatieagenda(): ReactElement {
  const zoek = route.useSearch();
  const { programma: _, page: bladzijde, ...gekozen } = zoek;
  const navigate = useNavigate({ from: '/implementatieagenda' });
  const page = Number(bladzijde ?? '1') || 1;
  const query = useQuery({ ...implementatieagendaQuery({ ...zoek, page, pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  const wijzig = useCallback((wijziging: Filterwaarden) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging, page: undefined }), replace: 'bron' in wijziging, resetScroll: false }), [navigate]);
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan}>
      <Filters filters={filters} waarden={zoek} onWijzig={wijzig} />
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query} regels={10}>
        {({ rijen, totaal }) =>
          totaal === 0 ? (
            <LegeStaat>{Object.keys(gekozen).length > 0 ? t.leegMetFilters : t.leeg}</LegeStaat>
          ) : (
            <>
              <Stand rijen={rijen} />
              {rijen.map((rij) => (
                <Onderwerp key={rij.id} rij={rij} />
              ))}
              <Bladeren page={page} perBladzijde={PER_BLADZIJDE} totaal={totaal} naar={(doel) => ({ to: '/implementatieagenda', search: schoon({ ...gekozen, page: doel === 1 ? undefined : String(doel) }) })} />
            </>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
