import type { ItemRij } from '@cirkel/contracts';
import { Knop, knopklasse, Vinkje, type Kolom } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import { itemsteksten as t } from '../../teksten/items';
import { HOOGSTENS } from '../samen/keuze';

interface Keuze {
  /** The numbers of the items that are ticked, also on other pages of the list. */
  readonly gekozen: ReadonlySet<string>;
  readonly onKies: (gekozen: ReadonlySet<string>) => void;
}

const met = (gekozen: ReadonlySet<string>, nummers: readonly string[], erbij: boolean): ReadonlySet<string> =>
  new Set([...[...gekozen].filter((een) => !nummers.includes(een)), ...(erbij ? nummers : [])]);

/** A box to tick in front of each item. */
export const kieskolom = ({ gekozen, onKies }: Keuze): Kolom<ItemRij> => ({
  kop: t.kolommen.kies,
  cel: ({ nummer, titel }) => (
    <input type="checkbox" className="kiesvak" aria-label={t.kiesItem(nummer, titel)} checked={gekozen.has(nummer)} onChange={(e) => onKies(met(gekozen, [nummer], e.target.checked))} />
  ),
});

/** How many items are ticked, and what can be done with them together. */
export function Keuzebalk({ gekozen, onKies, rijen }: Keuze & { readonly rijen: readonly ItemRij[] }): ReactElement {
  const id = useId();
  const hier = rijen.map(({ nummer }) => nummer);
  const teVeel = gekozen.size > HOOGSTENS;
  return (
    <div className="lijstbalk lijstbalk--keuze">
      <Vinkje id={id} label={t.kiesBladzijde(hier.length)} waarde={hier.every((nummer) => gekozen.has(nummer))} onWaarde={(aan) => onKies(met(gekozen, hier, aan))} />
      <p role="status">
        {t.gekozenItems(gekozen.size)}
        {teVeel && <>. {t.teVeelGekozen(HOOGSTENS)}</>}
      </p>
      {gekozen.size > 0 && (
        <div className="cgg-knoppen">
          {!teVeel && (
            <Link to="/items/samen" search={{ items: [...gekozen].join(',') }} className={knopklasse()}>
              {t.samen}
            </Link>
          )}
          <Knop soort="stil" onClick={() => onKies(new Set())}>
            {t.wisKeuze}
          </Knop>
        </div>
      )}
    </div>
  );
}
