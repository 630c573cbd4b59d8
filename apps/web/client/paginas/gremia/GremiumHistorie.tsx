import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OnderwerpHistorie } from '../../onderwerp/OnderwerpHistorie';
import { useGremium } from './gegevens';

const route = getRouteApi('/gremia/$code/historie');

/** What happened in a body: members, meetings, proposals and decisions. */
export function GremiumHistorie(): ReactElement {
  const { id, code } = useGremium();
  const { soort } = route.useSearch();
  const navigate = useNavigate();
  return (
    <OnderwerpHistorie
      collectie="gremia"
      id={id}
      soort={soort}
      onSoort={(keuze) => void navigate({ to: '/gremia/$code/historie', params: { code }, search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })}
    />
  );
}
