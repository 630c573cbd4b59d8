import { useId, type ReactElement } from 'react';

interface Props {
  /** Version of the programme definition that the value comes from, if the page knows it. */
  readonly versie?: number | undefined;
}

/** The mark after every configured time, rung, scale or threshold (ux.md 3.3): nobody may take a default for an official norm. */
export function Standaardwaarde({ versie }: Props): ReactElement {
  const id = useId();
  return (
    <>
      <button type="button" className="cgg-standaardwaarde" popoverTarget={id}>
        standaardwaarde
      </button>
      <span id={id} popover="auto" className="cgg-uitleg">
        Instelling van dit programma, niet officieel vastgesteld.{versie === undefined ? '' : ` Versie ${versie}.`}
      </span>
    </>
  );
}
