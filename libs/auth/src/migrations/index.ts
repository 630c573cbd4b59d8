import { ToegangSessions1700000004001 } from './0001-sessions';

/** The schema `toegang`, for `migrate`. */
export const toegangMigrations = [ToegangSessions1700000004001] as const;
