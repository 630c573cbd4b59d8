import { knopklasse } from '@cirkel/ui';
import { adressen } from '../adressen';
import type { Pagina } from '../pagina';
import { foutteksten as t } from '../teksten/fout';

interface Props {
  /** The HTTP status. */
  readonly status: number;
  /** What is wrong, in sentences for people. */
  readonly zinnen: readonly string[];
}

/** A page that is not there, or that cannot be shown now, with the way on. */
export const foutpagina = ({ status, zinnen }: Props): Pagina => ({
  titel: t.titels[status] ?? t.titel,
  beschrijving: t.beschrijving,
  inhoud: (
    <>
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <div className="cgg-knoppen">
        <a href={adressen.cirkel} className={knopklasse('hoofd')}>
          {t.verder.cirkel}
        </a>
        <a href={adressen.onderwerpen} className={knopklasse()}>
          {t.verder.onderwerpen}
        </a>
      </div>
    </>
  ),
});
