import type { MigrationClass } from '@cirkel/event-store';
import { LeesPositions1700000002001 } from './0001-positions';

/** Schema `lees` with the positions of consumers, for `migrate`; before those of the read models. */
export const messagingMigrations: readonly MigrationClass[] = [LeesPositions1700000002001];
