import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OnderwerpHistorie } from '../../onderwerp/OnderwerpHistorie';
import { useAgenda } from './gegevens';

const route = getRouteApi('/handelingsagenda/$jaar/historie');

export function AgendaHistorie(): ReactElement {
  const { jaar } = route.useParams();
  const { agenda } = useAgenda();
  const { soort } = route.useSearch();
  const navigate = useNavigate();
  return (
    <OnderwerpHistorie
      collectie="handelingsagendas"
      id={agenda.id}
      soort={soort}
      onSoort={(keuze) => void navigate({ to: '/handelingsagenda/$jaar/historie', params: { jaar }, search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })}
    />
  );
}
