import type { Definitiecontrole } from '@cirkel/contracts';
import { Melding } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { publiceerteksten as t } from '../../../teksten/programmas';
import { Verschillen } from './Verschillen';

/** What would be wrong with a definition, or what publishing it changes. */
export function Controle({ controle: { fouten, nieuw, verschillen } }: { readonly controle: Definitiecontrole }): ReactElement {
  if (fouten.length > 0) {
    return (
      <Melding soort="fout">
        <p>{t.aantalFouten(fouten.length)}</p>
        <ul>
          {fouten.map(({ pad, melding }) => (
            <li key={`${pad} ${melding}`}>{t.fout(pad, melding)}</li>
          ))}
        </ul>
      </Melding>
    );
  }
  return (
    <>
      <Melding soort="goed">
        <p>{t.goed}</p>
      </Melding>
      <section className="blok">
        <h2>{t.verandert}</h2>
        {nieuw && <p>{t.isNieuw}</p>}
        {!nieuw && <p>{verschillen.length === 0 ? t.verandertNiets : t.blijft}</p>}
        <Verschillen verschillen={verschillen} kopniveau="h3" />
      </section>
    </>
  );
}
