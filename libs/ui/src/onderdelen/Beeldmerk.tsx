import type { ReactElement } from 'react';

/** The drawing of the product, beside its name. */
export function Beeldmerk(): ReactElement {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="11" fill="none" stroke="currentColor" strokeWidth="5" strokeDasharray="54 15" strokeLinecap="round" />
      <path d="M26 3v8h-8z" fill="currentColor" />
    </svg>
  );
}
