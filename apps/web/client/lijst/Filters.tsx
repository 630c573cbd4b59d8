import { Icoon, Keuzelijst, Knop, Tekstveld, type Optie } from '@cirkel/ui';
import { useEffect, useState, type ReactElement } from 'react';
import { itemsteksten as t } from '../teksten/items';

/** Typing waits this long before the list is asked again. */
const TYP_MS = 250;

export interface Filter {
  readonly naam: string;
  readonly label: string;
  /** Without choices it is a text. */
  readonly opties?: readonly Optie[];
  /** The choice that holds when none was made; without it none means all. */
  readonly standaard?: string;
}

export type Filterwaarden = Readonly<Record<string, string | undefined>>;

interface Props {
  readonly filters: readonly Filter[];
  readonly waarden: Filterwaarden;
  /** Only what changed; an empty text takes the filter away. */
  readonly onWijzig: (wijziging: Filterwaarden) => void;
}

const kort = ({ opties }: Filter, waarde: string): string => opties?.find((optie) => optie.waarde === waarde)?.label ?? waarde;

function Zoekfilter({ filter, waarde, onWaarde }: { readonly filter: Filter; readonly waarde: string; readonly onWaarde: (waarde: string) => void }): ReactElement {
  const [tekst, setTekst] = useState(waarde);
  const [vanBuiten, setVanBuiten] = useState(waarde);
  // The address changed by something else than this field (a chip, the back button): it wins.
  if (vanBuiten !== waarde) {
    setVanBuiten(waarde);
    if (tekst.trim() !== waarde) setTekst(waarde);
  }
  useEffect(() => {
    if (tekst.trim() === waarde) return;
    const timer = setTimeout(() => onWaarde(tekst.trim()), TYP_MS);
    return () => clearTimeout(timer);
  }, [tekst, waarde, onWaarde]);
  return <Tekstveld id={`filter-${filter.naam}`} label={filter.label} waarde={tekst} onWaarde={setTekst} verplicht />;
}

/** The filters of a list. They stand in the address, so that reload, back and a copied link keep them. */
export function Filters({ filters, waarden, onWijzig }: Props): ReactElement {
  const gekozen = filters.flatMap((filter) => {
    const waarde = waarden[filter.naam];
    return waarde === undefined || waarde === '' ? [] : [{ filter, waarde }];
  });
  const [open] = useState(() => window.matchMedia('(min-width: 48rem)').matches);
  return (
    <div className="filters">
      <details open={open}>
        <summary>{t.filters}</summary>
        <div className="filters__velden">
          {filters.map((filter) =>
            filter.opties === undefined ? (
              <Zoekfilter key={filter.naam} filter={filter} waarde={waarden[filter.naam] ?? ''} onWaarde={(waarde) => onWijzig({ [filter.naam]: waarde })} />
            ) : (
              <Keuzelijst
                key={filter.naam}
                id={`filter-${filter.naam}`}
                label={filter.label}
                verplicht
                {...(filter.standaard === undefined ? { leeg: t.alles } : {})}
                opties={filter.opties}
                waarde={waarden[filter.naam] ?? filter.standaard ?? ''}
                onWaarde={(waarde) => onWijzig({ [filter.naam]: waarde === filter.standaard ? '' : waarde })}
              />
            ),
          )}
        </div>
      </details>
      {gekozen.length > 0 && (
        <ul className="chips" aria-label={t.gekozen}>
          {gekozen.map(({ filter, waarde }) => (
            <li key={filter.naam}>
              <button type="button" className="chip" aria-label={t.wisFilter(`${filter.label}: ${kort(filter, waarde)}`)} onClick={() => onWijzig({ [filter.naam]: '' })}>
                {filter.label}: {kort(filter, waarde)} <Icoon naam="kruis" />
              </button>
            </li>
          ))}
          <li>
            <Knop soort="stil" onClick={() => onWijzig(Object.fromEntries(filters.map(({ naam }) => [naam, ''])))}>
              {t.wisFilters}
            </Knop>
          </li>
        </ul>
      )}
    </div>
  );
}
