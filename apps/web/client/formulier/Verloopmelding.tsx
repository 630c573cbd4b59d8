import { Knop, Melding } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { opdrachtteksten as t } from '../teksten/opdracht';
import type { Verloop } from './useOpdrachtgever';

interface Props {
  readonly verloop: Verloop;
  readonly onOpnieuw: () => void;
  readonly onBekijk: () => void;
}

/** What a person must know about a command on its way, apart from faults in fields. */
export function Verloopmelding({ verloop, onOpnieuw, onBekijk }: Props): ReactElement | null {
  if (verloop.soort === 'onbekend') {
    return (
      <Melding soort="waarschuwing" role="alert" acties={verloop.zoekt ? undefined : <Knop onClick={onOpnieuw}>{t.zoekUit}</Knop>}>
        <p>{verloop.zoekt ? t.onbekend : t.nogSteedsOnbekend}</p>
      </Melding>
    );
  }
  if (verloop.soort === 'geweigerd' && verloop.probleem.code === 'intussen-gewijzigd') {
    return (
      <Melding soort="waarschuwing" role="alert" acties={<Knop onClick={onBekijk}>{t.bekijk}</Knop>}>
        <p>{t.conflict}</p>
      </Melding>
    );
  }
  return null;
}
