import type { ReactElement, ReactNode } from 'react';

/** The name of a value, which no other in the list has, and the value itself. */
export type Gegeven = readonly [naam: string, waarde: ReactNode];

interface Props {
  readonly rijen: readonly Gegeven[];
  /** The values are texts that people wrote: their line breaks stay. */
  readonly vrijeTekst?: boolean;
}

/** Names with their values: what is known of one thing. */
export function Gegevenslijst({ rijen, vrijeTekst = false }: Props): ReactElement {
  return (
    <dl className="gegevens">
      {rijen.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd className={vrijeTekst ? 'vrije-tekst' : undefined}>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
