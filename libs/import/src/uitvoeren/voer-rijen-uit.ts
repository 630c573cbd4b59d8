import type { Actor, AggregateKind } from '@cirkel/domain';
import { isDomainError } from '@cirkel/domain';
import { InvoerFout, nieuweStroom, SleutelConflict, VersieConflict, voerUit, type CommandDeps } from '@cirkel/commands';
import { leesImport } from '../opslag/imports';
import { noteer, stelVast, volgende, type Afloop, type Genoteerd, type TeDoen, type Voortgang } from '../opslag/regels';
import { importsoorten } from '../soorten';
import { zinnenVan } from '../voorbeeld/beoordeel';

/** So many rows are fetched, and noted, at once. What is not noted when everything stops is done again under its key, which changes nothing. */
const PER_KEER = 48;
/** So many at the same time: enough not to wait for each answer, few enough that whoever works meanwhile hardly notices. */
const TEGELIJK = 4;

export interface VoerUitOpties {
  /** At most so many rows before telling how far it is. */
  readonly hoogstens: number;
  /** Called before each few rows; a throw stops there. */
  readonly voorElkeGroep?: () => void;
}

/**
 * Executes the chosen rows of an import in the order of the file, a few at the same time. The key of a row follows from import and row, so a row that was executed but not noted gets its first answer again: each
 * is executed exactly once, also when two do this at once. Throws OpslagOnbereikbaar; doing it again goes on where it was.
 */
export async function voerRijenUit(deps: CommandDeps, importId: string, { hoogstens, voorElkeGroep }: VoerUitOpties): Promise<Voortgang> {
  const gegevens = await leesImport(deps.pool, importId);
  if (gegevens === undefined) return { over: 0, gedaan: 0 };
  const { kind } = importsoorten[gegevens.soort];
  for (let gedaan = 0; gedaan < hoogstens; ) {
    const rijen = await volgende(deps.pool, importId, Math.min(PER_KEER, hoogstens - gedaan));
    if (rijen.length === 0) break;
    const gedaanNu: Genoteerd[] = [];
    try {
      for (let i = 0; i < rijen.length; i += TEGELIJK) {
        voorElkeGroep?.();
        const groep = await Promise.allSettled(rijen.slice(i, i + TEGELIJK).map(async (rij) => ({ rij: rij.rij, ...(await voerRijUit(deps, importId, kind, gegevens.door, rij)) })));
        gedaanNu.push(...groep.flatMap((een) => (een.status === 'fulfilled' ? [een.value] : [])));
        const mislukt = groep.find((een) => een.status === 'rejected');
        if (mislukt !== undefined) throw mislukt.reason;
      }
    } finally {
      await noteer(deps.pool, importId, gedaanNu);
    }
    gedaan += rijen.length;
  }
  return stelVast(deps.pool, importId);
}

async function voerRijUit(deps: CommandDeps, importId: string, kind: AggregateKind, actor: Actor, { rij, opdracht, streamId }: TeDoen): Promise<Afloop> {
  const sleutel = { scope: importId, key: `rij-${rij}` };
  try {
    const antwoord = await voerUit(deps, { ...sleutel, streamId: streamId ?? nieuweStroom(kind, sleutel), opdracht, actor });
    const geraakt = antwoord.aangeraakt[0];
    return { uitkomst: 'uitgevoerd', streamId: antwoord.id, versie: geraakt?.versie ?? 0, nummer: antwoord.nummer };
  } catch (error) {
    const geweigerd = isDomainError(error) || error instanceof InvoerFout || error instanceof SleutelConflict || error instanceof VersieConflict;
    if (geweigerd) return { uitkomst: 'geweigerd', melding: zinnenVan(error).join(' ') };
    throw error;
  }
}
