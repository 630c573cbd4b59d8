import type { Pool } from 'pg';
import { definitieSchema, DomainError, maakWerkkalender, programmaopschortingSchema, type Programmadefinitie, type Programmaopschorting, type StoredEvent, type Werkkalender } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';

const HERZIE_NA_MS = 1_000;

/** Where voerUit finds the programme definitions. */
export interface Definities {
  /** A published version; it never changes. Throws a DomainError `onbekend` when it was never published. */
  readonly versie: (code: string, versie: number) => Promise<Programmadefinitie>;
  /** The last published version, at most about a second old; undefined when nothing was published. */
  readonly huidig: (code: string) => Promise<Programmadefinitie | undefined>;
  /** What the programme decided last about the clock of all that runs in it, as old as `huidig`; undefined when it never did. */
  readonly opschorting: (code: string) => Promise<Programmaopschorting | undefined>;
}

interface Programma {
  readonly versies: Map<number, Programmadefinitie>;
  huidig: Programmadefinitie | undefined;
  opschorting: Programmaopschorting | undefined;
  streamVersion: number;
  gezienOp: number;
  bezig: Promise<void> | undefined;
}

/**
 * Reads definitions from the streams `programma-<code>`. Versions are kept for ever; whether there is a new one is asked at most once
 * a second (real time), so a publication takes effect everywhere within that second.
 */
export function definities(pool: Pool): Definities {
  const programmas = new Map<string, Programma>();
  const zoek = (code: string): Programma => {
    const bekend = programmas.get(code) ?? { versies: new Map(), huidig: undefined, opschorting: undefined, streamVersion: 0, gezienOp: -Infinity, bezig: undefined };
    programmas.set(code, bekend);
    return bekend;
  };
  const herzie = (code: string, programma: Programma): Promise<void> => {
    programma.bezig ??= leesBij(pool, code, programma).finally(() => (programma.bezig = undefined));
    return programma.bezig;
  };
  const vers = async (code: string): Promise<Programma> => {
    const programma = zoek(code);
    // A programme that was not there is asked for each time: whoever has just published it goes on at once.
    if (programma.huidig === undefined || performance.now() - programma.gezienOp >= HERZIE_NA_MS) await herzie(code, programma);
    return programma;
  };
  return {
    versie: async (code, versie) => {
      const programma = zoek(code);
      if (!programma.versies.has(versie)) await herzie(code, programma);
      const gevonden = programma.versies.get(versie);
      if (gevonden === undefined) throw new DomainError('onbekend', `Versie ${versie} van het programma ${code} is niet gepubliceerd.`, { programma: code, versie });
      return gevonden;
    },
    huidig: async (code) => (await vers(code)).huidig,
    opschorting: async (code) => (await vers(code)).opschorting,
  };
}

async function leesBij(pool: Pool, code: string, programma: Programma): Promise<void> {
  const { version, events } = await loadStream(pool, `programma-${code}`, { fromVersion: programma.streamVersion + 1 });
  for (const definitie of events.flatMap(gepubliceerd)) {
    programma.versies.set(definitie.versie, definitie);
    programma.huidig = definitie;
  }
  programma.opschorting = events.flatMap(besloten).at(-1) ?? programma.opschorting;
  programma.streamVersion = version;
  programma.gezienOp = performance.now();
}

const gepubliceerd = (event: StoredEvent): readonly Programmadefinitie[] =>
  event.type === 'definitie-gepubliceerd' ? [definitieSchema.parse(event.data['definitie'])] : [];

const besloten = (event: StoredEvent): readonly Programmaopschorting[] =>
  event.type === 'programma-opgeschort' || event.type === 'programma-hervat' ? [programmaopschortingSchema.parse(event.data)] : [];

const kalenders = new WeakMap<Programmadefinitie, Werkkalender>();

/** The working-day calendar of a definition, made once. */
export function kalenderVan(definitie: Programmadefinitie): Werkkalender {
  const kalender = kalenders.get(definitie) ?? maakWerkkalender(definitie.kalender);
  kalenders.set(definitie, kalender);
  return kalender;
}
