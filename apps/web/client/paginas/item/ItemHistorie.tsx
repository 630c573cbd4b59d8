import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { historieQuery } from '../../api/gegevens';
import { Historie, leesSoort } from '../../onderwerp/Historie';
import { Gegevens } from '../../raam/Gegevens';
import { useItem } from './gegevens';

const route = getRouteApi('/items/$nr/historie');

export function ItemHistorie(): ReactElement {
  const { nr } = route.useParams();
  const { item } = useItem();
  const soort = leesSoort(route.useSearch().soort);
  const navigate = useNavigate();
  const historie = useQuery(historieQuery('items', item.id));
  return (
    <Gegevens query={historie} regels={8}>
      {({ rijen }) => (
        <Historie
          regels={rijen}
          soort={soort}
          onSoort={(keuze) => void navigate({ to: '/items/$nr/historie', params: { nr }, search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })}
        />
      )}
    </Gegevens>
  );
}
