import type { WijzigingAntwoord } from '@cirkel/contracts';
import { momentTekst, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { isBeheer } from '../../../api/sessie';
import { wijzigingenQuery } from '../../../api/stamgegevens';
import { Gegevens } from '../../../raam/Gegevens';
import { useGebruiker } from '../../../raam/Raam';
import { partijteksten as t } from '../../../teksten/stamgegevens';

const kolommen: readonly Kolom<WijzigingAntwoord>[] = [
  { kop: t.wijzigingskolommen.op, naam: true, cel: ({ op }) => momentTekst(op) },
  { kop: t.wijzigingskolommen.door, cel: ({ door }) => door },
  { kop: t.wijzigingskolommen.wat, cel: ({ zin }) => zin },
];

/** Who changed a partij or person when, for who looks after the programme. */
export function Wijzigingen({ soort, id }: { readonly soort: 'partijen' | 'personen'; readonly id: string }): ReactElement | null {
  const magZien = isBeheer(useGebruiker());
  const query = useQuery(wijzigingenQuery(soort, id, magZien));
  if (!magZien) return null;
  return (
    <section className="blok">
      <h2>{t.wijzigingen}</h2>
      <Gegevens query={query}>
        {({ rijen }) => (rijen.length === 0 ? <p>{t.geenWijzigingen}</p> : <Tabel bijschrift={t.wijzigingen} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ op, zin }) => `${op} ${zin}`} />)}
      </Gegevens>
    </section>
  );
}
