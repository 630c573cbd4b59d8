import { Icoon, Knop, Vinkje } from '@cirkel/ui';
import { useId, useState, type ReactElement } from 'react';
import { itemsteksten as t } from '../teksten/items';
import { verplaats, wissel } from './kolomkeuze';
import { Uitklapmenu } from './Uitklapmenu';

interface Props<Code extends string> {
  readonly alle: readonly Code[];
  readonly namen: Readonly<Record<Code, string>>;
  readonly gekozen: readonly Code[];
  /** The choice; undefined for the usual columns. */
  readonly onKies: (gekozen: readonly Code[] | undefined) => void;
}

/** Which columns a table has, and in which order: those that are shown first, each with two buttons to move it. */
export function Kolomkiezer<Code extends string>({ alle, namen, gekozen, onKies }: Props<Code>): ReactElement {
  const id = useId();
  const [gezegd, setGezegd] = useState('');
  const schuif = (code: Code, stap: -1 | 1): void => {
    const nieuw = verplaats(gekozen, code, stap);
    setGezegd(t.kolomOpPlaats(namen[code], nieuw.indexOf(code) + 1, nieuw.length));
    onKies(nieuw);
  };
  const knop = (code: Code, stap: -1 | 1, kan: boolean): ReactElement => (
    <button type="button" className="kolomkiezer__knop" aria-disabled={!kan} aria-label={stap === -1 ? t.eerder(namen[code]) : t.later(namen[code])} onClick={() => kan && schuif(code, stap)}>
      <Icoon naam={stap === -1 ? 'omhoog' : 'omlaag'} />
    </button>
  );
  return (
    <Uitklapmenu knop={t.kolomkeuze}>
      <p className="zacht">{t.kolomkeuzeUitleg}</p>
      <ul className="kolomkiezer">
        {[...gekozen, ...alle.filter((code) => !gekozen.includes(code))].map((code) => (
          <li key={code}>
            <Vinkje id={`${id}${code}`} label={namen[code]} waarde={gekozen.includes(code)} onWaarde={() => onKies(wissel(gekozen, code))} />
            {gekozen.includes(code) && (
              <span>
                {knop(code, -1, gekozen[0] !== code)}
                {knop(code, 1, gekozen.at(-1) !== code)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="cgg-onzichtbaar">
        {gezegd}
      </p>
      <Knop soort="stil" onClick={() => onKies(undefined)}>
        {t.standaardKolommen}
      </Knop>
    </Uitklapmenu>
  );
}
