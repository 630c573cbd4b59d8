import type { Import } from '@cirkel/contracts';
import { LegeStaat, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { importsQuery } from '../../api/imports';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { importteksten as t } from '../../teksten/importeren';
import { Inlezen } from './Inlezen';

const kolommen: readonly Kolom<Import>[] = [
  {
    kop: t.kolommen.bestand,
    naam: true,
    cel: ({ id, bestandsnaam }) => (
      <Link to="/importeren/$id" params={{ id }}>
        {bestandsnaam}
      </Link>
    ),
  },
  { kop: t.kolommen.soort, cel: ({ soort }) => t.soorten[soort] },
  { kop: t.kolommen.op, kort: true, cel: ({ op }) => t.op(op) },
  { kop: t.kolommen.stand, cel: ({ stand }) => t.standen[stand] },
  { kop: t.kolommen.rijen, kort: true, cel: ({ rijen }) => t.rijen(rijen) },
];

/** Bringing in a spreadsheet, and what was brought in before. */
export function Importeren(): ReactElement {
  const query = useQuery(importsQuery);
  return (
    <Pagina titel={t.titel}>
      <p>{t.uitleg}</p>
      <Inlezen />
      <section className="blok">
        <h2>{t.eerdere}</h2>
        <Gegevens query={query}>{({ rijen }) => (rijen.length === 0 ? <LegeStaat>{t.leeg}</LegeStaat> : <Tabel bijschrift={t.eerdere} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />)}</Gegevens>
      </section>
    </Pagina>
  );
}
