// For stories, fault tests and the bench: the built product, started like `npm start` does.
export { buildAll, clientOf, presentApps, programOf } from './build';
export { migrateDatabase } from './cli';
export { startApps, type AppStart, type Supervisor, type SupervisorOptions } from './supervisor';
export type { SupervisedApp } from './supervised-app';
