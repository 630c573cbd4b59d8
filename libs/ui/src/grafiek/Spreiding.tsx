import type { ReactElement } from 'react';
import { getal } from '../datum/datumtekst';
import { maatstrepen, regels, schaal } from './meetkunde';

export interface Spreidingsrij {
  readonly naam: string;
  readonly midden: number;
  /** From where to where most of it lies; left out when there is too little to say so. */
  readonly van?: number;
  readonly tot?: number;
  /** A figure from before: an open dot. */
  readonly eerder?: boolean;
}

interface Props {
  readonly beschrijving: string;
  readonly eenheid: string;
  readonly rijen: readonly Spreidingsrij[];
  /** A rule through all rows. */
  readonly norm: { readonly waarde: number; readonly naam: string } | undefined;
}

const BREEDTE = 720;
const LABEL = 190;
const RECHTS = 60;
const RIJ = 36;
const BOVEN = 24;

/** Per row a dot with a whisker, on one scale from zero. A figure from before is an open dot, so that it can be told without colour. */
export function Spreiding({ beschrijving, eenheid, rijen, norm }: Props): ReactElement {
  const hoogst = Math.max(1, norm?.waarde ?? 0, ...rijen.map(({ midden, tot = 0 }) => Math.max(midden, tot)));
  const strepen = maatstrepen(hoogst);
  const x = schaal([0, strepen.at(-1) ?? hoogst], [LABEL, BREEDTE - RECHTS]);
  const onder = BOVEN + rijen.length * RIJ;
  return (
    <svg viewBox={`0 0 ${BREEDTE} ${onder + 44}`} role="img" aria-label={beschrijving} className="cgg-spreiding">
      {strepen.map((waarde) => (
        <g key={waarde}>
          <path d={`M${x(waarde)} ${BOVEN}V${onder}`} className="cgg-streep" />
          <text x={x(waarde)} y={onder + 18} textAnchor="middle" className="cgg-as">
            {getal(waarde)}
          </text>
        </g>
      ))}
      <text x={BREEDTE - RECHTS} y={onder + 38} textAnchor="end" className="cgg-as">
        {eenheid}
      </text>
      {norm !== undefined && (
        <>
          <path d={`M${x(norm.waarde)} ${BOVEN - 4}V${onder}`} className="cgg-spreiding__norm" />
          <text x={x(norm.waarde)} y={BOVEN - 9} textAnchor="middle" className="cgg-spreiding__normnaam">
            {norm.naam}
          </text>
        </>
      )}
      {rijen.map(({ naam, midden, van, tot, eerder = false }, i) => {
        const y = BOVEN + i * RIJ + RIJ / 2;
        const namen = regels(naam, 26);
        return (
          <g key={naam}>
            <text>
              {namen.map((regel, j) => (
                <tspan key={regel} x={LABEL - 12} y={y + 5 + (j - (namen.length - 1) / 2) * 15} textAnchor="end">
                  {regel}
                </tspan>
              ))}
            </text>
            {van !== undefined && tot !== undefined && <path d={`M${x(van)} ${y}H${x(tot)}M${x(van)} ${y - 6}v12M${x(tot)} ${y - 6}v12`} className="cgg-spreiding__lijn" />}
            <circle cx={x(midden)} cy={y} r="6.5" className={eerder ? 'cgg-spreiding__stip cgg-spreiding__stip--eerder' : 'cgg-spreiding__stip'} />
          </g>
        );
      })}
    </svg>
  );
}
