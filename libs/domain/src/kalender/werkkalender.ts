import { z } from 'zod';
import { datumSchema, jaarVan, plusDagen, weekdag, type Datum } from './datum';
import { feestdagen } from './feestdagen';
import { weekdagnaam } from './schrijfwijze';

export const kalenderregels = ['atw', 'werkdagen', 'kalender'] as const;
export type Kalenderregel = (typeof kalenderregels)[number];

/** Equated days are versioned data of a programme, with the period for which they are known to be complete (standards.md 6.2). */
export const kalendergegevensSchema = z.strictObject({
  bron: z.string(),
  volledigVan: datumSchema,
  volledigTot: datumSchema,
  gelijkgesteldeDagen: z.array(z.strictObject({ datum: datumSchema, omschrijving: z.string() })),
});
export type Kalendergegevens = z.infer<typeof kalendergegevensSchema>;

export interface Werkkalender {
  readonly isWerkdag: (datum: Datum) => boolean;
  /** The day itself if it is a working day, else the first one after it. */
  readonly opOfNa: (datum: Datum) => Datum;
  /** The day itself if it is a working day, else the last one before it. */
  readonly opOfVoor: (datum: Datum) => Datum;
  /** The n-th working day after the day; the day itself is not counted. */
  readonly plusWerkdagen: (datum: Datum, aantal: number) => Datum;
  /** Working days after `van` up to and including `tot`. */
  readonly werkdagenTussen: (van: Datum, tot: Datum) => number;
  /**
   * The nominal last day of a term of so many calendar days; the day itself is not counted. Under `atw` a term of at least three days contains at least
   * two working days (Algemene termijnenwet, article 2).
   */
  readonly plusDagen: (datum: Datum, aantal: number, regel: Kalenderregel) => Datum;
  /** The last day in time for a nominal date (domain.md, "Nominal and effective date"). */
  readonly effectief: (nominaal: Datum, regel: Kalenderregel) => Datum;
  /** Why a day is no working day, or undefined when it is one. */
  readonly reden: (datum: Datum) => string | undefined;
  /** Whether the equated days are known to be complete on this day. */
  readonly gedekt: (datum: Datum) => boolean;
  /** The first and last day of which they are known to be complete. */
  readonly dekking: { readonly van: Datum; readonly tot: Datum };
}

/** Article 2 of the Algemene termijnenwet: a term of this many days or more has so many working days. */
const [KORTSTE_TERMIJN, MINSTE_WERKDAGEN] = [3, 2];

/** The working-day calendar of the Algemene termijnenwet, applied here as the programme's own convention. */
export function maakWerkkalender(gegevens: Kalendergegevens): Werkkalender {
  const gelijkgesteld = new Map(gegevens.gelijkgesteldeDagen.map((dag) => [dag.datum, dag.omschrijving]));
  const jaren = new Map<number, ReadonlyMap<Datum, string>>();
  const feestdag = (datum: Datum): string | undefined => {
    const jaar = jaarVan(datum);
    const dagen = jaren.get(jaar) ?? feestdagen(jaar);
    jaren.set(jaar, dagen);
    return dagen.get(datum);
  };
  const reden = (datum: Datum): string | undefined => {
    const dag = weekdag(datum);
    return feestdag(datum) ?? gelijkgesteld.get(datum) ?? (dag === 0 || dag === 6 ? weekdagnaam(datum) : undefined);
  };
  const isWerkdag = (datum: Datum): boolean => reden(datum) === undefined;
  const zoek = (datum: Datum, stap: 1 | -1): Datum => (isWerkdag(datum) ? datum : zoek(plusDagen(datum, stap), stap));
  const plusWerkdagen = (datum: Datum, aantal: number): Datum =>
    aantal === 0 ? datum : plusWerkdagen(zoek(plusDagen(datum, 1), 1), aantal - 1);
  const werkdagenTussen = (van: Datum, tot: Datum): number => {
    let aantal = 0;
    for (let dag = plusDagen(van, 1); dag <= tot; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) aantal += 1;
    return aantal;
  };
  return {
    isWerkdag,
    reden,
    opOfNa: (datum) => zoek(datum, 1),
    opOfVoor: (datum) => zoek(datum, -1),
    plusWerkdagen,
    werkdagenTussen,
    plusDagen: (datum, aantal, regel) => {
      const einde = plusDagen(datum, aantal);
      if (regel !== 'atw' || aantal < KORTSTE_TERMIJN) return einde;
      const tweede = plusWerkdagen(datum, MINSTE_WERKDAGEN);
      return tweede > einde ? tweede : einde;
    },
    effectief: (nominaal, regel) => (regel === 'atw' || regel === 'werkdagen' ? zoek(nominaal, 1) : nominaal),
    gedekt: (datum) => datum >= gegevens.volledigVan && datum <= gegevens.volledigTot,
    dekking: { van: gegevens.volledigVan, tot: gegevens.volledigTot },
  };
}
