import { useEffect, useState, type ReactElement, type ReactNode } from 'react';

/** After this long a wait is no longer normal, and the page says so. */
const LANG_MS = 5_000;

/** Grey lines where the content will stand. They appear after 300 ms (in CSS), so that a quick answer does not flicker. */
export function Skelet({ regels = 4 }: { readonly regels?: number }): ReactElement {
  const [lang, setLang] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLang(true), LANG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="cgg-skelet" role="status">
      <span className="cgg-onzichtbaar">Laden</span>
      {Array.from({ length: regels }, (_, i) => (
        <span key={i} className="cgg-skelet__regel" />
      ))}
      {lang && <p>Dit duurt langer dan normaal.</p>}
    </div>
  );
}

/** Says why there is nothing, and what to do next. */
export function LegeStaat({ children, acties }: { readonly children: ReactNode; readonly acties?: ReactNode }): ReactElement {
  return (
    <div className="cgg-leeg">
      <p>{children}</p>
      {acties !== undefined && <div className="cgg-knoppen">{acties}</div>}
    </div>
  );
}
