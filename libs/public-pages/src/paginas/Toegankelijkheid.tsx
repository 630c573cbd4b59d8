import type { ReactElement } from 'react';
import type { Pagina } from '../pagina';
import { toegankelijkheidteksten as t } from '../teksten/toegankelijkheid';

function Inhoud({ contact }: { readonly contact: string | undefined }): ReactElement {
  return (
    <>
      {t.inleiding.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {t.delen.map(({ kop, zin, punten }) => (
        <section key={kop} className="blok">
          <h2>{kop}</h2>
          <p>{zin}</p>
          <ul className="openbaar__punten">
            {punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="blok">
        <h2>{t.melden.kop}</h2>
        <p>{t.melden.uitleg}</p>
        {contact === undefined ? (
          <p>{t.melden.zonderAdres}</p>
        ) : (
          <p>
            {t.melden.adres} <a href={`mailto:${contact}`}>{contact}</a>.
          </p>
        )}
      </section>
      <p className="pagina__stand">{t.nagekeken}</p>
    </>
  );
}

/** What was tested for accessibility and what was not; `contact` is the address for who finds something. */
export const toegankelijkheidspagina = (contact: string | undefined): Pagina => ({ titel: t.titel, beschrijving: t.beschrijving, menu: 'toegankelijkheid', inhoud: <Inhoud contact={contact} /> });
