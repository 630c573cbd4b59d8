import { useEffect, useRef, type ReactElement } from 'react';
import { Icoon } from '../icoon/Icoon';

export interface Veldfout {
  /** Id of the field, or undefined for a fault that belongs to the whole form. */
  readonly id?: string | undefined;
  readonly melding: string;
}

/** "Er is 1 fout:", "Er zijn 2 fouten:". */
export const aantalFouten = (aantal: number): string => (aantal === 1 ? 'Er is 1 fout:' : `Er zijn ${aantal} fouten:`);

/** The summary above a form. It takes the focus when it appears or changes; each link leads to its field. */
export function Foutoverzicht({ fouten }: { readonly fouten: readonly Veldfout[] }): ReactElement | null {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten.length > 0) ref.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} className="utrecht-alert utrecht-alert--error cgg-melding" role="alert">
      <span className="cgg-melding__icoon">
        <Icoon naam="driehoek" />
      </span>
      <div>
        <h2 className="cgg-kop-3">{aantalFouten(fouten.length)}</h2>
        <ul>
          {fouten.map(({ id, melding }) => (
            <li key={`${id ?? ''}${melding}`}>{id === undefined ? melding : <a href={`#${id}`} onClick={(e) => naarVeld(e, id)}>{melding}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

// A hash in the URL would be a route change; the field only needs the focus.
function naarVeld(e: { preventDefault: () => void }, id: string): void {
  const veld = document.getElementById(id);
  if (veld === null) return;
  e.preventDefault();
  veld.focus();
}
