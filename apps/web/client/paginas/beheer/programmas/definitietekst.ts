import type { ProgrammaAntwoord } from '@cirkel/contracts';
import { publiceerteksten as t } from '../../../teksten/programmas';

/** What stands in the box, as far as it is one object. */
type Gelezen = { readonly definitie: Readonly<Record<string, unknown>>; readonly code: string; readonly fout?: never } | { readonly fout: string; readonly definitie?: never };

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Reads a definition that was typed or pasted. `vast` is the programme that the page is about; without it the definition says so itself. */
export function leesDefinitie(tekst: string, vast: string | undefined): Gelezen {
  if (tekst.trim() === '') return { fout: t.leeg };
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    return { fout: t.geenJson };
  }
  if (!isObject(gelezen)) return { fout: t.geenObject };
  const code = vast ?? gelezen['code'];
  return typeof code === 'string' && /^[a-z-]+$/.test(code) ? { definitie: gelezen, code } : { fout: t.geenCode };
}

/** Where a new version begins: as the one that holds now, with the next number. */
export const beginVan = ({ definitie }: Pick<ProgrammaAntwoord, 'definitie'>): string => JSON.stringify({ ...definitie, versie: definitie.versie + 1 }, null, 2);
