import type { RondeRij } from '@cirkel/contracts';
import { hoofdletter, LegeStaat, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { rondesQuery } from '../../api/overzichten';
import { Filters, type Filter, type Filterwaarden } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { schoon } from '../../lijst/schoon';
import { Fictief } from '../../onderwerp/Fictief';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { Beginknop } from '../nieuw/Beginknop';
import { rondeteksten as t } from '../../teksten/rondes';

const route = getRouteApi('/subsidierondes');

/** The themes to choose from are those of the rondes that there are. */
const filtersMet = (themas: readonly string[]): readonly Filter[] => [
  { naam: 'status', label: t.filters.status, opties: optiesUit(t.statussen) },
  { naam: 'thema', label: t.filters.thema, opties: themas.map((thema) => ({ waarde: thema, label: hoofdletter(thema) })) },
];
const alleThemas = (rijen: readonly RondeRij[]): readonly string[] => [...new Set(rijen.flatMap(({ themas }) => themas))].sort((a, b) => a.localeCompare(b, 'nl'));

const kolommen: readonly Kolom<RondeRij>[] = [
  {
    kop: t.kolommen.ronde,
    naam: true,
    cel: ({ code, naam, fictief }) => (
      <>
        <Link to="/subsidierondes/$code" params={{ code }}>
          {naam}
        </Link>{' '}
        {fictief && <Fictief />}
      </>
    ),
  },
  { kop: t.kolommen.status, cel: ({ status }) => t.statussen[status] },
  { kop: t.kolommen.open, cel: ({ vensters }) => vensters.filter(({ staat }) => staat === 'open').map(({ stap }) => t.stappen[stap]).join(', ') || t.nietsOpen },
  { kop: t.kolommen.themas, cel: ({ themas }) => t.themas(themas) },
  { kop: t.kolommen.budget, kort: true, cel: ({ budget }) => t.budget(budget) },
  { kop: t.kolommen.aanvragen, kort: true, cel: ({ trechter }) => t.kort(trechter) },
];

/** All rondes, the newest first. */
export function Rondes(): ReactElement {
  const { programma, ...zoek } = route.useSearch();
  const navigate = useNavigate({ from: '/subsidierondes' });
  const query = useQuery({ ...rondesQuery(zoek), placeholderData: keepPreviousData });
  const alle = useQuery(rondesQuery({})).data?.rijen ?? [];
  const wijzig = useCallback((wijziging: Filterwaarden) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging }), resetScroll: false }), [navigate]);
  const rijen = (query.data?.rijen ?? []).filter((ronde) => programma === undefined || ronde.programma === programma);
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} acties={<Beginknop type="kondigRondeAan" />}>
      <Filters filters={filtersMet(alleThemas(alle))} waarden={zoek} onWijzig={wijzig} />
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(rijen.length)}
      </p>
      <Gegevens query={query} regels={6}>
        {() =>
          rijen.length === 0 ? (
            <LegeStaat>{Object.keys(zoek).length > 0 ? t.leegMetFilters : t.leeg}</LegeStaat>
          ) : (
            <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />
          )
        }
      </Gegevens>
    </Pagina>
  );
}
