import { execFile } from 'node:child_process';
import { programOf } from '@cirkel/launcher';
import { workspaceRoot } from '@cirkel/local';
import type { Product } from './product';

export interface Afloop {
  readonly code: number;
  readonly uit: string;
  /** What it said on stderr. */
  readonly fout: string;
}

/** `npm run cirkel -- …` on this product; a failure is an answer as well. */
export const cirkel = ({ environment, apiUrl, webUrl }: Product, ...args: readonly string[]): Promise<Afloop> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...environment, CIRKEL_API: apiUrl, CIRKEL_WEB: webUrl };
    execFile(process.execPath, [programOf('cli'), ...args], { cwd: workspaceRoot(), env }, (error, uit, fout) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), uit, fout });
    });
  });
