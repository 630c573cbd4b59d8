import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { Knop } from '../onderdelen/Knop';

interface Props {
  /** The caption: what the picture says, in a sentence. */
  readonly bijschrift: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
  /** The same values as a table. */
  readonly tabel: ReactNode;
  /** The table stands below the picture from the start, without a button: for pages that work without scripts. */
  readonly tabelOpen?: boolean;
}

/**
 * A picture with its caption and the table behind it. The table opens with a button; on a narrow screen it stands there instead of the
 * picture, and on paper below it.
 */
export function Figuur({ bijschrift, children, tabel, tabelOpen = false }: Props): ReactElement {
  const [open, setOpen] = useState(tabelOpen);
  const id = useId();
  return (
    <figure className="cgg-figuur">
      <div className="cgg-figuur__beeld">{children}</div>
      <figcaption>{bijschrift}</figcaption>
      {!tabelOpen && (
        <div className="cgg-figuur__knop">
          <Knop aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            Toon als tabel
          </Knop>
        </div>
      )}
      <div id={id} className={`cgg-figuur__tabel${open ? ' cgg-figuur__tabel--open' : ''}`}>
        {tabel}
      </div>
    </figure>
  );
}
