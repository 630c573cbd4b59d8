import type { Cirkeloverzicht, ProgrammaRij } from '@cirkel/contracts';
import { leesQuery, type Lijst } from './gegevens';

export const programmasQuery = leesQuery<Lijst<ProgrammaRij>>(['programmas'], '/v1/programmas');
/** Without a programme the API answers about the Cirkel. */
export const cirkelQuery = (programma: string | undefined) => leesQuery<Cirkeloverzicht>(['cirkel', programma], '/v1/overzichten/cirkel', { programma });
