import { useId, type ReactElement } from 'react';
import { gevolgenteksten as t } from '../teksten/gevolgen';
import { gevolgregels } from './gevolgen';
import type { Gezien } from './useGevolgen';

/** What a command will do, above its button: one line, and everything behind it. */
export function Gevolgen({ gevolgen, verouderd }: Gezien): ReactElement | null {
  const kop = useId();
  if (gevolgen === undefined) return null;
  return (
    <section className="gevolgen" aria-labelledby={kop} aria-busy={verouderd}>
      <h2 id={kop}>{t.kop}</h2>
      <p role="status">{verouderd ? t.bezig : gevolgen.samenvatting}</p>
      <details>
        <summary>{t.lees}</summary>
        <ul>
          {gevolgregels(gevolgen).map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
