import type { KennisagendaRij } from '@cirkel/contracts';
import { Bladerbalk, knopklasse, LegeStaat, Tabel, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { adressen, metVraag } from '../adressen';
import type { Pagina } from '../pagina';
import { studieteksten as t } from '../teksten/studies';

interface Props {
  readonly lijst: { readonly rijen: readonly KennisagendaRij[]; readonly totaal: number; readonly standVan: string };
  readonly page: number;
  readonly perBladzijde: number;
}

const kolommen: readonly Kolom<KennisagendaRij>[] = [
  {
    kop: t.kolommen.studie,
    naam: true,
    cel: ({ nummer, titel }) => (
      <a href={adressen.onderwerp(nummer)}>
        {nummer} {titel}
      </a>
    ),
  },
  { kop: t.kolommen.wvs, cel: ({ wvs }) => t.wvs(wvs) },
  { kop: t.kolommen.begonnen, kort: true, cel: ({ studie }) => t.dag(studie?.gestartOp) },
  { kop: t.kolommen.eind, kort: true, cel: ({ studie }) => t.dag(studie?.geplandEind) },
  { kop: t.kolommen.inclusies, kort: true, cel: ({ studie }) => t.inclusies(studie) },
];

function Inhoud({ lijst: { rijen, totaal }, page, perBladzijde }: Props): ReactElement {
  return (
    <>
      <p>{t.inleiding}</p>
      <p className="telling">{t.aantal(totaal)}</p>
      {rijen.length === 0 ? <LegeStaat>{t.leeg}</LegeStaat> : <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />}
      <Bladerbalk
        page={page}
        perBladzijde={perBladzijde}
        totaal={totaal}
        link={(andere, tekst) => (
          <a href={metVraag(adressen.studies, { page: andere === 1 ? undefined : andere })} className={knopklasse()}>
            {tekst}
          </a>
        )}
      />
    </>
  );
}

/** The studies that run, and how far they are; whether one is too slow is for who takes part. */
export const studiespagina = (props: Props): Pagina => ({ titel: t.titel, beschrijving: t.beschrijving, menu: 'studies', standVan: props.lijst.standVan, inhoud: <Inhoud {...props} /> });
