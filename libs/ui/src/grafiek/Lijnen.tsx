import type { ReactElement } from 'react';
import { getal } from '../datum/datumtekst';
import { maatstrepen, schaal } from './meetkunde';
import { maandstrepen, tijdschaal } from './tijd';

export interface Meetpunt {
  readonly op: string;
  readonly waarde: number;
}

export interface Lijn {
  readonly naam: string;
  readonly punten: readonly Meetpunt[];
  /** Each kind has its own stroke, so that it can be told without colour: `trap` holds its value until the next point. */
  readonly soort: 'trap' | 'plan' | 'prognose';
}

interface Props {
  readonly beschrijving: string;
  readonly lijnen: readonly Lijn[];
  /** A rule over the whole width. */
  readonly doel: { readonly waarde: number; readonly naam: string } | undefined;
}

const BREEDTE = 720;
const HOOGTE = 320;
const VAK = { links: 56, rechts: 120, boven: 20, onder: 30 } as const;

const maand = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** Counts over time, from zero, each line with its name at its end. */
export function Lijnen({ beschrijving, lijnen, doel }: Props): ReactElement {
  const dagen = lijnen.flatMap(({ punten }) => punten.map(({ op }) => op));
  const hoogst = Math.max(1, doel?.waarde ?? 0, ...lijnen.flatMap(({ punten }) => punten.map(({ waarde }) => waarde)));
  const strepen = maatstrepen(hoogst);
  const x = tijdschaal(dagen, [VAK.links, BREEDTE - VAK.rechts]);
  const y = schaal([0, strepen.at(-1) ?? hoogst], [HOOGTE - VAK.onder, VAK.boven]);
  const pad = ({ punten, soort }: Lijn): string => punten.map(({ op, waarde }, i) => (i === 0 ? `M${x(op)} ${y(waarde)}` : soort === 'trap' ? `H${x(op)}V${y(waarde)}` : `L${x(op)} ${y(waarde)}`)).join('');
  return (
    <svg viewBox={`0 0 ${BREEDTE} ${HOOGTE}`} role="img" aria-label={beschrijving} className="cgg-lijnen">
      {strepen.map((waarde) => (
        <g key={waarde}>
          <path d={`M${VAK.links} ${y(waarde)}H${BREEDTE - VAK.rechts}`} className="cgg-streep" />
          <text x={VAK.links - 8} y={y(waarde) + 4} textAnchor="end" className="cgg-as">
            {getal(waarde)}
          </text>
        </g>
      ))}
      {maandstrepen(dagen, 7).map((dag) => (
        <text key={dag} x={x(dag)} y={HOOGTE - 8} textAnchor="middle" className="cgg-as">
          {maand.format(Date.parse(dag))}
        </text>
      ))}
      {doel !== undefined && (
        <>
          <path d={`M${VAK.links} ${y(doel.waarde)}H${BREEDTE - VAK.rechts}`} className="cgg-lijnen__doel" />
          <text x={BREEDTE - VAK.rechts + 8} y={y(doel.waarde) + 4}>
            {doel.naam}
          </text>
        </>
      )}
      {lijnen.map((lijn) => (
        <path key={lijn.naam} d={pad(lijn)} className={`cgg-lijnen__lijn cgg-lijnen__lijn--${lijn.soort}`} />
      ))}
      {namenNaast(lijnen, y, doel === undefined ? [] : [y(doel.waarde)]).map(({ naam, op, hoogte, soort }) => (
        <text key={naam} x={x(op) + 8} y={hoogte + 4} className={`cgg-lijnen__naam--${soort}`}>
          {naam}
        </text>
      ))}
    </svg>
  );
}

const REGEL = 18;

interface Naam extends Pick<Lijn, 'naam' | 'soort'>, Pick<Meetpunt, 'op'> {
  readonly hoogte: number;
}

/** Where the names stand: beside the end of their line, moved down as far as needed not to lie over another. */
function namenNaast(lijnen: readonly Lijn[], y: (waarde: number) => number, bezet: readonly number[]): readonly Naam[] {
  const opHoogte = lijnen
    .flatMap(({ naam, soort, punten }) => {
      const laatste = punten.at(-1);
      return laatste === undefined ? [] : [{ naam, soort, op: laatste.op, hoogte: y(laatste.waarde) }];
    })
    .toSorted((a, b) => a.hoogte - b.hoogte);
  return opHoogte.reduce<{ readonly bezet: readonly number[]; readonly namen: readonly Naam[] }>(
    ({ bezet: al, namen }, een) => {
      const hoogte = al.toSorted((a, b) => a - b).reduce((plek, ander) => (Math.abs(ander - plek) < REGEL ? ander + REGEL : plek), een.hoogte);
      return { bezet: [...al, hoogte], namen: [...namen, { ...een, hoogte }] };
    },
    { bezet, namen: [] },
  ).namen;
}
