import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const wortel = join(__dirname, '..', '..');

export interface Bron {
  readonly pad: string;
  readonly tekst: string;
}

/** Every tracked or new text file of the repository that is not ignored, with its text. */
export function bronnen(...patronen: readonly string[]): readonly Bron[] {
  const uit = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patronen], { cwd: wortel, encoding: 'utf8' });
  return uit
    .split('\n')
    .filter((pad) => pad !== '')
    .flatMap((pad) => lees(pad));
}

function lees(pad: string): readonly Bron[] {
  try {
    return [{ pad, tekst: readFileSync(join(wortel, pad), 'utf8') }];
  } catch (error) {
    // A file that was removed but not yet committed is still listed. By shape: under Jest the error comes from another realm.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The lines of these sources that match, as `path:line: text`. */
export const regels = (van: readonly Bron[], patroon: RegExp): readonly string[] =>
  van.flatMap(({ pad, tekst }) => tekst.split('\n').flatMap((regel, i) => (patroon.test(regel) ? [`${pad}:${i + 1}: ${regel.trim()}`] : [])));
