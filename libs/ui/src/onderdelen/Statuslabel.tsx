import type { ReactElement, ReactNode } from 'react';
import { Icoon } from '../icoon/Icoon';
import type { Status, Toon } from '../teksten/status';

const klassen: Readonly<Record<Toon, string>> = { goed: 'success', info: 'active', waarschuwing: 'warning', fout: 'danger', pauze: 'inactive', neutraal: 'neutral' };

/** Shape, words and colour together; with `tekst` longer words than the status has itself. */
export function Statuslabel({ status, children }: { readonly status: Status; readonly children?: ReactNode }): ReactElement {
  return (
    <span className={`utrecht-badge-status utrecht-badge-status--${klassen[status.toon]} cgg-status`}>
      <Icoon naam={status.icoon} />
      <span>{children ?? status.tekst}</span>
    </span>
  );
}
