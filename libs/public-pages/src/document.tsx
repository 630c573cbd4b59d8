import { Beeldmerk, Fictief, fictiefUitleg, Sprite } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { adressen, menu, type Menupunt } from './adressen';
import type { Opmaak, Pagina } from './pagina';
import { raamteksten as t } from './teksten/raam';

/** The page as a whole document that needs no script. */
export const html = (pagina: Pagina, opmaak: Opmaak): string => `<!doctype html>${renderToStaticMarkup(<Document pagina={pagina} opmaak={opmaak} />)}`;

interface Props {
  readonly pagina: Pagina;
  readonly opmaak: Opmaak;
}

function Document({ pagina, opmaak }: Props): ReactElement {
  return (
    <html lang="nl">
      <Hoofd pagina={pagina} opmaak={opmaak} />
      <body className="openbaar">
        <a className="springlink" href="#inhoud">
          {t.naarInhoud}
        </a>
        <Sprite />
        <Kop />
        <Menu hier={pagina.menu} />
        <main id="inhoud" tabIndex={-1} className="openbaar__inhoud">
          <div className="pagina">
            <h1>{pagina.titel}</h1>
            {pagina.fictief === true && (
              <p>
                <Fictief /> {fictiefUitleg}
              </p>
            )}
            {pagina.inhoud}
            {pagina.standVan !== undefined && <p className="pagina__stand">{t.standVan(pagina.standVan)}</p>}
          </div>
        </main>
        <Voet hier={pagina.menu} />
      </body>
    </html>
  );
}

function Hoofd({ pagina, opmaak }: Props): ReactElement {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <meta name="theme-color" content="#00565f" />
      <meta name="description" content={pagina.beschrijving} />
      <title>{`${pagina.titel} - ${t.product}`}</title>
      <link rel="icon" href="/pictogram.svg" type="image/svg+xml" />
      {opmaak.lettertypen.map((adres) => (
        <link key={adres} rel="preload" href={adres} as="font" type="font/woff2" crossOrigin="" />
      ))}
      {opmaak.stijlbladen.map((adres) => (
        <link key={adres} rel="stylesheet" href={adres} />
      ))}
    </head>
  );
}

function Kop(): ReactElement {
  return (
    <header className="kop">
      <a className="merk" href={adressen.cirkel}>
        <Beeldmerk />
        <span>{t.product}</span>
      </a>
      <a className="kop__knop" href={adressen.aanmelden}>
        {t.aanmelden}
      </a>
    </header>
  );
}

function Menu({ hier }: { readonly hier: Menupunt | undefined }): ReactElement {
  return (
    <nav className="openbaar__menu" aria-label={t.hoofdmenu}>
      <ul>
        {menu.map((punt) => (
          <li key={punt}>
            <a href={adressen[punt]} aria-current={punt === hier ? 'page' : undefined}>
              {t.menu[punt]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Voet({ hier }: { readonly hier: Menupunt | undefined }): ReactElement {
  return (
    <footer className="voet">
      <p>{t.voet}</p>
      <ul>
        {(['uitleg', 'toegankelijkheid'] as const).map((punt) => (
          <li key={punt}>
            <a href={adressen[punt]} aria-current={punt === hier ? 'page' : undefined}>
              {t.menu[punt]}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
