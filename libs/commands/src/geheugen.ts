import type { Pool } from 'pg';
import type { StoredEvent } from '@cirkel/domain';
import type { LoadedStream } from '@cirkel/event-store';
import type { Stap } from './stap';

/** A stream as it was when this process last saw it, folded. */
export interface Onthouden extends Pick<LoadedStream, 'version' | 'open' | 'workflowVersion' | 'events'> {
  readonly state: unknown;
}

/** A stream to decide on: with all its events, and folded. */
export interface Geladen {
  readonly stroom: LoadedStream;
  readonly stap: Stap;
  /** From memory, at a reckoned time: a decision on it only counts when the append finds both still true. */
  readonly onthouden?: true;
}

interface Geheugen {
  readonly stromen: Map<string, Onthouden>;
  /** What the shared clock showed (ms), how fast it went, and when that was by this process's own stopwatch. */
  klok?: { readonly toonde: number; readonly factor: number; readonly toen: number };
}

/** How many streams a process keeps folded, the least recently used gone first. */
const STROMEN = 300;
/** A clock that was asked longer ago is asked again. */
const KLOK_HOUDBAAR_MS = 10_000;
const geheugens = new WeakMap<Pool, Geheugen>();

function geheugenVan(pool: Pool): Geheugen {
  const geheugen = geheugens.get(pool) ?? { stromen: new Map<string, Onthouden>() };
  geheugens.set(pool, geheugen);
  return geheugen;
}

/** What is remembered of a stream: true up to its version, for events never change; there may be more by now. */
export const watIkWeet = (pool: Pool, streamId: string): Onthouden | undefined => geheugenVan(pool).stromen.get(streamId);

/** Remembers a stream as the store has it. */
export function onthoud(pool: Pool, streamId: string, wat: Onthouden): void {
  const { stromen } = geheugenVan(pool);
  const bekend = stromen.get(streamId);
  stromen.delete(streamId);
  // Two commands of one process may learn of the stream in either order; what is newest stays.
  stromen.set(streamId, bekend !== undefined && bekend.version > wat.version ? bekend : wat);
  if (stromen.size <= STROMEN) return;
  const [oudste] = stromen.keys();
  if (oudste !== undefined) stromen.delete(oudste);
}

export function vergeet(pool: Pool, streamId: string): void {
  geheugenVan(pool).stromen.delete(streamId);
}

/** Sets the stopwatch by a stream that was loaded just now. */
export function zetKlokGelijk(pool: Pool, { now, clockFactor }: LoadedStream): void {
  geheugenVan(pool).klok = { toonde: Date.parse(now), factor: clockFactor, toen: performance.now() };
}

/** A stream from memory at the time that it must be now; undefined when this process has not seen the stream, or the clock, lately. */
export function herinner(pool: Pool, streamId: string): Geladen | undefined {
  const { stromen, klok } = geheugenVan(pool);
  const bekend = stromen.get(streamId);
  if (bekend === undefined || klok === undefined) return undefined;
  // Its workflow was behind; whether it still is must be asked, or it would be woken for nothing with every fact.
  if (bekend.open && bekend.workflowVersion < bekend.version) return undefined;
  const sinds = performance.now() - klok.toen;
  if (sinds > KLOK_HOUDBAAR_MS) return undefined;
  const { state, ...stroom } = bekend;
  const now = laatste(new Date(Math.floor(klok.toonde + sinds * klok.factor)).toISOString(), bekend.events.at(-1));
  return { stroom: { ...stroom, now, clockFactor: klok.factor }, stap: { state, version: bekend.version, nieuw: [] }, onthouden: true };
}

/** Nothing is recorded earlier than what came before it. */
const laatste = (moment: string, event: StoredEvent | undefined): string => (event !== undefined && event.geregistreerdOp > moment ? event.geregistreerdOp : moment);
