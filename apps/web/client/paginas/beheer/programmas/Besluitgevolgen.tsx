import type { BesluitvoorbeeldAntwoord } from '@cirkel/contracts';
import { korteDatum, Knop, namenVan, Tabel, type Kolom } from '@cirkel/ui';
import { useState, type ReactElement } from 'react';
import { Onderwerplink } from '../../../onderwerp/Onderwerplink';
import { programmabesluitteksten as t } from '../../../teksten/programmas';

type Rij = BesluitvoorbeeldAntwoord['rijen'][number];
/** So many are read at a glance; the rest comes when it is asked. */
const EERSTE = 100;

const kolommen: readonly Kolom<Rij>[] = [
  { kop: t.kolommen.onderwerp, naam: true, cel: ({ streamId, soort, nummer, titel }) => <Onderwerplink onderwerp={{ id: streamId, soort, nummer, titel }} /> },
  { kop: t.kolommen.termijn, cel: ({ omschrijving }) => omschrijving },
  { kop: t.kolommen.wie, cel: ({ eigenaren }) => namenVan(eigenaren) },
  { kop: t.kolommen.oud, kort: true, cel: ({ oud }) => korteDatum(oud) },
  { kop: t.kolommen.nieuw, cel: t.nieuw },
];

/** Every term that a decision touches, with the day that it has and the one that it gets; who is involved; and the totals. */
export function Besluitgevolgen({ voorbeeld: { zin, totalen, betrokkenen, rijen, totaal } }: { readonly voorbeeld: BesluitvoorbeeldAntwoord }): ReactElement {
  const [alle, setAlle] = useState(false);
  const getoond = alle ? rijen : rijen.slice(0, EERSTE);
  return (
    <section className="blok">
      <h2>{t.gevolgen}</h2>
      <p>{zin}</p>
      <p role="status">
        <strong>{t.totalen(totalen)}</strong>
      </p>
      {rijen.length === 0 ? (
        <p>{t.geen}</p>
      ) : (
        <>
          <Tabel bijschrift={t.gevolgen} verbergBijschrift kolommen={kolommen} rijen={getoond} sleutel={({ streamId, termijnId }) => `${streamId} ${termijnId}`} />
          {getoond.length < totaal && (
            <p>
              {t.eerste(getoond.length, totaal)} <Knop onClick={() => setAlle(true)}>{t.toonAlle(totaal)}</Knop>
            </p>
          )}
          <h3>{t.betrokkenen}</h3>
          <ul>
            {betrokkenen.map((een) => (
              <li key={een.wie}>{t.betrokkene(een)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
