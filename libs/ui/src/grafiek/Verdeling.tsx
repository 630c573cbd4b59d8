import { useId, type ReactElement } from 'react';
import { getal } from '../datum/datumtekst';

export interface Deel {
  readonly naam: string;
  readonly aantal: number;
}

interface Props {
  readonly beschrijving: string;
  /** In a fixed order, so that two bars can be compared; at most four. */
  readonly delen: readonly Deel[];
}

const BREEDTE = 720;
const BALK = 34;
const REGEL = 22;
const PER_RIJ = 2;

/** One bar for all, divided over at most four parts; each part has its own pattern, and its name and count below. */
export function Verdeling({ beschrijving, delen }: Props): ReactElement {
  const id = useId();
  const totaal = delen.reduce((som, { aantal }) => som + aantal, 0);
  const begin = (i: number): number => (totaal === 0 ? 0 : (delen.slice(0, i).reduce((som, { aantal }) => som + aantal, 0) / totaal) * BREEDTE);
  const rijen = Math.ceil(delen.length / PER_RIJ);
  return (
    <svg viewBox={`0 0 ${BREEDTE} ${BALK + 10 + rijen * REGEL}`} role="img" aria-label={beschrijving} className="cgg-verdeling">
      <defs>
        <pattern id={`${id}1`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="cgg-verdeling__grond" />
          <rect width="4" height="8" className="cgg-verdeling__inkt" />
        </pattern>
        <pattern id={`${id}3`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="cgg-verdeling__grond" />
          <circle cx="4" cy="4" r="1.6" className="cgg-verdeling__inkt" />
        </pattern>
      </defs>
      {delen.map(({ naam, aantal }, i) => {
        const vulling = i % 2 === 1 ? { fill: `url(#${id}${i})` } : { className: i === 0 ? 'cgg-verdeling__inkt' : 'cgg-verdeling__grond' };
        const legenda = { x: (i % PER_RIJ) * (BREEDTE / PER_RIJ), y: BALK + 16 + Math.floor(i / PER_RIJ) * REGEL };
        return (
          <g key={naam}>
            <rect x={begin(i)} y="0" width={begin(i + 1) - begin(i)} height={BALK} {...vulling} />
            <rect x={begin(i)} y="0" width={begin(i + 1) - begin(i)} height={BALK} className="cgg-verdeling__rand" />
            <rect x={legenda.x + 1} y={legenda.y} width="14" height="14" {...vulling} />
            <rect x={legenda.x + 1} y={legenda.y} width="14" height="14" className="cgg-verdeling__rand" />
            <text x={legenda.x + 24} y={legenda.y + 12}>
              {getal(aantal)} {naam}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
