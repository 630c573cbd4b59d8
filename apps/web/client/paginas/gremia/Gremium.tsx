import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { opdrachtenQuery } from '../../api/gegevens';
import { gremiumQuery } from '../../api/vergaderen';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { gremiumteksten as t } from '../../teksten/gremia';

const route = getRouteApi('/gremia/$code');

const delen = [
  { naar: '/gremia/$code', naam: t.tabs.agenda },
  { naar: '/gremia/$code/besluiten', naam: t.tabs.besluiten },
  { naar: '/gremia/$code/leden', naam: t.tabs.leden },
  { naar: '/gremia/$code/historie', naam: t.tabs.historie },
] as const;

function Tabs({ code }: { readonly code: string }): ReactElement {
  const { rol } = useGebruiker();
  // What a body has to decide and what it decided is for who takes part; a reader sees how it decides.
  const eigen = rol === 'lezer' ? delen.filter(({ naam }) => naam === t.tabs.leden || naam === t.tabs.historie) : delen;
  return (
    <nav aria-label={t.onderdelen} className="tabs">
      <ul>
        {eigen.map(({ naar, naam }) => (
          <li key={naar}>
            <Link to={naar} params={{ code }} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One body: what it must decide and when, what it decided, who sit in it, and what can be done. */
export function Gremium(): ReactElement {
  const { code } = route.useParams();
  const deel = useLocation({ select: ({ pathname }) => pathname.split('/')[3] });
  const query = useQuery(gremiumQuery(code));
  const opdrachten = useQuery(opdrachtenQuery('gremia', query.data?.id)).data;
  // A body lives by its meetings: planning one is the primary button, whatever the order of the commands.
  const geordend = [...(opdrachten?.opdrachten ?? [])].sort((a, b) => Number(b.type === 'planVergadering') - Number(a.type === 'planVergadering'));
  const onderdeel = delen.find(({ naar }) => deel !== undefined && deel !== '' && naar.endsWith(`/${deel}`))?.naam;
  return (
    <Pagina
      titel={t.naam(code)}
      onderdeel={onderdeel}
      acties={geordend.length > 0 && <Opdrachtknoppen opdrachten={geordend} naar={(type) => ({ to: '/gremia/$code/opdracht/$type', params: { code, type } })} />}
    >
      <Gegevens query={query} regels={8}>
        {() => (
          <>
            <Tabs code={code} />
            <Outlet />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
