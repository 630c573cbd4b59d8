import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { cijferteksten as t } from '../../teksten/escalatiecijfers';

/** The list of escalaties, and the figures about them. */
export function Escalatietabs(): ReactElement {
  return (
    <nav aria-label={t.onderdelen} className="tabs">
      <ul>
        <li>
          <Link to="/escalaties" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {t.tabs.lijst}
          </Link>
        </li>
        <li>
          <Link to="/escalaties/cijfers" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {t.tabs.cijfers}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
