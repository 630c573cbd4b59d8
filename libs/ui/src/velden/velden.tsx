import type { ReactElement } from 'react';
import { langeDatumMetDag } from '../datum/datumtekst';
import { isOnbestaandeDag, leesDatum } from '../datum/lees-datum';
import { beschrijvingen, Veld, Veldgroep, type Veldprops } from './Veld';

interface Invoer<Waarde = string> extends Veldprops {
  readonly waarde: Waarde;
  readonly onWaarde: (waarde: Waarde) => void;
}

export interface Optie {
  readonly waarde: string;
  readonly label: string;
  readonly uitleg?: string;
}

const invoerklasse = (props: Veldprops): string => `cgg-invoer${props.fout === undefined ? '' : ' cgg-invoer--fout'}`;
const kenmerken = (props: Veldprops, extra?: string) =>
  ({
    id: props.id,
    className: invoerklasse(props),
    'aria-describedby': beschrijvingen(props, extra),
    'aria-invalid': props.fout === undefined ? undefined : true,
    'aria-required': props.verplicht,
  }) as const;

export function Tekstveld({ waarde, onWaarde, cijfers = false, ...props }: Invoer & { readonly cijfers?: boolean }): ReactElement {
  return (
    <Veld {...props}>
      <input {...kenmerken(props)} type="text" inputMode={cijfers ? 'numeric' : undefined} value={waarde} onChange={(e) => onWaarde(e.target.value)} autoComplete="off" />
    </Veld>
  );
}

export function Tekstvak({ waarde, onWaarde, regels = 4, ...props }: Invoer & { readonly regels?: number }): ReactElement {
  return (
    <Veld {...props}>
      <textarea {...kenmerken(props)} rows={regels} value={waarde} onChange={(e) => onWaarde(e.target.value)} />
    </Veld>
  );
}

/** What the date field understood, or nothing while it is empty. */
export function begrepen(tekst: string): string {
  if (tekst.trim() === '') return '';
  const datum = leesDatum(tekst);
  if (datum !== undefined) return `Dat is ${langeDatumMetDag(datum)}.`;
  return isOnbestaandeDag(tekst) ? 'Deze dag bestaat niet.' : 'Nog geen datum herkend.';
}

/** A day as text (ux.md 3.4): takes "1-9-2020" and "1 sep 2020", and says what it understood. */
export function Datumveld({ waarde, onWaarde, hulp, ...rest }: Invoer): ReactElement {
  const props = { ...rest, hulp: hulp === undefined ? 'Bijvoorbeeld 01-12-2020 of 1 dec 2020.' : `${hulp} Bijvoorbeeld 01-12-2020 of 1 dec 2020.` };
  const echo = `${props.id}-echo`;
  return (
    <Veld {...props}>
      <div className="cgg-datumveld">
        <input {...kenmerken(props, echo)} type="text" value={waarde} onChange={(e) => onWaarde(e.target.value)} autoComplete="off" placeholder="dd-mm-jjjj" />
        <span id={echo} aria-live="polite" className="cgg-datumveld__echo">
          {begrepen(waarde)}
        </span>
      </div>
    </Veld>
  );
}

export function Keuzelijst({ waarde, onWaarde, opties, leeg, ...props }: Invoer & { readonly opties: readonly Optie[]; readonly leeg?: string }): ReactElement {
  return (
    <Veld {...props}>
      <select {...kenmerken(props)} value={waarde} onChange={(e) => onWaarde(e.target.value)}>
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Veld>
  );
}

export function Radiogroep({ waarde, onWaarde, opties, ...props }: Invoer & { readonly opties: readonly Optie[] }): ReactElement {
  return (
    <Veldgroep {...props}>
      {opties.map((optie, i) => {
        // The first one carries the id of the field, so that the error summary can lead to it.
        const id = i === 0 ? props.id : `${props.id}-${optie.waarde}`;
        return (
          <div key={optie.waarde} className="cgg-keuze">
            <input
              type="radio"
              id={id}
              name={props.id}
              value={optie.waarde}
              checked={waarde === optie.waarde}
              onChange={() => onWaarde(optie.waarde)}
              aria-describedby={optie.uitleg === undefined ? undefined : `${id}-uitleg`}
            />
            <label htmlFor={id}>{optie.label}</label>
            {optie.uitleg !== undefined && (
              <p id={`${id}-uitleg`} className="cgg-keuze__uitleg">
                {optie.uitleg}
              </p>
            )}
          </div>
        );
      })}
    </Veldgroep>
  );
}

export function Vinkje({ waarde, onWaarde, ...props }: Invoer<boolean>): ReactElement {
  return (
    <div className="utrecht-form-field cgg-veld cgg-keuze">
      <input type="checkbox" id={props.id} checked={waarde} onChange={(e) => onWaarde(e.target.checked)} aria-describedby={beschrijvingen(props)} />
      <label htmlFor={props.id}>{props.label}</label>
      {props.hulp !== undefined && (
        <p id={`${props.id}-hulp`} className="cgg-keuze__uitleg">
          {props.hulp}
        </p>
      )}
      {props.fout !== undefined && (
        <p id={`${props.id}-fout`} className="cgg-veld__fout">
          {props.fout}
        </p>
      )}
    </div>
  );
}
