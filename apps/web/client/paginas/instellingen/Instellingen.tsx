import { LegeStaat } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Probleem } from '../../api/probleem';
import { voorkeurenQuery } from '../../api/vergaderen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { instellingsteksten as t } from '../../teksten/berichten';
import { Agendaadressen } from './Agendaadressen';
import { Voorkeurenformulier } from './Voorkeurenformulier';

/** What somebody chooses for themselves: notices, who stands in, and the address of their calendar. */
export function Instellingen(): ReactElement {
  const query = useQuery(voorkeurenQuery);
  const geenPersoon = query.error instanceof Probleem && query.error.status === 404;
  return (
    <Pagina titel={t.titel}>
      {geenPersoon ? (
        <LegeStaat>{t.geenPersoon}</LegeStaat>
      ) : (
        <Gegevens query={query} regels={8}>
          {(voorkeuren) => (
            <>
              <Voorkeurenformulier voorkeuren={voorkeuren} />
              <Agendaadressen />
            </>
          )}
        </Gegevens>
      )}
    </Pagina>
  );
}
