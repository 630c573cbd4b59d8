import type { ReactElement, ReactNode } from 'react';
import { Icoon, type Icoonnaam } from '../icoon/Icoon';

export type Meldingsoort = 'info' | 'goed' | 'waarschuwing' | 'fout';

const vorm: Readonly<Record<Meldingsoort, { readonly klasse: string; readonly icoon: Icoonnaam }>> = {
  info: { klasse: 'info', icoon: 'info' },
  goed: { klasse: 'ok', icoon: 'vink' },
  waarschuwing: { klasse: 'warning', icoon: 'driehoek' },
  fout: { klasse: 'error', icoon: 'driehoek' },
};

interface Props {
  readonly soort: Meldingsoort;
  /** `status` when it appears after an act of the user, `alert` when it must be heard at once; nothing when it was there from the start. */
  readonly role?: 'status' | 'alert';
  readonly acties?: ReactNode;
  readonly children: ReactNode;
}

export function Melding({ soort, role, acties, children }: Props): ReactElement {
  return (
    <div className={`utrecht-alert utrecht-alert--${vorm[soort].klasse} cgg-melding`} role={role}>
      <span className="utrecht-alert__icon cgg-melding__icoon">
        <Icoon naam={vorm[soort].icoon} />
      </span>
      <div className="utrecht-alert__content cgg-melding__inhoud">
        <div className="utrecht-alert__message">{children}</div>
        {acties !== undefined && <div className="cgg-knoppen">{acties}</div>}
      </div>
    </div>
  );
}
