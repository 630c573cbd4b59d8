import type { Actor } from '@cirkel/domain';
import { isDomainError } from '@cirkel/domain';
import { inTempo, InvoerFout, nieuweStroom, SleutelConflict, VersieConflict, voerUit, type CommandDeps } from '@cirkel/commands';
import type { FirstUnder } from '@cirkel/event-store';
import { alleenAlsEerste, zoekBegonnen, zoekBestaande } from '../opslag/bestaande';
import { leesImport, type Importstand } from '../opslag/imports';
import { noteer, stelVast, volgende, type Afloop, type Genoteerd, type TeDoen, type Voortgang } from '../opslag/regels';
import { importsoorten, kolommenVan } from '../soorten';
import { foutenIn, meldingenVan, type Kolombron } from '../voorbeeld/meldingen';

/** So many rows are noted at once. What is not noted when everything stops is done again under its key, which changes nothing. */
const PER_KEER = 48;

export interface VoerUitOpties {
  /** At most so many rows before telling how far it is. */
  readonly hoogstens: number;
  /** Called before each row; a throw stops there. */
  readonly voorElkeRij?: () => void;
}

/** A row that is ready: where it goes, and why not if it is there by now. */
interface Klaar extends TeDoen {
  readonly sleutel: { readonly scope: string; readonly key: string };
  readonly stroom: string;
  readonly bestaatAl?: string;
  /** What is made between this look and the moment at which the row begins, the append finds. */
  readonly alsEerste?: FirstUnder;
}

/**
 * Executes the chosen rows of an import, one after another in the order of the file: whoever else is at work meanwhile should hardly notice. The key of a row follows from import and row, so
 * a row that was executed but not noted gets its first answer again: each is executed exactly once, also when two do this at once. A row that is there by
 * now is refused. Throws OpslagOnbereikbaar; doing it again goes on where it was.
 */
export async function voerRijenUit(deps: CommandDeps, importId: string, { hoogstens, voorElkeRij }: VoerUitOpties): Promise<Voortgang> {
  const stand = await leesImport(deps.pool, importId);
  if (stand === undefined) return { over: 0, gedaan: 0 };
  const wie: Uitvoerder = { actor: stand.door, ...(await kolommenBij(deps, stand)) };
  const rijen = await zetKlaar(deps, stand, await volgende(deps.pool, importId, hoogstens));
  for (let i = 0; i < rijen.length; i += PER_KEER) {
    const gedaan: Genoteerd[] = [];
    try {
      for (const rij of rijen.slice(i, i + PER_KEER)) {
        voorElkeRij?.();
        gedaan.push({ rij: rij.rij, ...(await inTempo(() => voerRijUit(deps, wie, rij))) });
      }
    } finally {
      await noteer(deps.pool, importId, gedaan);
    }
  }
  return stelVast(deps.pool, importId);
}

/** For whom the rows are executed, and what their columns are called. */
interface Uitvoerder extends Omit<Kolombron, 'opdracht'> {
  readonly actor: Actor;
}

async function kolommenBij({ definities }: CommandDeps, { soort: naam, programma }: Importstand): Promise<Omit<Kolombron, 'opdracht'>> {
  const soort = importsoorten[naam];
  const definitie = await definities.huidig(programma);
  return { soort, kolommen: definitie === undefined ? soort.kolommen : kolommenVan(soort, definitie) };
}

/** Looks once more what is there by now; what this import made itself is no reason to stop. */
async function zetKlaar(deps: CommandDeps, { id, soort, programma }: Importstand, rijen: readonly TeDoen[]): Promise<readonly Klaar[]> {
  const { kind } = importsoorten[soort];
  const waarden = rijen.flatMap(({ uniek }) => uniek ?? []);
  const begonnen = await zoekBegonnen(deps.pool, kind, programma, waarden);
  const bestaande = await zoekBestaande(deps.pool, kind, programma, waarden);
  return rijen.map((rij): Klaar => {
    const sleutel = { scope: id, key: `rij-${rij.rij}` };
    const stroom = rij.streamId ?? nieuweStroom(kind, sleutel);
    const al = rij.uniek === null ? undefined : bestaande.get(rij.uniek);
    const vanAnder = al !== undefined && !al.stromen.includes(stroom);
    const alsEerste = rij.uniek === null ? undefined : alleenAlsEerste(kind, programma, rij.uniek, begonnen);
    return { ...rij, sleutel, stroom, ...(vanAnder ? { bestaatAl: al.reden } : {}), ...(alsEerste === undefined ? {} : { alsEerste }) };
  });
}

async function voerRijUit(deps: CommandDeps, { actor, ...bron }: Uitvoerder, { sleutel, stroom, opdracht, bestaatAl, alsEerste }: Klaar): Promise<Afloop> {
  if (bestaatAl !== undefined) return { uitkomst: 'geweigerd', melding: bestaatAl };
  try {
    const antwoord = await voerUit(deps, { ...sleutel, streamId: stroom, opdracht, actor, ...(alsEerste === undefined ? {} : { alsEerste }) });
    const geraakt = antwoord.aangeraakt[0];
    return { uitkomst: 'uitgevoerd', streamId: antwoord.id, versie: geraakt?.versie ?? 0, nummer: antwoord.nummer };
  } catch (error) {
    const geweigerd = isDomainError(error) || error instanceof InvoerFout || error instanceof SleutelConflict || error instanceof VersieConflict;
    if (geweigerd) return { uitkomst: 'geweigerd', melding: meldingenVan(foutenIn(error), { ...bron, opdracht }).join(' ') };
    throw error;
  }
}
