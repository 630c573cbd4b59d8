import type { ReactElement, ReactNode } from 'react';
import { Icoon } from '../icoon/Icoon';

/** What every field has: a name in the form, a label, help, and the fault that stands beside it. */
export interface Veldprops {
  readonly id: string;
  readonly label: string;
  readonly hulp?: string | undefined;
  readonly fout?: string | undefined;
  readonly verplicht?: boolean | undefined;
}

/** Ids of the texts that describe a field, in the order in which they are read. */
export const beschrijvingen = ({ id, hulp, fout }: Veldprops, extra?: string): string | undefined =>
  [hulp === undefined ? undefined : `${id}-hulp`, fout === undefined ? undefined : `${id}-fout`, extra].filter((deel) => deel !== undefined).join(' ') || undefined;

const label = (veld: Veldprops): string => (veld.verplicht === true ? veld.label : `${veld.label} (niet verplicht)`);

function Teksten({ id, hulp, fout }: Veldprops): ReactElement {
  return (
    <>
      {hulp !== undefined && (
        <p className="utrecht-form-field__description cgg-veld__hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      {fout !== undefined && (
        <p className="utrecht-form-field__error-message cgg-veld__fout" id={`${id}-fout`}>
          <Icoon naam="driehoek" /> <span>{fout}</span>
        </p>
      )}
    </>
  );
}

const klasse = (fout: string | undefined, extra = ''): string => `utrecht-form-field cgg-veld${fout === undefined ? '' : ' utrecht-form-field--invalid'}${extra}`;

/** One field with one control. */
export function Veld({ children, ...veld }: Veldprops & { readonly children: ReactNode }): ReactElement {
  return (
    <div className={klasse(veld.fout)}>
      <label className="utrecht-form-field__label cgg-veld__label" htmlFor={veld.id}>
        {label(veld)}
      </label>
      <Teksten {...veld} />
      {children}
    </div>
  );
}

/** Several controls that answer one question. */
export function Veldgroep({ children, ...veld }: Veldprops & { readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className={klasse(veld.fout, ' cgg-veldgroep')} aria-describedby={beschrijvingen(veld)}>
      <legend className="cgg-veld__label">{label(veld)}</legend>
      <Teksten {...veld} />
      {children}
    </fieldset>
  );
}
