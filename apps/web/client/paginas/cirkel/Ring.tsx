import type { Cirkeloverzicht } from '@cirkel/contracts';
import { boog, domeinnaam, getal, hoofdletter, opCirkel, regels, ringdeel, type Punt } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import { cirkelteksten as t } from '../../teksten/cirkel';
import { itemsIn } from './itemsIn';
import { domeinbogen, fasehoek } from './indeling';

type Stand = Cirkeloverzicht['fasen'][number];

const MIDDEN: Punt = { x: 400, y: 300 };
const BINNEN = 122;
const BUITEN = 192;
const DOMEIN = { binnen: 197, buiten: 221, tekst: 204, tekstOnder: 214 } as const;
const LABEL = 238;
const REGEL = 19;

const anker = (x: number): 'start' | 'middle' | 'end' => (Math.abs(x - MIDDEN.x) < 60 ? 'middle' : x > MIDDEN.x ? 'start' : 'end');

/** The name of a stage outside the ring, with what needs attention under it. */
function Label({ stand, hoek }: { readonly stand: Stand; readonly hoek: number }): ReactElement {
  const plek = opCirkel(MIDDEN, LABEL, hoek);
  const naam = regels(`${stand.nr} ${hoofdletter(stand.naam)}`, 18);
  const aandacht = t.aandacht(stand);
  const hoogte = (naam.length + aandacht.length) * REGEL;
  // Above the ring the words end where the ring begins, beside it they stand halfway, below it they begin there.
  const begin = plek.y - (hoogte * (MIDDEN.y + LABEL - plek.y)) / (2 * LABEL) + REGEL * 0.7;
  return (
    <text textAnchor={anker(plek.x)} className="ring__label">
      {[...naam, ...aandacht].map((regel, i) => (
        <tspan key={regel} x={plek.x} y={begin + i * REGEL} className={i < naam.length ? undefined : i === naam.length && stand.teLaat > 0 ? 'ring__te-laat' : 'ring__opgeschort'}>
          {regel}{' '}
        </tspan>
      ))}
    </text>
  );
}

function Fase({ programma, stand, van, tot }: { readonly programma: string; readonly stand: Stand; readonly van: number; readonly tot: number }): ReactElement {
  const hoek = (van + tot) / 2;
  const midden = opCirkel(MIDDEN, (BINNEN + BUITEN) / 2, hoek);
  const kleur = ((stand.nr - 1) % 7) + 1;
  return (
    <Link to="/items" search={itemsIn(programma, { fase: stand.fase })} aria-label={[`${stand.nr} ${hoofdletter(stand.naam)}`, ...t.aandacht(stand), t.aantal(stand.aantal)].join(' ')} className="ring__fase">
      <path d={ringdeel(MIDDEN, BINNEN, BUITEN, van + 1, tot - 1)} className={`ring__boog ring__boog--${kleur}`} />
      <Label stand={stand} hoek={hoek} />
      <text x={midden.x} y={midden.y + 10} textAnchor="middle" className={`ring__aantal ring__aantal--${kleur}`}>
        {getal(stand.aantal)}
      </text>
    </Link>
  );
}

/** From one stage to the next, the last one back to the first. */
function Pijl({ hoek }: { readonly hoek: number }): ReactElement {
  const { x, y } = opCirkel(MIDDEN, (BINNEN + BUITEN) / 2, hoek);
  return (
    <g transform={`translate(${x} ${y}) rotate(${hoek})`} aria-hidden="true">
      <circle r="11" className="ring__pijl" />
      <path d="M-3 -5 3 0-3 5" className="ring__pijlpunt" />
    </g>
  );
}

function Domein({ domein, van, tot, id }: { readonly domein: string; readonly van: number; readonly tot: number; readonly id: string }): ReactElement {
  const midden = ((van + tot) / 2 + 360) % 360;
  const onder = midden > 90 && midden < 270;
  return (
    <g aria-hidden="true">
      <path d={ringdeel(MIDDEN, DOMEIN.binnen, DOMEIN.buiten, van + 1, tot - 1)} className="ring__domein" />
      <path id={id} d={onder ? boog(MIDDEN, DOMEIN.tekstOnder, tot, van) : boog(MIDDEN, DOMEIN.tekst, van, tot)} fill="none" />
      <text className="ring__domeinnaam">
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          {domeinnaam(domein)}
        </textPath>
      </text>
    </g>
  );
}

/** The stages as equal parts of a ring, clockwise: the order is the message. Each part leads to its items. */
export function Ring({ overzicht: { programma, naam, fasen } }: { readonly overzicht: Cirkeloverzicht }): ReactElement {
  const id = useId();
  const totaal = fasen.reduce((som, { aantal }) => som + aantal, 0);
  const teLaat = fasen.reduce((som, fase) => som + fase.teLaat, 0);
  const hoeken = fasen.map((stand, i) => ({ stand, ...fasehoek(i, fasen.length) }));
  return (
    <svg viewBox="0 0 800 600" role="group" aria-label={t.figuur(naam)} className="ring">
      {domeinbogen(fasen).map(({ domein, van, tot }) => (
        <Domein key={`${domein} ${van}`} domein={domein} van={van} tot={tot} id={`${id}${van}`} />
      ))}
      {hoeken.map((deel) => (
        <Fase key={deel.stand.fase} programma={programma} {...deel} />
      ))}
      {fasen.length > 1 && hoeken.map(({ stand, tot }) => <Pijl key={stand.fase} hoek={tot} />)}
      <text x={MIDDEN.x} y={MIDDEN.y} textAnchor="middle">
        <tspan className="ring__totaal">{getal(totaal)}</tspan>
        <tspan x={MIDDEN.x} dy="1.4em">{t.openItems(totaal)}</tspan>
        {teLaat > 0 && (
          <tspan x={MIDDEN.x} dy="1.4em" className="ring__te-laat">
            {t.teLaat(teLaat)}
          </tspan>
        )}
      </text>
    </svg>
  );
}
