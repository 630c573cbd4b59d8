import { readFileSync } from 'node:fs';
import { Mislukt } from './adressen';

/** What is said of a file that cannot be read, by the code of Node. */
const waarom: Readonly<Record<string, (pad: string) => string>> = {
  ENOENT: (pad) => `Het bestand ${pad} bestaat niet. Controleer de naam en de map waarin u staat.`,
  ENOTDIR: (pad) => `Het bestand ${pad} bestaat niet. Controleer de naam en de map waarin u staat.`,
  EISDIR: (pad) => `${pad} is een map. Noem een bestand.`,
  EACCES: (pad) => `Het bestand ${pad} mag hier niet worden gelezen. Vraag om toegang, of kopieer het.`,
};

/** The content of a file that somebody names on the command line. Throws Mislukt with one sentence when it cannot be read. */
export function leesBestand(pad: string): Buffer {
  try {
    return readFileSync(pad);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    throw new Mislukt(waarom[code]?.(pad) ?? `Het bestand ${pad} is niet te lezen (${code === '' ? String(error) : code}).`);
  }
}
