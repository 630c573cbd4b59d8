import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ItemDetail } from '@cirkel/contracts';
import { itemQuery, klokQuery } from '../../api/gegevens';

const route = getRouteApi('/items/$nr');

/** The item of this page and the day it is, for the tabs: the frame of the page shows them only once both are there. */
export function useItem(): { readonly item: ItemDetail; readonly vandaag: string } {
  const { nr } = route.useParams();
  const item = useQuery(itemQuery(nr)).data;
  const klok = useQuery(klokQuery).data;
  if (item === undefined || klok === undefined) throw new Error('Een onderdeel van een item staat buiten zijn pagina.');
  return { item, vandaag: klok.vandaag };
}
