import type { MigratieAntwoord } from '@cirkel/contracts';
import { Keuzelijst, knopklasse, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { migratieQuery, programmaQuery } from '../../../api/programmas';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { migratieteksten as t, programmateksten } from '../../../teksten/programmas';

const route = getRouteApi('/beheer/programmas/$code/migratie');
type Proef = MigratieAntwoord['items'][number];
/** More than anybody reads; the totals count all. */
const HOOGSTENS = 500;

function Termijnen({ termijnen }: Pick<Proef, 'termijnen'>): ReactElement {
  if (termijnen.length === 0) return <>{t.geenTermijnen}</>;
  return (
    <ul>
      {termijnen.map((termijn) => (
        <li key={termijn.termijnId}>{t.termijn(termijn)}</li>
      ))}
    </ul>
  );
}

const kolommen = (naar: number): readonly Kolom<Proef>[] => [
  {
    kop: t.kolommen.item,
    naam: true,
    cel: ({ nummer, titel }) => (
      <Link to="/items/$nr" params={{ nr: nummer }}>
        {nummer} {titel}
      </Link>
    ),
  },
  { kop: t.kolommen.fase, cel: ({ fase, naarFase }) => t.fase(fase, naarFase) },
  { kop: t.kolommen.kan, cel: ({ kan, redenen }) => t.kan(kan, redenen) },
  { kop: t.kolommen.termijnen, cel: Termijnen },
  {
    kop: t.kolommen.zet,
    cel: ({ nummer, kan }) =>
      kan && (
        <Link to="/items/$nr/opdracht/$type" params={{ nr: nummer, type: 'migreerNaarDefinitie' }} search={{ versie: String(naar) }} aria-label={t.zetOverLabel(nummer)}>
          {t.zetOver}
        </Link>
      ),
  },
];

/** What would happen to what runs if it went over to a later version; nothing changes by looking. */
export function Migratie(): ReactElement {
  const { code } = route.useParams();
  const { naar } = route.useSearch();
  const navigate = useNavigate();
  const programma = useQuery(programmaQuery(code));
  const query = useQuery({ ...migratieQuery(code, naar), placeholderData: keepPreviousData });
  const versies = (programma.data?.versies ?? []).slice(1).map(({ versie }) => ({ waarde: String(versie), label: programmateksten.versie(versie) }));
  return (
    <Pagina titel={t.titel(programma.data?.naam ?? code)}>
      <p>{t.uitleg}</p>
      <Gegevens query={query} regels={8}>
        {(proef) => (
          <>
            {versies.length > 1 && (
              <Keuzelijst id="naar" label={t.naar} verplicht opties={versies} waarde={String(proef.naar)} onWaarde={(waarde) => void navigate({ to: '/beheer/programmas/$code/migratie', params: { code }, search: { naar: waarde }, replace: true, resetScroll: false })} />
            )}
            <p role="status">
              {t.samenvatting(proef.totalen)} {t.acties(proef.totalen)}
            </p>
            {proef.items.length > 0 && <Tabel bijschrift={t.titel(programma.data?.naam ?? code)} verbergBijschrift kolommen={kolommen(proef.naar)} rijen={proef.items.slice(0, HOOGSTENS)} sleutel={({ id }) => id} />}
            {proef.items.length > HOOGSTENS && <p>{t.meer(proef.items.length - HOOGSTENS)}</p>}
            <p>
              <Link to="/beheer/programmas/$code" params={{ code }} className={knopklasse()}>
                {programmateksten.terug}
              </Link>
            </p>
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
