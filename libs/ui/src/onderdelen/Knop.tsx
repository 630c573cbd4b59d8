import type { ButtonHTMLAttributes, ReactElement } from 'react';

export type Knopsoort = 'hoofd' | 'gewoon' | 'stil';

const uiterlijk: Readonly<Record<Knopsoort, string>> = { hoofd: 'primary-action', gewoon: 'secondary-action', stil: 'subtle' };

/** The classes of a button, for a link that looks like one. At most one `hoofd` per page. */
export const knopklasse = (soort: Knopsoort = 'gewoon'): string => `utrecht-button utrecht-button--${uiterlijk[soort]} cgg-knop`;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: Knopsoort;
  /** Waits for an answer: stays focusable, says so, and does nothing when pressed. */
  readonly bezig?: boolean;
}

export function Knop({ soort = 'gewoon', bezig = false, type = 'button', onClick, children, ...rest }: Props): ReactElement {
  return (
    <button
      {...rest}
      type={bezig ? 'button' : type}
      className={`${knopklasse(soort)}${bezig ? ' utrecht-button--busy' : ''}`}
      aria-disabled={bezig ? true : undefined}
      onClick={bezig ? undefined : onClick}
    >
      {children}
    </button>
  );
}
