import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OnderwerpHistorie } from '../../onderwerp/OnderwerpHistorie';
import { useItem } from './gegevens';

const route = getRouteApi('/items/$nr/historie');

export function ItemHistorie(): ReactElement {
  const { nr } = route.useParams();
  const { item } = useItem();
  const { soort } = route.useSearch();
  const navigate = useNavigate();
  return (
    <OnderwerpHistorie
      collectie="items"
      id={item.id}
      soort={soort}
      onSoort={(keuze) => void navigate({ to: '/items/$nr/historie', params: { nr }, search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })}
    />
  );
}
