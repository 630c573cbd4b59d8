import type { AgendaOverzicht } from '@cirkel/contracts';
import { hoofdletter, korteDatum, LegeStaat, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { agendasQuery } from '../../api/overzichten';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { Beginknop } from '../nieuw/Beginknop';
import { agendateksten as t } from '../../teksten/handelingsagenda';

const route = getRouteApi('/handelingsagenda');

const kolommen: readonly Kolom<AgendaOverzicht>[] = [
  {
    kop: t.kolommen.jaar,
    naam: true,
    cel: ({ jaar, programma }) => (
      <Link to="/handelingsagenda/$jaar" params={{ jaar: String(jaar) }} search={programma === 'cirkel' ? {} : { programma }}>
        {t.titel(jaar)}
      </Link>
    ),
  },
  { kop: t.kolommen.status, cel: ({ status }) => hoofdletter(t.statussen[status]) },
  { kop: t.kolommen.kandidaten, kort: true, cel: ({ kandidaten }) => kandidaten },
  { kop: t.kolommen.plaatsen, kort: true, cel: ({ aantal }) => aantal },
  { kop: t.kolommen.scorenTot, kort: true, cel: ({ scorenTot }) => korteDatum(scorenTot) },
];

/** The handelingsagenda of every year, the newest first. */
export function Agendas(): ReactElement {
  const { programma } = route.useSearch();
  const query = useQuery(agendasQuery);
  const van = (rijen: readonly AgendaOverzicht[]): readonly AgendaOverzicht[] => rijen.filter((agenda) => programma === undefined || agenda.programma === programma);
  return (
    <Pagina titel={t.lijst} standVan={query.data?.standVan} acties={<Beginknop type="openHandelingsagenda" />}>
      <Gegevens query={query}>
        {({ rijen }) =>
          van(rijen).length === 0 ? (
            <LegeStaat>{t.leeg}</LegeStaat>
          ) : (
            <>
              <p className="telling">{t.aantal(van(rijen).length)}</p>
              <Tabel bijschrift={t.lijst} verbergBijschrift kolommen={kolommen} rijen={van(rijen)} sleutel={({ id }) => id} />
            </>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
