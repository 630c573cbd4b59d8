import type { ProgrammaRij } from '@cirkel/contracts';
import { knopklasse, korteDatum, LegeStaat, namenVan, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { programmasQuery } from '../../../api/overzichten';
import { isBeheer } from '../../../api/sessie';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { programmateksten as t } from '../../../teksten/programmas';

const kolommen: readonly Kolom<ProgrammaRij>[] = [
  {
    kop: t.kolommen.programma,
    naam: true,
    cel: ({ code, naam }) => (
      <Link to="/beheer/programmas/$code" params={{ code }}>
        {naam}
      </Link>
    ),
  },
  { kop: t.kolommen.versie, kort: true, cel: ({ versie }) => versie },
  { kop: t.kolommen.sinds, kort: true, cel: ({ sinds }) => korteDatum(sinds) },
  { kop: t.kolommen.fasen, kort: true, cel: ({ fasen }) => t.fasen(fasen.length) },
  { kop: t.kolommen.ladder, cel: ({ ladder }) => (ladder.length === 0 ? t.geenLadder : namenVan(ladder)) },
];

/** The programmes, each in the version that holds now. */
export function Programmas(): ReactElement {
  const query = useQuery(programmasQuery);
  const gebruiker = useGebruiker();
  return (
    <Pagina
      titel={t.titel}
      standVan={query.data?.standVan}
      acties={
        isBeheer(gebruiker) && (
          <Link to="/beheer/programmas/nieuw" className={knopklasse()}>
            {t.nieuw}
          </Link>
        )
      }
    >
      <p>{t.uitleg}</p>
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query}>
        {({ rijen }) => (rijen.length === 0 ? <LegeStaat>{t.leeg}</LegeStaat> : <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ code }) => code} />)}
      </Gegevens>
    </Pagina>
  );
}
