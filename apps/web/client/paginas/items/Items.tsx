import type { ItemRij } from '@cirkel/contracts';
import { domeinnaam, fasen, knopklasse, LegeStaat, Tabel } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { itemsQuery, type Lijst } from '../../api/gegevens';
import type { Aangemeld } from '../../api/sessie';
import { Filters, type Filter, type Filterwaarden } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { NieuweRijen } from '../../lijst/NieuweRijen';
import { schoon } from '../../lijst/schoon';
import { useRustigeRijen, vraagsleutel } from '../../lijst/useRustigeRijen';
import { Bladeren } from '../../lijst/Bladeren';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { itemsteksten as t } from '../../teksten/items';
import { itemstatus } from '../../teksten/onderwerp';
import { eigenaaropties } from '../../teksten/velden';
import { magIndienen } from './indienen';
import { itemkolommen } from './kolommen';

const PER_BLADZIJDE = 50;
const route = getRouteApi('/items');

const filters: readonly Filter[] = [
  { naam: 'zoek', label: t.zoek },
  { naam: 'fase', label: t.fase, opties: fasen.map(({ fase, naam }, i) => ({ waarde: fase, label: `${i + 1} ${naam}` })) },
  { naam: 'domein', label: t.domein, opties: ['agenderen', 'evalueren', 'implementeren', 'monitoren'].map((waarde) => ({ waarde, label: domeinnaam(waarde) })) },
  { naam: 'partij', label: t.partij, opties: eigenaaropties },
  { naam: 'status', label: t.status, opties: [{ waarde: 'lopend,opgeschort', label: t.openItems }, ...optiesUit(itemstatus)] },
  { naam: 'termijnstaat', label: t.termijnstaat, opties: optiesUit(t.termijnstaten) },
  { naam: 'escalatie', label: t.escalatie, opties: optiesUit(t.escalaties) },
  { naam: 'sorteer', label: t.sorteer, opties: optiesUit(t.volgorden), standaard: 'termijn' },
];

const openFilters = filters.filter(({ naam }) => naam !== 'escalatie');
/** Readers see no escalaties. */
const zietEscalaties = ({ rol }: Aangemeld): boolean => rol !== 'lezer';

function Tabelvan({ lijst, vraag, gefilterd }: { readonly lijst: Lijst<ItemRij>; readonly vraag: string; readonly gefilterd: boolean }): ReactElement {
  const metEscalaties = zietEscalaties(useGebruiker());
  const rustig = useRustigeRijen(lijst.rijen, (item) => item.id, vraag);
  const { zoek } = route.useSearch();
  if (lijst.totaal === 0) {
    // The search of the header leads here, also with the words of an actie.
    const bijActies = zoek === undefined ? undefined : <Link to="/jaarplanacties" search={{ zoek }}>{t.zoekActies}</Link>;
    return <LegeStaat acties={bijActies}>{gefilterd ? t.leegMetFilters : t.leeg}</LegeStaat>;
  }
  return (
    <>
      <NieuweRijen {...rustig} />
      <Tabel bijschrift={t.titel} verbergBijschrift kolommen={itemkolommen(lijst.vandaag, metEscalaties)} rijen={rustig.rijen} sleutel={(item) => item.id} />
    </>
  );
}

/** All items, filtered and ordered by what stands in the address. */
export function Items(): ReactElement {
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/items' });
  const gebruiker = useGebruiker();
  const page = Number(zoek.page ?? '1') || 1;
  const vraag = { ...zoek, status: zoek.status?.split(','), page, pageSize: PER_BLADZIJDE };
  const query = useQuery({ ...itemsQuery(vraag), placeholderData: keepPreviousData });
  const { page: _, programma: __, ...zonderBladzijde } = zoek;
  const wijzig = useCallback(
    (wijziging: Filterwaarden) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging, page: undefined }), replace: 'zoek' in wijziging, resetScroll: false }),
    [navigate],
  );
  return (
    <Pagina
      titel={t.titel}
      standVan={query.data?.standVan}
      acties={
        magIndienen(gebruiker) && (
          <Link to="/items/nieuw" className={knopklasse('hoofd')}>
            {t.nieuw}
          </Link>
        )
      }
    >
      <Filters filters={zietEscalaties(gebruiker) ? filters : openFilters} waarden={zoek} onWijzig={wijzig} />
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query} regels={10}>
        {(lijst) => (
          <>
            <Tabelvan lijst={lijst} vraag={vraagsleutel(vraag, query)} gefilterd={Object.keys(zonderBladzijde).length > 0} />
            <Bladeren page={page} perBladzijde={PER_BLADZIJDE} totaal={lijst.totaal} naar={(doel) => ({ to: '/items', search: { ...zonderBladzijde, ...(doel === 1 ? {} : { page: String(doel) }) } })} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
