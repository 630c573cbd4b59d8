import type { GremiumDetail } from '@cirkel/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { gremiumQuery } from '../../api/vergaderen';

const route = getRouteApi('/gremia/$code');

/** The body of this page, for the tabs: the frame of the page shows them only once it is there. */
export function useGremium(): GremiumDetail {
  const { code } = route.useParams();
  const gremium = useQuery(gremiumQuery(code)).data;
  if (gremium === undefined) throw new Error('Een onderdeel van een gremium staat buiten zijn pagina.');
  return gremium;
}
