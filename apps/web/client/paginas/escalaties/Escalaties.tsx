import type { EscalatieRij } from '@cirkel/contracts';
import { hoofdletter, korteDatum, korteDatumMetDag, LegeStaat, naamInZin, naamVan, Standaardwaarde, Statuslabel, Tabel, werkdagenOver, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { escalatiesQuery, type Lijst } from '../../api/gegevens';
import { Filters, type Filter } from '../../lijst/Filters';
import { NieuweRijen } from '../../lijst/NieuweRijen';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';
import { schoon } from '../../lijst/schoon';
import { useRustigeRijen, vraagsleutel } from '../../lijst/useRustigeRijen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { algemeen } from '../../teksten/algemeen';
import { escalatieteksten as t } from '../../teksten/escalatie';
import { eindzin, redennaam } from '../../teksten/onderwerp';
import { Escalatietabs } from './Escalatietabs';
import { staatstatus } from './staatstatus';

const route = getRouteApi('/escalaties');
const filters: readonly Filter[] = [
  { naam: 'staat', label: t.filters.staat, opties: Object.entries(t.staten).map(([waarde, label]) => ({ waarde, label })) },
  { naam: 'gremium', label: t.filters.gremium, opties: ['werkorganisatie', 'stuurgroep', 'BO', 'VWS'].map((waarde) => ({ waarde, label: hoofdletter(naamVan(waarde)) })) },
];

const kolommen: readonly Kolom<EscalatieRij>[] = [
  { kop: t.kolommen.nummer, naam: true, kort: true, cel: ({ nummer }) => <Link to="/escalaties/$nr" params={{ nr: nummer }}>{nummer}</Link> },
  {
    kop: t.kolommen.onderwerp,
    cel: ({ onderwerp, reden }) => (
      <>
        <Onderwerplink onderwerp={onderwerp} />
        <br />
        {t.moest(onderwerp)} {t.reden(redennaam[reden])}
      </>
    ),
  },
  { kop: t.kolommen.staat, cel: (rij) => <Statuslabel status={staatstatus(rij)} /> },
  { kop: t.kolommen.ligtBij, cel: ({ gremium, einde }) => (einde === null ? hoofdletter(naamInZin(gremium)) : eindzin(einde)) },
  { kop: t.kolommen.sinds, kort: true, cel: ({ sinds }) => korteDatum(sinds) },
  {
    kop: t.kolommen.over,
    cel: ({ werkdagenOver: over, einde }) =>
      einde === null ? (
        <>
          {werkdagenOver(over)} <Standaardwaarde />
        </>
      ) : (
        'geen'
      ),
  },
  {
    kop: t.kolommen.vergadering,
    kort: true,
    cel: ({ treden, gremium, einde }) => {
      const vergadering = treden.find(({ staat }) => staat === 'nu')?.volgendeVergadering ?? null;
      if (vergadering === null) return einde === null ? t.geenVergadering : t.nietMeer;
      return (
        <Link to="/gremia/$code" params={{ code: gremium }}>
          {korteDatumMetDag(vergadering)}
        </Link>
      );
    },
  },
];

function Tabelvan({ lijst, vraag, leeg }: { readonly lijst: Lijst<EscalatieRij>; readonly vraag: string; readonly leeg: string }): ReactElement {
  const rustig = useRustigeRijen(lijst.rijen, (rij) => rij.id, vraag);
  if (lijst.totaal === 0) return <LegeStaat>{leeg}</LegeStaat>;
  return (
    <>
      <NieuweRijen {...rustig} />
      <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rustig.rijen} sleutel={(rij) => rij.id} />
    </>
  );
}

/** All escalaties; those that are open unless asked otherwise. */
export function Escalaties(): ReactElement {
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/escalaties' });
  const vraag = { ...zoek, pageSize: 200 };
  const leeg = zoek.staat !== undefined || zoek.gremium !== undefined ? t.leegMetFilters : zoek.programma !== undefined ? algemeen.leegInProgramma : t.leeg;
  const query = useQuery({ ...escalatiesQuery(vraag), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} onderKop={<Escalatietabs />}>
      <Filters filters={filters} waarden={zoek} onWijzig={(wijziging) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging }), resetScroll: false })} />
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query}>{(lijst) => <Tabelvan lijst={lijst} vraag={vraagsleutel(vraag, query)} leeg={leeg} />}</Gegevens>
    </Pagina>
  );
}
