import { Fragment, type ReactElement, type ReactNode } from 'react';

export interface Kolom<Rij> {
  readonly kop: string;
  readonly cel: (rij: Rij) => ReactNode;
  /** The cell that names the row, a header of its own. One per table. */
  readonly naam?: boolean;
  /** Numbers and days: never broken over two lines. */
  readonly kort?: boolean;
}

interface Props<Rij> {
  readonly bijschrift: string;
  readonly kolommen: readonly Kolom<Rij>[];
  readonly rijen: readonly Rij[];
  readonly sleutel: (rij: Rij) => string;
  /** The caption is read out but not shown, when the heading above says the same. */
  readonly verbergBijschrift?: boolean;
  /** Words over the whole width before a row: where something begins or ends. */
  readonly voorRij?: (rij: Rij, i: number) => ReactNode | undefined;
  /** Where these rows are in a longer list. Without `totaal` nobody knows how long it is. */
  readonly deel?: Tabeldeel | undefined;
}

export interface Tabeldeel {
  /** The number of the first row, from 1. */
  readonly vanaf: number;
  readonly totaal: number | undefined;
}

/** The row of column names counts as the first. */
const rijnummer = (deel: Tabeldeel | undefined, i: number): number | undefined => (deel === undefined ? undefined : deel.vanaf + i + 1);
const aantalRijen = (deel: Tabeldeel | undefined): number | undefined => (deel === undefined ? undefined : deel.totaal === undefined ? -1 : deel.totaal + 1);

function Tussenregel({ kolommen, children }: { readonly kolommen: number; readonly children: ReactNode }): ReactElement | null {
  if (children === undefined) return null;
  return (
    <tr className="cgg-tabel__tussenregel" role="row">
      <td colSpan={kolommen} role="cell">
        {children}
      </td>
    </tr>
  );
}

/**
 * A data table. On a narrow screen each row becomes a block with the column's name before each value; because `display` takes the
 * meaning of a table away in some browsers, the roles are written out.
 */
export function Tabel<Rij>({ bijschrift, kolommen, rijen, sleutel, verbergBijschrift = false, voorRij, deel }: Props<Rij>): ReactElement {
  return (
    <table className="utrecht-table cgg-tabel" role="table" aria-rowcount={aantalRijen(deel)}>
      <caption className={verbergBijschrift ? 'cgg-onzichtbaar' : 'utrecht-table__caption'}>{bijschrift}</caption>
      <thead className="utrecht-table__header" role="rowgroup">
        <tr className="utrecht-table__row" role="row" aria-rowindex={deel === undefined ? undefined : 1}>
          {kolommen.map((kolom) => (
            <th key={kolom.kop} scope="col" role="columnheader" className="utrecht-table__header-cell">
              {kolom.kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body" role="rowgroup">
        {rijen.map((rij, i) => (
          <Fragment key={sleutel(rij)}>
            <Tussenregel kolommen={kolommen.length}>{voorRij?.(rij, i)}</Tussenregel>
            <tr className="utrecht-table__row" role="row" aria-rowindex={rijnummer(deel, i)}>
              {kolommen.map((kolom) => {
                const klasse = `utrecht-table__cell${kolom.kort === true ? ' utrecht-table__cell--numeric-data cgg-tabel__kort' : ''}`;
                return kolom.naam === true ? (
                  <th key={kolom.kop} scope="row" role="rowheader" className={`${klasse} cgg-tabel__naam`} data-kop={kolom.kop}>
                    {kolom.cel(rij)}
                  </th>
                ) : (
                  <td key={kolom.kop} role="cell" className={klasse} data-kop={kolom.kop}>
                    {kolom.cel(rij)}
                  </td>
                );
              })}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
