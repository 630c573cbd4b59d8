// For specs: the servers of the test run, and servers of their own.
export { testEnvironment, testServersFile, testServersOwner, type TestDatabase, type TestEnvironment, type TestMail } from './test-environment';
export { startServers, type ServerName, type Servers, type ServersOptions } from './servers';
export { checkPrerequisites } from './servers/prerequisites';
export { startPostgres } from './servers/postgres';
export { startTemporal, type TemporalOptions } from './servers/temporal';
export { startKafka } from './servers/kafka';
export { KAFKA_VERSION } from './servers/kafka-jars';
export { startMail } from './servers/mail';
export { startOidc, type OidcOptions } from './servers/oidc';
export type { Server, ServerOptions } from './servers/server';
export { temporaryDirectory } from './servers/owner';
export { findGebruiker, gebruikers, type Gebruiker } from './servers/gebruikers';
export { healthOf, type Answer } from './servers/health';
export { machineAccess, missingAccess, wieLaadt, type MachineAccess } from './servers/machine-access';

// For the launcher: what keeps processes, ports and folders of a machine in order.
export { bundle } from './bundle';
export { tryLock, withLock, type Lock } from './lock';
export { Notice } from './notice';
export { ensureDirectory, keptServersDirectory, stateDirectory, workspaceRoot } from './places';
export { choosePort } from './ports';
export { isAlive, readRecord, recordOf, stopLeftover, stopRecorded, writeRecord, type ProcessRecord } from './process-record';
export { lastLines, run } from './run';
