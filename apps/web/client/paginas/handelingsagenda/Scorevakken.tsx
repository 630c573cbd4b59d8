import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { agendateksten, scoreteksten as t } from '../../teksten/handelingsagenda';
import { getypt, naarVak, vak, type Vakken } from './scores';

interface Props {
  readonly agenda: Pick<HandelingsagendaAntwoord, 'kandidaten' | 'criteria'>;
  readonly vakken: Vakken;
  /** Whose sheet it is, when it is not the reader's own. */
  readonly van?: string;
  /** Without it the sheet can only be read. */
  readonly zet?: (vak: string, tekst: string) => void;
}

// Without boxes in it nothing else would bring the keyboard to what stands outside the screen.
const alleenLezen = (label: string) => ({ tabIndex: 0, role: 'region', 'aria-label': label }) as const;

/**
 * Questions by criteria, one box each. The sheet is one stop for Tab; inside it the arrows lead from box to box, a digit fills a box and 0
 * clears it.
 */
export function Scorevakken({ agenda: { kandidaten, criteria: { schaal, criteria } }, vakken, van, zet }: Props): ReactElement {
  const label = van === undefined ? t.tabel : t.tabelVan(van);
  const tabel = useRef<HTMLTableElement>(null);
  const [hier, setHier] = useState<readonly [number, number]>([0, 0]);
  const opToets = (e: KeyboardEvent, plek: readonly [number, number]): void => {
    const naar = naarVak(e.key, plek, [kandidaten.length, criteria.length]);
    if (naar === undefined) return;
    e.preventDefault();
    tabel.current?.querySelector<HTMLInputElement>(`[data-plek="${naar.join('-')}"]`)?.focus();
  };
  return (
    <div className="scorevakken" {...(zet === undefined ? alleenLezen(label) : {})}>
      <table ref={tabel} className="utrecht-table" role={zet === undefined ? undefined : 'grid'}>
        <caption className="cgg-onzichtbaar">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="utrecht-table__header-cell">{agendateksten.vraag}</th>
            {criteria.map(({ code, naam }) => (
              <th key={code} scope="col" className="utrecht-table__header-cell">{naam}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kandidaten.map(({ item, nummer, titel }, rij) => (
            <tr key={item} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell scorevakken__vraag">
                {nummer} {titel}
              </th>
              {criteria.map(({ code, naam }, kolom) => {
                const plek = [rij, kolom] as const;
                const tekst = vakken[vak(item, code)] ?? '';
                return (
                  <td key={code} className="utrecht-table__cell">
                    {zet === undefined ? (
                      tekst
                    ) : (
                      <input
                        type="text"
                        inputMode="numeric"
                        autoComplete="off"
                        className="cgg-invoer scorevakken__vak"
                        aria-label={t.vak(nummer, naam)}
                        data-plek={plek.join('-')}
                        tabIndex={hier[0] === rij && hier[1] === kolom ? 0 : -1}
                        value={tekst}
                        onFocus={(e) => {
                          setHier(plek);
                          e.target.select();
                        }}
                        onKeyDown={(e) => opToets(e, plek)}
                        onChange={(e) => {
                          const nieuw = getypt(e.target.value, schaal);
                          if (nieuw !== undefined && nieuw !== tekst) zet(vak(item, code), nieuw);
                        }}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
