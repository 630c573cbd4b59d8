import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDirectory } from '@cirkel/local';

/** Where people and tools find the running product. `api` includes /v1; what is not there (the UI of a Temporal elsewhere) is empty. */
export interface Addresses {
  readonly web: string;
  readonly api: string;
  readonly temporalUi: string;
  readonly mail: string;
  readonly issuer: string;
}

export const addressesFile = (): string => join(stateDirectory(), 'adressen.json');
/** The environment of the apps, for commands on the servers themselves; it holds the database's password. */
const environmentFile = (): string => join(stateDirectory(), 'omgeving.json');

/** Written when everything works: who waits for the file may use the addresses. */
export function writeAddresses(addresses: Addresses, environment: Readonly<Record<string, string>>): void {
  writeWhole(environmentFile(), environment);
  writeWhole(addressesFile(), addresses);
}

export function removeAddresses(): void {
  rmSync(addressesFile(), { force: true });
  rmSync(environmentFile(), { force: true });
}

function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.half`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.half`, file);
}

/** The list as `npm start` prints it. */
export function describeAddresses(addresses: Addresses): string {
  const labels: readonly (readonly [keyof Addresses, string])[] = [
    ['web', 'Cirkel in de browser'],
    ['api', 'API'],
    ['temporalUi', 'Temporal, de lopende processen'],
    ['mail', 'Postbus met alle verstuurde mail'],
    ['issuer', 'Inlogdienst'],
  ];
  return labels.flatMap(([key, label]) => (addresses[key] === '' ? [] : [`  ${label.padEnd(34)}${addresses[key]}\n`])).join('');
}
