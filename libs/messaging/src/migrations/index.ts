import type { MigrationClass } from '@cirkel/event-store';
import { LeesPositions1700000002001 } from './0001-positions';
import { LeesMove1700000002002 } from './0002-move';

/** Schema `lees` with the positions of consumers, for `migrate`; before those of the read models. */
export const messagingMigrations: readonly MigrationClass[] = [LeesPositions1700000002001, LeesMove1700000002002];
