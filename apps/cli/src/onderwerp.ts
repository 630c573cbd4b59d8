import { Geweigerd, type Api } from '@cirkel/client';
import { collections } from '@cirkel/contracts/openapi';
import { z } from 'zod';
import { Mislukt } from './adressen';

const collecties: Readonly<Record<string, string>> = collections;
/** The kinds that people know by a number; an actie also by its code in the jaarplan. */
const genummerd = ['items', 'acties', 'escalaties'] as const;

export interface Onderwerp {
  readonly id: string;
  /** Where the API has it. */
  readonly pad: string;
}

/** What somebody names by its id (`item-…`), its number (CGG-0001, ACT-001, ESC-001) or its code in the jaarplan; a sentence when it is not there. */
export async function vindOnderwerp({ lees }: Pick<Api, 'lees'>, naam: string): Promise<Onderwerp> {
  const collectie = collecties[naam.split('-')[0] ?? ''];
  if (collectie !== undefined) return { id: naam, pad: `/${collectie}/${encodeURIComponent(naam)}` };
  for (const kandidaat of genummerd) {
    const gevonden = await lees(`/${kandidaat}/${encodeURIComponent(naam)}`).catch(isErNiet);
    if (gevonden === undefined) continue;
    const { id } = z.looseObject({ id: z.string() }).parse(gevonden);
    return { id, pad: `/${kandidaat}/${encodeURIComponent(id)}` };
  }
  throw new Mislukt(`Er is geen item, actie of escalatie met nummer of id "${naam}".`);
}

function isErNiet(error: unknown): undefined {
  if (error instanceof Geweigerd && error.status === 404) return undefined;
  throw error;
}
