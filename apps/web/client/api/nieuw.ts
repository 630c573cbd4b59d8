import type { Beginopdrachten } from '@cirkel/contracts/openapi';
import { queryOptions } from '@tanstack/react-query';
import { leesQuery } from './gegevens';

/** With what this user may begin something; a reader begins nothing. */
export const beginopdrachtenQuery = (programma: string | undefined, rol: string) =>
  queryOptions({ ...leesQuery<Beginopdrachten>(['programmas', 'beginopdrachten', programma], '/v1/beginopdrachten', { programma }), enabled: rol !== 'lezer' });
