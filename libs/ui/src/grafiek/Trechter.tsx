import type { ReactElement, ReactNode } from 'react';
import { getal, procent } from '../datum/datumtekst';
import { LegeStaat } from '../onderdelen/Wachten';
import { Tabel, type Kolom } from '../onderdelen/Tabel';
import { stappenVan, trechterteksten as t, type Trechterstand, type Trechterstap } from '../teksten/trechter';
import { Figuur } from './Figuur';
import { Staven, type Staaf } from './Staven';

interface Stapstaaf extends Staaf {
  readonly stap: Trechterstap;
}

interface Props {
  readonly trechter: Trechterstand;
  /** Puts a link to the list behind a number around it. */
  readonly rond?: ((stap: Trechterstap, inhoud: ReactNode) => ReactNode) | undefined;
  readonly tabelOpen?: boolean;
}

/** How many applications of a ronde reached each step, as bars and as a table. */
export function Trechter({ trechter, rond, tabelOpen = false }: Props): ReactElement {
  if (trechter.ingediend === 0) return <LegeStaat>{t.leeg}</LegeStaat>;
  const stappen = stappenVan(trechter);
  const kolommen: readonly Kolom<Trechterstap>[] = [
    { kop: t.kolommen.stap, naam: true, cel: (stap) => t.stappen[stap] },
    { kop: t.kolommen.aantal, kort: true, cel: (stap) => (rond === undefined ? getal(trechter[stap]) : rond(stap, getal(trechter[stap]))) },
    { kop: t.kolommen.aandeel, kort: true, cel: (stap) => procent(trechter[stap] / trechter.ingediend) },
  ];
  const staven: readonly Stapstaaf[] = stappen.map((stap) => ({ stap, sleutel: stap, naam: t.stappen[stap], waarde: trechter[stap], tekst: t.aandeel(trechter[stap], trechter.ingediend) }));
  return (
    <Figuur bijschrift={t.zin(trechter)} tabelOpen={tabelOpen} tabel={<Tabel bijschrift={t.kop} verbergBijschrift kolommen={kolommen} rijen={stappen} sleutel={(stap) => stap} />}>
      <Staven beschrijving={t.beeld} staven={staven} rond={rond === undefined ? undefined : ({ stap }, inhoud) => rond(stap, inhoud)} />
    </Figuur>
  );
}
