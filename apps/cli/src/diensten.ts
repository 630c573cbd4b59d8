import { join } from 'node:path';
import { isAlive, readRecord } from '@cirkel/local';

/** The apps without an address to ask; the launcher keeps a file with the process of each. */
const diensten = ['worker', 'relay', 'projector', 'escalator', 'notifier'] as const;

export interface Dienst {
  readonly naam: string;
  readonly draait: boolean;
}

/** Whether each of these apps has a process now, by the process files in this folder; an app that dies over and over shows as not running in between. */
export const dienstenIn = (map: string): readonly Dienst[] =>
  diensten.map((naam) => {
    const proces = readRecord(join(map, `${naam}.pid.json`));
    return { naam, draait: proces !== undefined && isAlive(proces) };
  });
