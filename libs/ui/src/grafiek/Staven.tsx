import type { ReactElement, ReactNode } from 'react';
import { regels, schaal } from './meetkunde';

export interface Staaf {
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: number;
  /** The value as people read it. */
  readonly tekst: string;
}

interface Props<S extends Staaf> {
  readonly beschrijving: string;
  readonly staven: readonly S[];
  /** Puts a link around a bar with its words; without it the bars are one picture. */
  readonly rond?: ((staaf: S, inhoud: ReactNode) => ReactNode) | undefined;
}

const BREEDTE = 720;
const LABEL = 190;
const WAARDE = 130;
const RIJ = 40;

/** Horizontal bars from one zero, each with its name and value. */
export function Staven<S extends Staaf>({ beschrijving, staven, rond }: Props<S>): ReactElement {
  const x = schaal([0, Math.max(1, ...staven.map(({ waarde }) => waarde))], [0, BREEDTE - LABEL - WAARDE]);
  return (
    <svg viewBox={`0 0 ${BREEDTE} ${staven.length * RIJ}`} role={rond === undefined ? 'img' : 'group'} aria-label={beschrijving} className="cgg-staven">
      {staven.map((staaf, i) => {
        const namen = regels(staaf.naam, 26);
        const midden = i * RIJ + RIJ / 2;
        const inhoud = (
          <>
            <text className="cgg-staven__naam">
              {namen.map((regel, j) => (
                <tspan key={regel} x={LABEL - 10} y={midden + 5 + (j - (namen.length - 1) / 2) * 16} textAnchor="end">
                  {regel}{' '}
                </tspan>
              ))}
            </text>
            <rect x={LABEL} y={midden - 12} width={Math.max(x(staaf.waarde), 1)} height="24" className="cgg-staven__staaf" />
            <text x={LABEL + x(staaf.waarde) + 8} y={midden + 5}>
              {staaf.tekst}
            </text>
          </>
        );
        return <g key={staaf.sleutel}>{rond === undefined ? inhoud : rond(staaf, inhoud)}</g>;
      })}
      <path d={`M${LABEL} 0V${staven.length * RIJ}`} className="cgg-staven__nul" />
    </svg>
  );
}
