import type { ReactElement } from 'react';
import { korteDatum } from '../datum/datumtekst';
import { regels } from './meetkunde';
import { maandstrepen, tijdschaal } from './tijd';

export interface Tijdbalk {
  readonly naam: string;
  readonly van: string;
  /** The last day; without it the bar has no end. */
  readonly tot: string | null;
  readonly soort: 'gepland' | 'open' | 'gesloten';
}

interface Props {
  readonly beschrijving: string;
  readonly balken: readonly Tijdbalk[];
  readonly vandaag: string;
  readonly vandaagNaam: string;
}

const BREEDTE = 720;
const LABEL = 170;
const RECHTS = 40;
const RIJ = 36;
const BOVEN = 26;

const maand = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** Bars on a time axis with today as a line. What is open is filled, what is planned is an outline, what is over is grey: shape as well as colour. */
export function Tijdbalken({ beschrijving, balken, vandaag, vandaagNaam }: Props): ReactElement {
  const dagen = [vandaag, ...balken.flatMap(({ van, tot }) => [van, ...(tot === null ? [] : [tot])])];
  const x = tijdschaal(dagen, [LABEL, BREEDTE - RECHTS]);
  const hoogte = BOVEN + balken.length * RIJ;
  return (
    <svg viewBox={`0 0 ${BREEDTE} ${hoogte + 24}`} role="img" aria-label={beschrijving} className="cgg-tijdbalken">
      {maandstrepen(dagen).map((dag) => (
        <g key={dag}>
          <path d={`M${x(dag)} ${BOVEN - 4}V${hoogte}`} className="cgg-streep" />
          <text x={x(dag)} y={BOVEN - 10} textAnchor="middle" className="cgg-as">
            {maand.format(Date.parse(dag))}
          </text>
        </g>
      ))}
      {balken.map(({ naam, van, tot, soort }, i) => {
        const midden = BOVEN + i * RIJ + RIJ / 2;
        const namen = regels(naam, 24);
        return (
          <g key={naam}>
            <title>{`${naam}: ${korteDatum(van)}${tot === null ? '' : ` - ${korteDatum(tot)}`}`}</title>
            <text>
              {namen.map((regel, j) => (
                <tspan key={regel} x={LABEL - 10} y={midden + 5 + (j - (namen.length - 1) / 2) * 15} textAnchor="end">
                  {regel}
                </tspan>
              ))}
            </text>
            <rect x={x(van)} y={midden - 9} width={Math.max((tot === null ? BREEDTE - RECHTS : x(tot)) - x(van), 3)} height="18" className={`cgg-tijdbalken__balk cgg-tijdbalken__balk--${soort}`} />
          </g>
        );
      })}
      <path d={`M${x(vandaag)} ${BOVEN - 4}V${hoogte + 4}`} className="cgg-tijdbalken__vandaag" />
      <text x={x(vandaag)} y={hoogte + 18} textAnchor="middle" className="cgg-tijdbalken__vandaagnaam">
        {vandaagNaam}
      </text>
    </svg>
  );
}
