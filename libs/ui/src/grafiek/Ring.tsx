import { useId, type ReactElement, type ReactNode } from 'react';
import { getal } from '../datum/datumtekst';
import { hoofdletter } from '../teksten/namen';
import { domeinnaam } from '../teksten/fasen';
import { domeinbogen, fasehoek } from './indeling';
import { boog, opCirkel, regels, ringdeel, type Punt } from './meetkunde';

export interface Ringfase {
  readonly fase: string;
  readonly nr: number;
  readonly naam: string;
  readonly domein: string | null;
  readonly aantal: number;
  /** What needs attention, and what came in or ended here, a line each. */
  readonly aandacht: readonly Aandacht[];
  /** How many went on to the next stage. */
  readonly verder?: number;
}

export interface Aandacht {
  readonly soort: 'te-laat' | 'opgeschort' | 'beweging';
  readonly tekst: string;
}

/** What the link around a stage bears. */
interface Linkkenmerken {
  readonly className: string;
  readonly 'aria-label': string;
}

interface Props {
  readonly fasen: readonly Ringfase[];
  readonly beschrijving: string;
  /** What is counted: "open items", "open item". */
  readonly eenheid: (aantal: number) => string;
  /** Under the total in the middle. */
  readonly aandacht?: string | undefined;
  /** Makes the link from a stage to what it counts. */
  readonly rond: (fase: Ringfase, kenmerken: Linkkenmerken, inhoud: ReactNode) => ReactNode;
}

const MIDDEN: Punt = { x: 400, y: 300 };
const BINNEN = 122;
const BUITEN = 192;
const DOMEIN = { binnen: 197, buiten: 221, tekst: 204, tekstOnder: 214 } as const;
const LABEL = 238;
const REGEL = 19;

const anker = (x: number): 'start' | 'middle' | 'end' => (Math.abs(x - MIDDEN.x) < 60 ? 'middle' : x > MIDDEN.x ? 'start' : 'end');
const titel = ({ nr, naam }: Ringfase): string => `${nr} ${hoofdletter(naam)}`;

/** The name of a stage outside the ring, with what needs attention under it. */
function Label({ fase, hoek }: { readonly fase: Ringfase; readonly hoek: number }): ReactElement {
  const plek = opCirkel(MIDDEN, LABEL, hoek);
  const naam = regels(titel(fase), 18);
  const hoogte = (naam.length + fase.aandacht.length) * REGEL;
  // Above the ring the words end where the ring begins, beside it they stand halfway, below it they begin there.
  const begin = plek.y - (hoogte * (MIDDEN.y + LABEL - plek.y)) / (2 * LABEL) + REGEL * 0.7;
  return (
    <text textAnchor={anker(plek.x)} className="cgg-ring__label">
      {naam.map((regel, i) => (
        <tspan key={regel} x={plek.x} y={begin + i * REGEL}>
          {regel}{' '}
        </tspan>
      ))}
      {fase.aandacht.map(({ soort, tekst }, i) => (
        <tspan key={tekst} x={plek.x} y={begin + (naam.length + i) * REGEL} className={`cgg-ring__${soort}`}>
          {tekst}{' '}
        </tspan>
      ))}
    </text>
  );
}

function Deel({ fase, van, tot }: { readonly fase: Ringfase; readonly van: number; readonly tot: number }): ReactElement {
  const hoek = (van + tot) / 2;
  const midden = opCirkel(MIDDEN, (BINNEN + BUITEN) / 2, hoek);
  const kleur = ((fase.nr - 1) % 7) + 1;
  return (
    <>
      <path d={ringdeel(MIDDEN, BINNEN, BUITEN, van + 1, tot - 1)} className={`cgg-ring__boog cgg-ring__boog--${kleur}`} />
      <Label fase={fase} hoek={hoek} />
      <text x={midden.x} y={midden.y + 10} textAnchor="middle" className={`cgg-ring__aantal cgg-ring__aantal--${kleur}`}>
        {getal(fase.aantal)}
      </text>
    </>
  );
}

/** From one stage to the next, the last one back to the first, with how many went that way. */
function Pijl({ hoek, aantal }: { readonly hoek: number; readonly aantal: number }): ReactElement {
  const { x, y } = opCirkel(MIDDEN, (BINNEN + BUITEN) / 2, hoek);
  const plek = opCirkel(MIDDEN, BINNEN - 16, hoek);
  return (
    <g aria-hidden="true">
      <g transform={`translate(${x} ${y}) rotate(${hoek})`}>
        <circle r="11" className="cgg-ring__pijl" />
        <path d="M-3 -5 3 0-3 5" className="cgg-ring__pijlpunt" />
      </g>
      {aantal > 0 && (
        <text x={plek.x} y={plek.y + 5} textAnchor="middle" className="cgg-ring__stroom">
          {getal(aantal)}
        </text>
      )}
    </g>
  );
}

function Domein({ domein, van, tot, id }: { readonly domein: string; readonly van: number; readonly tot: number; readonly id: string }): ReactElement {
  const midden = ((van + tot) / 2 + 360) % 360;
  const onder = midden > 90 && midden < 270;
  return (
    <g aria-hidden="true">
      <path d={ringdeel(MIDDEN, DOMEIN.binnen, DOMEIN.buiten, van + 1, tot - 1)} className="cgg-ring__domein" />
      <path id={id} d={onder ? boog(MIDDEN, DOMEIN.tekstOnder, tot, van) : boog(MIDDEN, DOMEIN.tekst, van, tot)} fill="none" />
      <text className="cgg-ring__domeinnaam">
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          {domeinnaam(domein)}
        </textPath>
      </text>
    </g>
  );
}

/** The stages as equal parts of a ring, clockwise: the order is the message. Each part leads to what it counts. */
export function Ring({ fasen, beschrijving, eenheid, aandacht, rond }: Props): ReactElement {
  const id = useId();
  const totaal = fasen.reduce((som, { aantal }) => som + aantal, 0);
  const naamVan = (fase: Ringfase): string => [titel(fase), ...fase.aandacht.map(({ tekst }) => tekst), getal(fase.aantal), eenheid(fase.aantal)].join(' ');
  const delen = fasen.map((fase, i) => ({ fase, ...fasehoek(i, fasen.length) }));
  return (
    <svg viewBox="0 0 800 600" role="group" aria-label={beschrijving} className="cgg-ring">
      {domeinbogen(fasen).map(({ domein, van, tot }) => (
        <Domein key={`${domein} ${van}`} domein={domein} van={van} tot={tot} id={`${id}${van}`} />
      ))}
      {delen.map((deel) => (
        <g key={deel.fase.fase}>{rond(deel.fase, { className: 'cgg-ring__fase', 'aria-label': naamVan(deel.fase) }, <Deel {...deel} />)}</g>
      ))}
      {fasen.length > 1 && delen.map(({ fase, tot }) => <Pijl key={fase.fase} hoek={tot} aantal={fase.verder ?? 0} />)}
      <text x={MIDDEN.x} y={MIDDEN.y} textAnchor="middle">
        <tspan className="cgg-ring__totaal">{getal(totaal)}</tspan>
        <tspan x={MIDDEN.x} dy="1.4em">{eenheid(totaal)}</tspan>
        {aandacht !== undefined && (
          <tspan x={MIDDEN.x} dy="1.4em" className="cgg-ring__te-laat">
            {aandacht}
          </tspan>
        )}
      </text>
    </svg>
  );
}
