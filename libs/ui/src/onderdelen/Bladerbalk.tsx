import type { ReactElement, ReactNode } from 'react';
import { getal } from '../datum/datumtekst';

interface Props {
  readonly page: number;
  readonly perBladzijde: number;
  readonly totaal: number;
  /** There are more than `totaal`; how many nobody counted. */
  readonly meer?: boolean;
  /** The link to another page of the list. */
  readonly link: (page: number, tekst: string) => ReactNode;
}

/** Where the reader is in a long list, and the way back and on. Nothing for a list that fits. */
export function Bladerbalk({ page, perBladzijde, totaal, meer = false, link }: Props): ReactElement | null {
  if (totaal <= perBladzijde) return null;
  const tot = Math.min(page * perBladzijde, totaal);
  return (
    <nav className="cgg-bladeren" aria-label="Bladzijden">
      <p>
        Rij {getal((page - 1) * perBladzijde + 1)} tot en met {getal(tot)} van {meer && 'meer dan '}
        {getal(totaal)}.
      </p>
      <div className="cgg-knoppen">
        {page > 1 && link(page - 1, 'Vorige bladzijde')}
        {tot < totaal && link(page + 1, 'Volgende bladzijde')}
      </div>
    </nav>
  );
}
