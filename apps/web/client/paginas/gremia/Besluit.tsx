import type { Gremiumbesluitantwoord } from '@cirkel/contracts';
import { Gegevenslijst, Statuslabel, type Status } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Onderwerpverwijzing } from '../../onderwerp/Onderwerpverwijzing';
import { gremiumteksten as t } from '../../teksten/gremia';
import { standpuntenVan } from './standpunten';

function uitkomst({ uitkomst: wat, soort }: Gremiumbesluitantwoord): Status {
  const tekst = soort === null || wat === 'geen-besluit' ? t.uitkomsten[wat] : t.besluitsoorten[soort];
  return wat === 'besluit' ? { icoon: 'vink', tekst, toon: 'goed' } : { icoon: 'streep', tekst, toon: 'waarschuwing' };
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
      <Gegevenslijst
        rijen={[
          ...(onderwerp === null ? [] : [[t.over, <Onderwerpverwijzing key="over" {...onderwerp} anders={onderwerp.titel} />] as const]),
          ...(escalatie === null ? [] : [[t.escalatie, <Link key="escalatie" to="/escalaties/$nr" params={{ nr: escalatie }}>{escalatie}</Link>] as const]),
          [t.reden, <span key="reden" className="vrije-tekst">{reden}</span>],
          ...(aanwezig.length === 0 ? [] : [[t.aanwezig, t.namen(aanwezig)] as const]),
          ...(standpunten.length === 0 ? [[t.standpunten.akkoord, t.geenStandpunten] as const] : standpuntenVan(standpunten).map(({ standpunt, partijen }) => [t.standpunten[standpunt], t.namen(partijen)] as const)),
        ]}
      />
    </article>
  );
}
