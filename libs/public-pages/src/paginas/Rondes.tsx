import type { RondeDetail, RondeRij } from '@cirkel/contracts';
import { Fictief, LegeStaat, Tabel, Trechter, trechterteksten, type Kolom } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { adressen } from '../adressen';
import type { Pagina } from '../pagina';
import { rondeteksten as t } from '../teksten/rondes';

const rondes: readonly Kolom<RondeRij>[] = [
  {
    kop: t.kolommen.ronde,
    naam: true,
    cel: ({ code, naam, fictief }) => (
      <>
        <a href={adressen.ronde(code)}>{naam}</a> {fictief && <Fictief />}
      </>
    ),
  },
  { kop: t.kolommen.status, cel: ({ status }) => t.statussen[status] },
  { kop: t.kolommen.themas, cel: ({ themas }) => t.themas(themas) },
  { kop: t.kolommen.budget, kort: true, cel: ({ budget }) => t.budget(budget) },
  { kop: t.kolommen.ingediend, kort: true, cel: ({ trechter }) => t.getal(trechter.ingediend) },
  { kop: t.kolommen.gehonoreerd, kort: true, cel: ({ trechter }) => t.getal(trechter.gehonoreerd) },
];

const vensters: readonly Kolom<RondeRij['vensters'][number]>[] = [
  { kop: t.vensterkolommen.stap, naam: true, cel: t.stap },
  { kop: t.vensterkolommen.van, kort: true, cel: t.van },
  { kop: t.vensterkolommen.tot, kort: true, cel: t.tot },
];

// Who applied is left out: a project group may bear the name of a person.
const aanvragen: readonly Kolom<RondeDetail['aanvragen'][number]>[] = [
  { kop: t.aanvraag, naam: true, cel: ({ titel }) => titel },
  { kop: t.besluit, kort: true, cel: ({ besluitOp }) => t.dag(besluitOp) },
];

/** All rondes, the newest first. */
export const rondespagina = ({ rijen, standVan }: { readonly rijen: readonly RondeRij[]; readonly standVan: string }): Pagina => ({
  titel: t.titel,
  beschrijving: t.beschrijving,
  menu: 'rondes',
  standVan,
  inhoud: (
    <>
      <p>{t.inleiding}</p>
      {rijen.length === 0 ? <LegeStaat>{t.leeg}</LegeStaat> : <Tabel bijschrift={t.titel} verbergBijschrift kolommen={rondes} rijen={rijen} sleutel={({ code }) => code} />}
    </>
  ),
});

function Ronde({ ronde }: { readonly ronde: RondeDetail }): ReactElement {
  const gehonoreerd = ronde.aanvragen.filter(({ stand }) => stand === 'gehonoreerd');
  return (
    <>
      <dl className="gegevens">
        {([[t.kolommen.status, t.statussen[ronde.status]], [t.kolommen.themas, t.themas(ronde.themas)], [t.kolommen.budget, t.budget(ronde.budget)]] as const).map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <section className="blok">
        <h2>{trechterteksten.kop}</h2>
        <Trechter trechter={ronde.trechter} tabelOpen />
      </section>
      {ronde.vensters.length > 0 && (
        <section className="blok">
          <h2>{t.vensters}</h2>
          <Tabel bijschrift={t.vensters} verbergBijschrift kolommen={vensters} rijen={ronde.vensters} sleutel={({ stap }) => stap} />
        </section>
      )}
      <section className="blok">
        <h2>{t.gehonoreerd}</h2>
        {gehonoreerd.length === 0 ? <LegeStaat>{t.geenGehonoreerd}</LegeStaat> : <Tabel bijschrift={t.gehonoreerd} verbergBijschrift kolommen={aanvragen} rijen={gehonoreerd} sleutel={({ code }) => code} />}
      </section>
      <p>
        <a href={adressen.rondes}>{t.naarLijst}</a>
      </p>
    </>
  );
}

/** One ronde: how many applications came how far, and what was awarded in the end. */
export const rondepagina = (ronde: RondeDetail): Pagina => ({
  titel: ronde.naam,
  beschrijving: t.beschrijvingVan(ronde.naam),
  menu: 'rondes',
  fictief: ronde.fictief,
  inhoud: <Ronde ronde={ronde} />,
});
