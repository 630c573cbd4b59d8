import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { hoofdletter } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { klokQuery, opdrachtenQuery } from '../../api/gegevens';
import { agendaQuery } from '../../api/overzichten';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { agendateksten as t } from '../../teksten/handelingsagenda';
import { agendanaam } from './gegevens';

const route = getRouteApi('/handelingsagenda/$jaar');

const tabs = [
  { naar: '/handelingsagenda/$jaar', naam: t.tabs.overzicht },
  { naar: '/handelingsagenda/$jaar/scoren', naam: t.tabs.scoren },
  { naar: '/handelingsagenda/$jaar/rangorde', naam: t.tabs.rangorde },
  { naar: '/handelingsagenda/$jaar/historie', naam: t.tabs.historie },
] as const;

function Tabs({ jaar }: { readonly jaar: string }): ReactElement {
  return (
    <nav aria-label={t.onderdelen} className="tabs">
      <ul>
        {tabs.map(({ naar, naam }) => (
          <li key={naar}>
            <Link to={naar} params={{ jaar }} activeOptions={{ exact: naar === '/handelingsagenda/$jaar', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const stand = ({ status, scoren, vastgesteld, gestoptOp }: HandelingsagendaAntwoord): string => {
  if (vastgesteld !== null) return t.vastgesteldOp(vastgesteld.op);
  if (gestoptOp !== null) return t.gestoptOp(gestoptOp);
  return `${hoofdletter(t.statussen[status])}. ${t.scorenTot(scoren.tot, scoren.gesloten)}`;
};

/** The handelingsagenda of one year: where it stands, what can be done with it, and its parts. */
export function Agenda(): ReactElement {
  const { jaar } = route.useParams();
  const { programma } = route.useSearch();
  const pad = useLocation({ select: (location) => location.pathname });
  const query = useQuery(agendaQuery(agendanaam(programma, jaar)));
  const klok = useQuery(klokQuery);
  const opdrachten = useQuery(opdrachtenQuery('handelingsagendas', query.data?.id)).data;
  return (
    <Pagina
      titel={t.titel(jaar)}
      onderdeel={tabs.find(({ naar }) => pad.endsWith(naar.slice('/handelingsagenda/$jaar'.length)) && naar !== '/handelingsagenda/$jaar')?.naam.toLowerCase()}
      acties={opdrachten !== undefined && <Opdrachtknoppen opdrachten={opdrachten.opdrachten} naar={(type) => ({ to: '/handelingsagenda/$jaar/opdracht/$type', params: { jaar, type } })} />}
    >
      <Gegevens query={query}>
        {(agenda) => (
          <Gegevens query={klok}>
            {() => (
              <>
                <p>{stand(agenda)}</p>
                <Tabs jaar={jaar} />
                <Outlet />
              </>
            )}
          </Gegevens>
        )}
      </Gegevens>
    </Pagina>
  );
}
