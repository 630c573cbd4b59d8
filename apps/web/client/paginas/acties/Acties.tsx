import type { ActieRij } from '@cirkel/contracts';
import { domeinnaam, hoofdletter, LegeStaat, Tabel } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { actiesQuery, type Lijst } from '../../api/gegevens';
import { Filters, type Filter, type Filterwaarden } from '../../lijst/Filters';
import { NieuweRijen } from '../../lijst/NieuweRijen';
import { schoon } from '../../lijst/schoon';
import { useRustigeRijen, vraagsleutel } from '../../lijst/useRustigeRijen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { Beginknop } from '../nieuw/Beginknop';
import { actieteksten as t } from '../../teksten/acties';
import { actiestatussen } from '../../teksten/onderwerp';
import { eigenaaropties, keuzenaam } from '../../teksten/velden';
import { actiekolommen } from './kolommen';

const route = getRouteApi('/jaarplanacties');
const domeinen = ['agenderen', 'evalueren', 'implementeren', 'monitoren', 'systeeminbedding'];

const filters: readonly Filter[] = [
  { naam: 'zoek', label: t.filters.zoek },
  { naam: 'domein', label: t.filters.domein, opties: domeinen.map((waarde) => ({ waarde, label: domeinnaam(waarde) })) },
  { naam: 'eigenaar', label: t.filters.eigenaar, opties: eigenaaropties },
  { naam: 'status', label: t.filters.status, opties: actiestatussen.map((waarde) => ({ waarde, label: hoofdletter(keuzenaam(waarde)) })) },
];

/** One table per domain, in the order of the jaarplan. */
function PerDomein({ lijst, vraag, gefilterd }: { readonly lijst: Lijst<ActieRij>; readonly vraag: string; readonly gefilterd: boolean }): ReactElement {
  const rustig = useRustigeRijen(lijst.rijen, (actie) => actie.id, vraag);
  if (lijst.totaal === 0) return <LegeStaat>{gefilterd ? t.leegMetFilters : t.leeg}</LegeStaat>;
  const kolommen = actiekolommen(lijst.vandaag);
  const aanwezig = domeinen.map((domein) => ({ domein, rijen: rustig.rijen.filter((actie) => actie.domein === domein) })).filter(({ rijen }) => rijen.length > 0);
  return (
    <>
      <NieuweRijen {...rustig} />
      {aanwezig.map(({ domein, rijen }) => (
        <section key={domein} className="blok">
          <h2>
            {domeinnaam(domein)} ({rijen.length})
          </h2>
          <Tabel bijschrift={`${t.titel}: ${domeinnaam(domein)}`} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={(actie) => actie.id} />
        </section>
      ))}
    </>
  );
}

/** The jaarplan as a list of acties per domain. */
export function Acties(): ReactElement {
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/jaarplanacties' });
  const { programma: _, ...gekozen } = zoek;
  const vraag = { ...zoek, pageSize: 500 };
  const query = useQuery({ ...actiesQuery(vraag), placeholderData: keepPreviousData });
  const wijzig = useCallback(
    (wijziging: Filterwaarden) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging }), replace: 'zoek' in wijziging, resetScroll: false }),
    [navigate],
  );
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} acties={<Beginknop type="registreerActie" />}>
      <Filters filters={filters} waarden={zoek} onWijzig={wijzig} />
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query} regels={12}>
        {(lijst) => <PerDomein lijst={lijst} vraag={vraagsleutel(vraag, query)} gefilterd={Object.keys(gekozen).length > 0} />}
      </Gegevens>
    </Pagina>
  );
}
