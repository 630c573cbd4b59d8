import type { SpiegelDetail } from '@cirkel/contracts';
import { Figuur, Gegevenslijst, Keuzelijst, korteDatum, namenVan, Spreiding, Statuslabel, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { opdrachtenQuery } from '../../api/gegevens';
import { spiegelQuery } from '../../api/overzichten';
import { schoon } from '../../lijst/schoon';
import { OnderwerpHistorie } from '../../onderwerp/OnderwerpHistorie';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { spiegelteksten as t } from '../../teksten/spiegels';
import { puntenVan, zorgaanbiedersMetCijfer } from './punten';
import { voldoetstatus } from './Spiegels';

const route = getRouteApi('/spiegelinformatie/$code');
type Periode = SpiegelDetail['perioden'][number];
type Aanbieder = Periode['zorgaanbieders'][number];

/** With a provider that was chosen also its own figures: the table has every value of the picture. */
const periodekolommen = (gekozen: string | undefined): readonly Kolom<Periode>[] => [
  { kop: t.periodekolommen.periode, naam: true, kort: true, cel: ({ periode }) => periode },
  { kop: t.periodekolommen.graad, kort: true, cel: ({ graad }) => t.graad(graad) },
  { kop: t.periodekolommen.mediaan, kort: true, cel: ({ spreiding }) => (spreiding === null ? t.geen : t.graad(spreiding.mediaan)) },
  { kop: t.periodekolommen.kern, kort: true, cel: ({ spreiding }) => (spreiding?.middelsteHelft === undefined ? t.geen : `${t.graad(spreiding.middelsteHelft.van)} - ${t.graad(spreiding.middelsteHelft.tot)}`) },
  { kop: t.periodekolommen.spreiding, kort: true, cel: ({ spreiding }) => (spreiding === null ? t.geen : `${t.graad(spreiding.laagste)} - ${t.graad(spreiding.hoogste)}`) },
  ...(gekozen === undefined ? [] : [{ kop: gekozen, kort: true, cel: ({ zorgaanbieders }: Periode) => t.graad(zorgaanbieders.find(({ zorgaanbieder }) => zorgaanbieder === gekozen)?.cijfers?.graad ?? null) }]),
  { kop: t.periodekolommen.gehaald, cel: ({ voldoet }) => <Statuslabel status={voldoetstatus(voldoet)} /> },
  { kop: t.periodekolommen.bron, cel: ({ bron }) => t.bronnen[bron] },
  { kop: t.periodekolommen.opgeleverd, kort: true, cel: ({ opgeleverdOp }) => (opgeleverdOp === null ? t.nogNietOpgeleverd : korteDatum(opgeleverdOp)) },
];
const aanbiederkolommen: readonly Kolom<Aanbieder>[] = [
  { kop: t.aanbiederkolommen.zorgaanbieder, naam: true, cel: ({ zorgaanbieder }) => zorgaanbieder },
  { kop: t.aanbiederkolommen.graad, kort: true, cel: ({ cijfers }) => t.graad(cijfers?.graad ?? null) },
  { kop: t.aanbiederkolommen.cijfers, kort: true, cel: ({ cijfers }) => (cijfers === null ? t.graad(null) : t.cijfers(cijfers.teller, cijfers.noemer)) },
  { kop: t.aanbiederkolommen.verschil, kort: true, cel: ({ verschilMetEerder }) => t.verschil(verschilMetEerder) },
  { kop: t.aanbiederkolommen.naast, cel: ({ naastAnderen }) => (naastAnderen === null ? t.geen : t.naast[naastAnderen]) },
];

function Gegevensblok({ spiegel: { definities, ritme, dataparties, wvs, criterium } }: { readonly spiegel: SpiegelDetail }): ReactElement {
  return (
    <section className="blok">
      <h2>{t.gegevens}</h2>
      <Gegevenslijst
        rijen={[
          [t.teller, definities.teller],
          [t.noemer, definities.noemer],
          [t.kolommen.criterium, t.criterium(criterium)],
          [t.ritme, t.ritmes[ritme]],
          [t.dataparties, dataparties.length === 0 ? t.geen : namenVan(dataparties)],
          [t.wvs, wvs.length === 0 ? t.geen : namenVan(wvs)],
        ]}
      />
    </section>
  );
}

function Verloop({ spiegel, gekozen, onKies }: { readonly spiegel: SpiegelDetail; readonly gekozen: string | undefined; readonly onKies: (zorgaanbieder: string) => void }): ReactElement {
  const punten = puntenVan(spiegel, gekozen);
  const laatste = spiegel.perioden.at(-1);
  const namen = zorgaanbiedersMetCijfer(spiegel);
  const criterium = spiegel.criterium;
  return (
    <section className="blok">
      <h2>{t.verloop}</h2>
      <p>
        <strong>{t.leren}</strong>
      </p>
      {namen.length > 0 && <Keuzelijst id="zorgaanbieder" label={t.zorgaanbieder} verplicht leeg={t.geenZorgaanbieder} opties={namen.map((waarde) => ({ waarde, label: waarde }))} waarde={gekozen ?? ''} onWaarde={onKies} />}
      {laatste === undefined || punten.length === 0 ? (
        <p>{t.nogNiets}</p>
      ) : (
        <Figuur
          bijschrift={t.verloopZin(laatste.periode, laatste.graad, t.criterium(criterium))}
          tabel={<Tabel bijschrift={t.verloop} verbergBijschrift kolommen={periodekolommen(gekozen)} rijen={spiegel.perioden} sleutel={({ periode }) => periode} />}
        >
          <Spreiding beschrijving={t.beeld} eenheid={t.eenheid} rijen={punten} norm={criterium === null ? undefined : { waarde: criterium.procent, naam: t.norm(criterium.procent) }} />
        </Figuur>
      )}
      {laatste !== undefined && laatste.zorgaanbieders.length > 0 && <Tabel bijschrift={t.aanbieders(laatste.periode)} kolommen={aanbiederkolommen} rijen={laatste.zorgaanbieders} sleutel={({ zorgaanbieder }) => zorgaanbieder} />}
    </section>
  );
}

/** One mirror: what is measured, how it went, and each provider beside its own past and beside the others. */
export function Spiegel(): ReactElement {
  const { code } = route.useParams();
  const { zorgaanbieder, soort } = route.useSearch();
  const navigate = useNavigate();
  const query = useQuery(spiegelQuery(code));
  const spiegel = query.data;
  const opdrachten = useQuery(opdrachtenQuery('spiegels', spiegel?.id)).data;
  const naar = (wijziging: { readonly zorgaanbieder?: string | undefined; readonly soort?: string | undefined }): void =>
    void navigate({ to: '/spiegelinformatie/$code', params: { code }, search: schoon({ zorgaanbieder, soort, ...wijziging }), replace: true, resetScroll: false });
  return (
    <Pagina
      titel={spiegel === undefined ? code : `${spiegel.code} ${spiegel.onderwerp}`}
      acties={opdrachten !== undefined && <Opdrachtknoppen opdrachten={opdrachten.opdrachten} naar={(type) => ({ to: '/spiegelinformatie/$code/opdracht/$type', params: { code, type } })} />}
      onderKop={
        spiegel !== undefined && (
          <p>
            {spiegel.indicator}.{' '}
            {spiegel.item !== null && (
              <Link to="/items/$nr" params={{ nr: spiegel.item.nummer }}>
                {spiegel.item.nummer}
              </Link>
            )}
          </p>
        )
      }
    >
      <Gegevens query={query} regels={8}>
        {(gegevens) => (
          <>
            <Verloop spiegel={gegevens} gekozen={zorgaanbieder} onKies={(keuze) => naar({ zorgaanbieder: keuze })} />
            <Gegevensblok spiegel={gegevens} />
            <section className="blok">
              <h2>{t.historie}</h2>
              <OnderwerpHistorie kopniveau={3} collectie="spiegels" id={gegevens.id} soort={soort} onSoort={(keuze) => naar({ soort: keuze })} />
            </section>
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
