import { LegeStaat } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { gremiumbesluitenQuery } from '../../api/vergaderen';
import { Gegevens } from '../../raam/Gegevens';
import { gremiumteksten as t } from '../../teksten/gremia';
import { Besluit } from './Besluit';
import { useGremium } from './gegevens';

/** What a body decided, the last first, also where it did not come to a decision. */
export function Besluiten(): ReactElement {
  const { code } = useGremium();
  const query = useQuery(gremiumbesluitenQuery(code));
  return (
    <section className="blok">
      <h2>{t.tabs.besluiten}</h2>
      <Gegevens query={query}>
        {({ rijen }) => (
          rijen.length === 0 ? <LegeStaat>{t.geenBesluiten}</LegeStaat> : <>{rijen.map((besluit) => <Besluit key={`${besluit.id} ${besluit.datum}`} besluit={besluit} kopniveau={3} />)}</>
        )}
      </Gegevens>
    </section>
  );
}
