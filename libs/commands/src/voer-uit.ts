import type { Antwoord } from '@cirkel/contracts';
import { aggregates, type Actor } from '@cirkel/domain';
import { readClock, type CommandKey, type FirstUnder } from '@cirkel/event-store';
import type { CommandDeps } from './deps';
import { OpslagOnbereikbaar } from './fouten';
import { leesOpdracht, type RuweOpdracht } from './lees-opdracht';
import { metPogingen } from './pogingen';
import { probeer, probeerUitHetHoofd, type Klaargezet, type Resultaat } from './ronde';
import { isIntern, opdrachtHash, soortVan } from './sleutel';
import { standVan, type Stand } from './stand';
import { haalTekstenEruit } from './teksten';

/** A command for one stream. The key, within its scope (a scope has no spaces), says which command it is: repeating it is always safe. */
export interface Verzoek extends CommandKey {
  readonly streamId: string;
  readonly opdracht: RuweOpdracht;
  readonly actor: Actor;
  /** The event id that caused it, for a reaction or a decision that reaches its subject. */
  readonly oorzaak?: string;
  /** Makes something new only when nothing has begun under these names, also when somebody else makes it at this very moment; refused otherwise as `bestaat-al`. */
  readonly alsEerste?: FirstUnder;
}

/** The answer, with the stand of the stream right after it. */
export interface Uitgevoerd {
  readonly antwoord: Antwoord;
  readonly stand: Stand;
}

/** So much contention on one stream means that something else is wrong. */
const RONDES = 100;

/**
 * Executes a command: load (or remember: the append then checks that nothing changed since), let time pass up to now, decide, append; again when somebody else appended first. The same key gives the
 * first answer again, also a refusal, whatever crashed in between. An answer with `volgt` is a decision on its way to its subject.
 *
 * Throws InvoerFout, SleutelConflict, VersieConflict and the refusals `geen-recht` and `onbekend` (nothing is stored), any other
 * DomainError (kept under the key), and OpslagOnbereikbaar (asking again with the same key is safe).
 */
export async function voerUit(deps: CommandDeps, verzoek: Verzoek): Promise<Antwoord> {
  return (await herhaalTotGelukt(deps, zetKlaar(verzoek))).antwoord;
}

/** `voerUit` for the workflow of the stream itself, which wants to know where its stream stands afterwards. */
export async function voerUitInWorkflow(deps: CommandDeps, verzoek: Verzoek): Promise<Uitgevoerd> {
  const { antwoord, stap, events } = await herhaalTotGelukt(deps, { ...zetKlaar(verzoek), viaWorkflow: true });
  return { antwoord, stand: standVan(verzoek.streamId, stap, events, await metPogingen(() => readClock(deps.pool))) };
}

/** Reads a command and takes its texts out. Throws an InvoerFout with every fault at once. */
export function zetKlaar(verzoek: Verzoek): Klaargezet {
  const { streamId, opdracht, scope } = verzoek;
  const aggregate = aggregates[soortVan(streamId)];
  const gelezen = leesOpdracht(aggregate, opdracht, isIntern(scope));
  return { ...verzoek, ...haalTekstenEruit(gelezen.definition.schema, gelezen.data), aggregate, gelezen, hash: opdrachtHash(streamId, opdracht, scope) };
}

const herhaalTotGelukt = (deps: CommandDeps, klaargezet: Klaargezet): Promise<Resultaat> =>
  metPogingen(async () => {
    const uitHetHoofd = await probeerUitHetHoofd(deps, klaargezet);
    if (uitHetHoofd !== undefined) return uitHetHoofd;
    for (let ronde = 1; ronde <= RONDES; ronde += 1) {
      const resultaat = await probeer(deps, klaargezet);
      if (resultaat !== undefined) return resultaat;
    }
    throw new OpslagOnbereikbaar();
  });
