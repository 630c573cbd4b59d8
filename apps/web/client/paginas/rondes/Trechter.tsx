import type { RondeDetail } from '@cirkel/contracts';
import { Figuur, getal, LegeStaat, procent, Staven, Tabel, type Kolom, type Staaf } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { rondeteksten as t } from '../../teksten/rondes';
import { stappenVan, type Trechterstap } from './trechter';

interface Props {
  readonly ronde: RondeDetail;
  /** Who sees every application gets the list behind each number. */
  readonly metLijst: boolean;
}

/** How many applications reached each step, each number leading to exactly those. */
export function Trechter({ ronde: { code, trechter }, metLijst }: Props): ReactElement {
  const rijen = stappenVan(trechter);
  if (trechter.ingediend === 0) {
    return (
      <section className="blok">
        <h2>{t.trechter}</h2>
        <LegeStaat>{t.trechterleeg}</LegeStaat>
      </section>
    );
  }
  const kolommen: readonly Kolom<Trechterstap>[] = [
    { kop: t.stapKop, naam: true, cel: (stap) => t.trechterstappen[stap] },
    {
      kop: t.aantalKop,
      kort: true,
      cel: (stap) =>
        metLijst ? (
          <Link to="/subsidierondes/$code" params={{ code }} search={{ stap }} hash="aanvragen">
            {getal(trechter[stap])}
          </Link>
        ) : (
          getal(trechter[stap])
        ),
    },
    { kop: t.aandeelKop, kort: true, cel: (stap) => procent(trechter[stap] / trechter.ingediend) },
  ];
  const staven: readonly Staaf[] = rijen.map((stap) => ({ sleutel: stap, naam: t.trechterstappen[stap], waarde: trechter[stap], tekst: t.aandeel(trechter[stap], trechter.ingediend) }));
  return (
    <section className="blok">
      <h2>{t.trechter}</h2>
      <Figuur bijschrift={t.trechterzin(trechter)} tabel={<Tabel bijschrift={t.trechter} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={(stap) => stap} />}>
        {metLijst ? (
          <Staven
            beschrijving={t.trechterbeeld}
            staven={staven}
            rond={({ sleutel }, inhoud) => (
              <Link to="/subsidierondes/$code" params={{ code }} search={{ stap: sleutel }} hash="aanvragen">
                {inhoud}
              </Link>
            )}
          />
        ) : (
          <Staven beschrijving={t.trechterbeeld} staven={staven} />
        )}
      </Figuur>
    </section>
  );
}
