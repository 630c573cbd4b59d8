import type { Import, Importregel } from '@cirkel/contracts';
import { leesQuery, type Lijst } from './gegevens';
import type { Parameters } from './lees';

const pad = (id: string, rest = ''): string => `/v1/imports/${encodeURIComponent(id)}${rest}`;
/** Where a browser downloads all verdicts and outcomes. */
export const verslagadres = (id: string): string => pad(id, '/verslag');
export const importopdrachten = (id: string): string => pad(id, '/opdrachten');

export const importsQuery = leesQuery<Lijst<Import>>(['imports', 'lijst'], '/v1/imports');
export const importQuery = (id: string) => leesQuery<Import>(['imports', id], pad(id));
export const importregelsQuery = (id: string, filters: Parameters) => leesQuery<Lijst<Importregel>>(['imports', id, 'regels', filters], pad(id, '/regels'), filters);
