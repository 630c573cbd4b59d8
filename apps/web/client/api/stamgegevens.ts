import type { PartijAntwoord, PersoonRij, WijzigingAntwoord } from '@cirkel/contracts';
import { queryOptions } from '@tanstack/react-query';
import { leesQuery, type Lijst } from './gegevens';
import type { Parameters } from './lees';

type Soort = 'partijen' | 'personen';
const adres = (soort: Soort, id: string, rest = ''): string => `/v1/${soort}/${encodeURIComponent(id)}${rest}`;

// Both say how many persons act for a partij, which changes with the persons: read again each time.
export const partijenQuery = (filters: Parameters = {}) => queryOptions({ ...leesQuery<Lijst<PartijAntwoord>>(['partijen', 'lijst', filters], '/v1/partijen', { pageSize: 500, ...filters }), staleTime: 0 });
export const partijQuery = (code: string) => queryOptions({ ...leesQuery<PartijAntwoord>(['partijen', code], adres('partijen', code)), staleTime: 0 });
export const personenQuery = (filters: Parameters) => leesQuery<Lijst<PersoonRij>>(['personen', 'lijst', filters], '/v1/personen', filters);
export const persoonQuery = (id: string) => leesQuery<PersoonRij>(['personen', id], adres('personen', id));
/** Who changed it when is for who looks after the programme. */
export const wijzigingenQuery = (soort: Soort, id: string, magZien: boolean) =>
  queryOptions({ ...leesQuery<Lijst<WijzigingAntwoord>>([soort, id, 'wijzigingen'], adres(soort, id, '/wijzigingen')), enabled: magZien });
