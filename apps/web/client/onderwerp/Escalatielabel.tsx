import type { EscalatieKort } from '@cirkel/contracts';
import { Icoon, naamInZin } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

/** The open escalaties beside a subject: number and rung, each leading to its page. */
export function Escalatielabels({ escalaties }: { readonly escalaties: readonly EscalatieKort[] }): ReactElement | null {
  if (escalaties.length === 0) return null;
  return (
    <span className="escalatielabels">
      {escalaties.map(({ id, nummer, gremium }) => (
        <Link key={id} to="/escalaties/$nr" params={{ nr: nummer }} className="escalatielabel">
          <Icoon naam="trap" /> {nummer} bij {naamInZin(gremium)}
        </Link>
      ))}
    </span>
  );
}
