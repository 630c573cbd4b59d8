import type { HandelingsagendaAntwoord } from '@cirkel/contracts';
import { LegeStaat, Tabel, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { adressen } from '../adressen';
import type { Pagina } from '../pagina';
import { agendateksten as t } from '../teksten/handelingsagenda';

type Vastgesteld = NonNullable<HandelingsagendaAntwoord['vastgesteld']>;
type Agendapunt = Vastgesteld['items'][number];
/** Of an agenda only what was adopted is public. */
export type Openbareagenda = Pick<HandelingsagendaAntwoord, 'programma' | 'jaar'> & { readonly vastgesteld: Vastgesteld };

const naamVan = ({ programma, jaar }: Openbareagenda): string => `${programma}-${jaar}`;

const jaren: readonly Kolom<Openbareagenda>[] = [
  { kop: t.kolommen.jaar, naam: true, cel: (agenda) => <a href={adressen.agenda(naamVan(agenda))}>{t.titelVan(agenda.jaar)}</a> },
  { kop: t.kolommen.aantal, kort: true, cel: ({ vastgesteld }) => t.aantal(vastgesteld.items.length) },
  { kop: t.kolommen.op, kort: true, cel: ({ vastgesteld }) => t.dag(vastgesteld.op) },
];

const vragen: readonly Kolom<Agendapunt>[] = [
  { kop: t.kolommen.plaats, kort: true, cel: ({ plaats }) => plaats },
  {
    kop: t.kolommen.vraag,
    naam: true,
    cel: ({ nummer, titel }) => (
      <a href={adressen.onderwerp(nummer)}>
        {nummer} {titel}
      </a>
    ),
  },
];

function Jaren({ agendas }: { readonly agendas: readonly Openbareagenda[] }): ReactElement {
  return (
    <>
      <p>{t.inleiding}</p>
      {agendas.length === 0 ? <LegeStaat>{t.leeg}</LegeStaat> : <Tabel bijschrift={t.titel} verbergBijschrift kolommen={jaren} rijen={agendas} sleutel={naamVan} />}
    </>
  );
}

/** The agendas that were adopted, the newest first. */
export const agendaspagina = (agendas: readonly Openbareagenda[]): Pagina => ({ titel: t.titel, beschrijving: t.beschrijving, menu: 'agendas', inhoud: <Jaren agendas={agendas} /> });

/** The questions of one year, in the order in which they were adopted. */
export const agendapagina = ({ jaar, vastgesteld: { op, items } }: Openbareagenda): Pagina => ({
  titel: t.titelVan(jaar),
  beschrijving: t.beschrijvingVan(jaar),
  menu: 'agendas',
  inhoud: (
    <>
      <p>{t.vastgesteldOp(op)}</p>
      <Tabel bijschrift={t.titelVan(jaar)} verbergBijschrift kolommen={vragen} rijen={items} sleutel={({ item }) => item} />
      <p>
        <a href={adressen.agendas}>{t.naarLijst}</a>
      </p>
    </>
  ),
});
