import type { ImplementatieRij } from '@cirkel/contracts';
import { actiestatus, Gegevenslijst, hoofdletter, korteDatum, naamVan, Statuslabel, Tabel, type Kolom } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { implementatieteksten as t } from '../../teksten/implementatie';

type Actie = ImplementatieRij['verbeteracties'][number];

const kolommen: readonly Kolom<Actie>[] = [
  { kop: t.kolommen.actie, naam: true, cel: ({ code, omschrijving }) => `${code} ${omschrijving}` },
  { kop: t.kolommen.eigenaar, cel: ({ eigenaar }) => hoofdletter(naamVan(eigenaar)) },
  {
    kop: t.kolommen.status,
    cel: ({ status }) => <Statuslabel status={status === 'stopgezet-in-overleg' ? { ...actiestatus('stopgezet'), tekst: t.statussen[status] } : actiestatus(status)} />,
  },
];

/** One subject on the agenda: whose, until when, who leads, what is in the way, and its verbeteracties. */
export function Onderwerp({ rij }: { readonly rij: ImplementatieRij }): ReactElement {
  const gegevens = [
    [t.eigenaar, hoofdletter(naamVan(rij.eigenaar))],
    [t.sinds, korteDatum(rij.sinds)],
    [t.streeftijd, rij.streeftijd === null ? t.geenStreeftijd : t.streef(rij.streeftijd)],
    [t.koplopers, rij.koplopers.length === 0 ? t.geenKoploper : rij.koplopers.join(', ')],
    [t.belemmeringen, rij.openBelemmeringen === 0 ? t.geenBelemmeringen : [String(rij.openBelemmeringen), ...(rij.belemmeringen.length === 0 ? [] : [rij.belemmeringen.map(t.belemmering).join('; ')])].join(': ')],
    [t.rapport, rij.volgendRapport === null ? t.geenRapport : t.rapportOp(rij.volgendRapport)],
  ] as const;
  return (
    <section className="blok">
      <h2>
        <Link to="/items/$nr" params={{ nr: rij.nummer }}>
          {rij.nummer} {rij.titel}
        </Link>
      </h2>
      {rij.deImplementatie && <p>{t.deImplementatie}</p>}
      <Gegevenslijst rijen={gegevens} />
      {rij.verbeteracties.length === 0 ? (
        <p className="zacht">{t.geenVerbeteracties}</p>
      ) : (
        <Tabel bijschrift={t.verbeteracties(rij.verbeteracties.length)} kolommen={kolommen} rijen={rij.verbeteracties} sleutel={({ code }) => code} />
      )}
    </section>
  );
}
