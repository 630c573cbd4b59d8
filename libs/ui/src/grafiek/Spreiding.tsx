import type { ReactElement } from 'react';
import { getal } from '../datum/datumtekst';
import { maatstrepen, regels, schaal } from './meetkunde';

export interface Spreidingsrij {
  readonly naam: string;
  readonly midden: number;
  /** From where to where most of it lies; left out when there is too little to say so. */
  readonly van?: number;
  readonly tot?: number;
  /** The middle half of it: a band around the dot. */
  readonly kern?: { readonly van: number; readonly tot: number };
  /** A figure from before is an open dot, one's own a diamond. */
  readonly soort?: 'eerder' | 'eigen';
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

/** A dot, an open dot or a diamond: told by its shape, so that no colour is needed. */
function Stip({ x, y, soort }: { readonly x: number; readonly y: number; readonly soort: Spreidingsrij['soort'] }): ReactElement {
  if (soort === 'eigen') return <path d={`M${x - 8} ${y}L${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}Z`} className="cgg-spreiding__stip" />;
  return <circle cx={x} cy={y} r="6.5" className={soort === 'eerder' ? 'cgg-spreiding__stip cgg-spreiding__stip--eerder' : 'cgg-spreiding__stip'} />;
}

/** Per row a dot with a whisker, and where it is known a band for the middle half, on one scale from zero. */
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
      {rijen.map(({ naam, midden, van, tot, kern, soort }, i) => {
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
            {kern !== undefined && <rect x={x(kern.van)} y={y - 9} width={Math.max(x(kern.tot) - x(kern.van), 1)} height="18" className="cgg-spreiding__kern" />}
            {van !== undefined && tot !== undefined && <path d={`M${x(van)} ${y}H${x(tot)}M${x(van)} ${y - 6}v12M${x(tot)} ${y - 6}v12`} className="cgg-spreiding__lijn" />}
            <Stip x={x(midden)} y={y} soort={soort} />
          </g>
        );
      })}
    </svg>
  );
}
