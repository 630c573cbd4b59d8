import { InvoerFout, type Fout, type RuweOpdracht } from '@cirkel/commands';
import { isDomainError } from '@cirkel/domain';
import { z } from 'zod';
import type { Importsoort, Kolom } from '../soorten';

const detailsSchema = z.looseObject({
  fouten: z.array(z.looseObject({ pad: z.string(), melding: z.string() })).optional().catch(undefined),
  veld: z.string().optional().catch(undefined),
});

/** What is said of what is there already: nothing is wrong with a cell. */
const STAAT_ER_AL: ReadonlySet<string> = new Set(['bestaat-al', 'al-gedaan']);
export const staatErAl = (error: unknown): boolean => isDomainError(error) && STAAT_ER_AL.has(error.code);

/** A refusal fault by fault, each with its place in the command where it has one. */
export function foutenIn(error: { readonly message: string }): readonly Fout[] {
  if (error instanceof InvoerFout) return error.fouten;
  if (!isDomainError(error) || staatErAl(error)) return [{ pad: '', melding: error.message }];
  if (error.code === 'onbekend') return [{ pad: 'id', melding: error.message }];
  const { fouten, veld } = detailsSchema.parse(error.details ?? {});
  return fouten?.map(({ pad, melding }) => ({ pad: pad.replace(/^\//, '').replaceAll('/', '.'), melding })) ?? [{ pad: veld ?? '', melding: error.message }];
}

/** A row as far as is needed to say which of its columns a fault is about. */
export interface Kolombron {
  readonly soort: Importsoort;
  readonly kolommen: Readonly<Record<string, Kolom>>;
  readonly opdracht: RuweOpdracht;
}

/** The field of the column that this place in the command comes from; undefined when none does. */
export function veldVan({ pad }: Fout, { soort, kolommen, opdracht }: Kolombron): string | undefined {
  const delen = pad.split('.');
  const veld = soort.kolomBij?.(delen, opdracht) ?? delen[0] ?? '';
  return kolommen[veld] === undefined ? undefined : veld;
}

/** Each fault as people read it, with the column that it is about; once, also when it holds for several places. */
export const meldingenVan = (fouten: readonly Fout[], bron: Kolombron): readonly string[] => [
  ...new Set(
    fouten.map((fout) => {
      const kop = bron.kolommen[veldVan(fout, bron) ?? '']?.kop;
      return kop === undefined ? fout.melding : `${kop}: ${fout.melding}`;
    }),
  ),
];
