import { GROEP } from '@cirkel/read-models';
import type { Watched } from '../load/visibility';

/** All read models are built together, in one transaction: list, detail, history and the rest are visible at the same moment. */
export const visibleReadModels = (databaseUrl: string): Watched => ({ databaseUrl, channel: 'lees', groups: [GROEP] });
