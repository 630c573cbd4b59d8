import { Knop, Melding } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';

interface Props {
  readonly nieuw: number;
  readonly anders: boolean;
  readonly toon: () => void;
}

/** "3 nieuwe regels. Toon": said politely, shown when asked. */
export function NieuweRijen({ nieuw, anders, toon }: Props): ReactElement {
  return (
    <div role="status">
      {anders && (
        <Melding soort="info" acties={<Knop onClick={toon}>{algemeen.toon}</Knop>}>
          <p>{algemeen.nieuweRijen(nieuw)}</p>
        </Melding>
      )}
    </div>
  );
}
