import type { Gremiumbesluitantwoord } from '@cirkel/contracts';
import { Statuslabel, type Status } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Onderwerpverwijzing } from '../../onderwerp/Onderwerpverwijzing';
import { gremiumteksten as t } from '../../teksten/gremia';
import { standpuntenVan } from './standpunten';

function uitkomst({ uitkomst: wat, soort }: Gremiumbesluitantwoord): Status {
  const tekst = soort === null || wat === 'geen-besluit' ? t.uitkomsten[wat] : t.besluitsoorten[soort];
  return wat === 'besluit' ? { icoon: 'vink', tekst, toon: 'goed' } : { icoon: 'streep', tekst, toon: 'waarschuwing' };
}

function Gegeven({ naam, children }: { readonly naam: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One decision of a body, or that it did not come to one: who were there, who agreed, who abstained, and why. */
export function Besluit({ besluit, kopniveau }: { readonly besluit: Gremiumbesluitantwoord; readonly kopniveau: 3 | 4 }): ReactElement {
  const { titel, datum, vergadering, tekst, reden, aanwezig, standpunten, onderwerp, escalatie, naar } = besluit;
  const Kop = `h${kopniveau}` as const;
  return (
    <article className="blok">
      <div className="blok__kop">
        <Kop>{titel}</Kop>
        <Statuslabel status={uitkomst(besluit)} />
      </div>
      <p className="zacht">
        {t.op(datum, vergadering)}. {naar !== null && t.naar(naar)}
      </p>
      {tekst !== null && <p className="vrije-tekst">{tekst}</p>}
      <dl className="gegevens">
        {onderwerp !== null && (
          <Gegeven naam={t.over}>
            <Onderwerpverwijzing {...onderwerp} anders={onderwerp.titel} />
          </Gegeven>
        )}
        {escalatie !== null && (
          <Gegeven naam={t.escalatie}>
            <Link to="/escalaties/$nr" params={{ nr: escalatie }}>
              {escalatie}
            </Link>
          </Gegeven>
        )}
        <Gegeven naam={t.reden}>
          <span className="vrije-tekst">{reden}</span>
        </Gegeven>
        {aanwezig.length > 0 && <Gegeven naam={t.aanwezig}>{t.namen(aanwezig)}</Gegeven>}
        {standpunten.length === 0 ? (
          <Gegeven naam={t.standpunten.akkoord}>{t.geenStandpunten}</Gegeven>
        ) : (
          standpuntenVan(standpunten).map(({ standpunt, partijen }) => (
            <Gegeven key={standpunt} naam={t.standpunten[standpunt]}>
              {t.namen(partijen)}
            </Gegeven>
          ))
        )}
      </dl>
    </article>
  );
}
