import type { Systeemstatus } from '@cirkel/contracts';

/** How the system itself is. */
export interface Status {
  readonly read: () => Promise<Systeemstatus>;
}
