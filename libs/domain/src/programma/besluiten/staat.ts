import type { Datum } from '../../kalender/datum';
import type { Verschuifkeuze } from '../../onderwerp/met-programma/verschuiven';
import type { Programmaopschorting } from '../../onderwerp/met-programma/staat';

interface Besluit {
  readonly nr: number;
  readonly door: Programmaopschorting['door'];
  readonly reden: string;
  /** The day on which it was taken. */
  readonly op: Datum;
  /** When it had reached everything that was open, and how much that was. */
  readonly uitgevoerd?: { readonly op: Datum; readonly onderwerpen: number; readonly geweigerd: number };
}

/** A decision about everything that runs in a programme. */
export type Programmabesluit =
  | (Besluit & { readonly soort: 'opschorting'; readonly sinds: Datum; readonly tot?: Datum | undefined })
  /** It says until when the suspension before it holds. */
  | (Besluit & { readonly soort: 'hervatting'; readonly sinds: Datum; readonly tot: Datum })
  | (Besluit & { readonly soort: 'verschuiving'; readonly keuze: Verschuifkeuze });

/** The clock of the programme as its last decision on it says; undefined when there was never one. */
export function opschortingVan(besluiten: readonly Programmabesluit[]): Programmaopschorting | undefined {
  const laatste = besluiten.findLast((een) => een.soort !== 'verschuiving');
  if (laatste === undefined) return undefined;
  const { nr, door, reden, sinds, tot } = laatste;
  return { nr, door, reden, sinds, ...(tot === undefined ? {} : { tot }) };
}
