import { join } from 'node:path';

/** Where the real data of the programme lie. */
export const gegevensmap = join(process.cwd(), 'infra', 'programmas', 'gegevens');

/** Each command has a key of its own: what was loaded before is recognised, so a load that broke off goes on where it was. */
export const sleutel = (van: string): string => `zaad-${van}`;

export const gremiumpad = (code: string): string => `/gremia/gremium-${code}/opdrachten`;
