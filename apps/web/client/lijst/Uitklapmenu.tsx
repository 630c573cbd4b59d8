import { Icoon, knopklasse } from '@cirkel/ui';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly knop: ReactNode;
  /** What the button is called when its own words say too little. */
  readonly label?: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A button that opens a few things below it, which are made when it first opens. It closes when the focus leaves, and on Escape, which gives the focus back. */
export function Uitklapmenu({ knop, label, onOpen, children }: Props): ReactElement {
  const menu = useRef<HTMLDetailsElement>(null);
  const [geopend, setGeopend] = useState(false);
  const sluit = (): void => menu.current?.removeAttribute('open');
  return (
    <details
      className="meer"
      ref={menu}
      onToggle={(e) => {
        if (!e.currentTarget.open) return;
        setGeopend(true);
        onOpen?.();
      }}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) sluit();
      }}
      onKeyDown={(e) => {
        if (e.key !== 'Escape') return;
        sluit();
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary className={knopklasse()} aria-label={label}>
        {knop} <Icoon naam="omlaag" />
      </summary>
      {/* Takes the focus when its text is clicked, so that a click inside does not count as leaving. */}
      <div className="meer__inhoud" tabIndex={-1}>
        {geopend && children}
      </div>
    </details>
  );
}
