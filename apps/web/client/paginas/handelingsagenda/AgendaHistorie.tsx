import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { historieQuery } from '../../api/gegevens';
import { Historie, leesSoort } from '../../onderwerp/Historie';
import { Gegevens } from '../../raam/Gegevens';
import { useAgenda } from './gegevens';

const route = getRouteApi('/handelingsagenda/$jaar/historie');

export function AgendaHistorie(): ReactElement {
  const { jaar } = route.useParams();
  const { agenda } = useAgenda();
  const soort = leesSoort(route.useSearch().soort);
  const navigate = useNavigate();
  const historie = useQuery(historieQuery('handelingsagendas', agenda.id));
  return (
    <Gegevens query={historie} regels={8}>
      {({ rijen }) => (
        <Historie
          regels={rijen}
          soort={soort}
          onSoort={(keuze) => void navigate({ to: '/handelingsagenda/$jaar/historie', params: { jaar }, search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })}
        />
      )}
    </Gegevens>
  );
}
