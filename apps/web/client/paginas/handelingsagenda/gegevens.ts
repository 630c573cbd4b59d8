import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { klokQuery } from '../../api/gegevens';
import { agendaQuery } from '../../api/overzichten';

const route = getRouteApi('/handelingsagenda/$jaar');

/** The name of a handelingsagenda in addresses of the API: `cirkel-2020`. */
export const agendanaam = (programma: string | undefined, jaar: string): string => `${programma ?? 'cirkel'}-${jaar}`;

/** The handelingsagenda of this page and the day it is, for the tabs: the frame of the page shows them only once both are there. */
export function useAgenda(): { readonly agenda: HandelingsagendaAntwoord; readonly naam: string; readonly vandaag: string } {
  const { jaar } = route.useParams();
  const { programma } = route.useSearch();
  const naam = agendanaam(programma, jaar);
  const agenda = useQuery(agendaQuery(naam)).data;
  const klok = useQuery(klokQuery).data;
  if (agenda === undefined || klok === undefined) throw new Error('Een onderdeel van een handelingsagenda staat buiten zijn pagina.');
  return { agenda, naam, vandaag: klok.vandaag };
}
