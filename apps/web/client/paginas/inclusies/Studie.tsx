import type { InclusieDetail } from '@cirkel/contracts';
import { Figuur, Gegevenslijst, getal, hoofdletter, korteDatum, LegeStaat, Lijnen, naamVan, Statuslabel, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { historieQuery, opdrachtenQuery } from '../../api/gegevens';
import { studieQuery } from '../../api/overzichten';
import { schoon } from '../../lijst/schoon';
import { Historie, leesSoort } from '../../onderwerp/Historie';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { inclusieteksten as t } from '../../teksten/inclusies';
import { tempostatus } from './Inclusies';
import { lijnenVan, puntenrijen, type Puntenrij } from './lijnen';

const route = getRouteApi('/inclusies/$nr');
type Centrum = InclusieDetail['perCentrum'][number];

const dag = (datum: string | null): string => (datum === null ? t.nogNiet : korteDatum(datum));
const centrumkolommen: readonly Kolom<Centrum>[] = [
  { kop: t.centrumkolommen.centrum, naam: true, cel: ({ code, naam }) => `${code} ${naam}` },
  { kop: t.centrumkolommen.getekend, kort: true, cel: ({ getekendOp }) => dag(getekendOp) },
  { kop: t.centrumkolommen.gestart, kort: true, cel: ({ gestartOp }) => dag(gestartOp) },
  { kop: t.centrumkolommen.aantal, kort: true, cel: ({ aantal, verborgen }) => (verborgen ? t.verborgen : t.getal(aantal)) },
  { kop: t.centrumkolommen.verwacht, kort: true, cel: ({ verwacht }) => t.getal(verwacht) },
  { kop: t.centrumkolommen.op, kort: true, cel: ({ op }) => dag(op) },
];
const aantal = (waarde: number | null): string => (waarde === null ? t.geen : getal(waarde));
const puntkolommen: readonly Kolom<Puntenrij>[] = [
  { kop: t.verloopkolommen.op, naam: true, kort: true, cel: ({ op }) => korteDatum(op) },
  { kop: t.verloopkolommen.totaal, kort: true, cel: ({ geteld }) => aantal(geteld) },
  { kop: t.verloopkolommen.verwacht, kort: true, cel: ({ plan }) => aantal(plan) },
  { kop: t.verloopkolommen.prognose, kort: true, cel: ({ prognose }) => aantal(prognose) },
];

function Verloop({ studie }: { readonly studie: InclusieDetail }): ReactElement {
  const lijnen = lijnenVan(studie);
  return (
    <section className="blok">
      <h2>{t.verloop}</h2>
      {lijnen.length === 0 ? (
        <LegeStaat>{t.zin(studie)}</LegeStaat>
      ) : (
        <Figuur
          bijschrift={t.zin(studie)}
          tabel={
            <>
              <Tabel bijschrift={t.verloop} verbergBijschrift kolommen={puntkolommen} rijen={puntenrijen(studie, lijnen)} sleutel={({ op }) => op} />
              {studie.verloop.length === 0 && studie.op !== null && <p>{t.nietAlles}</p>}
            </>
          }
        >
          <Lijnen beschrijving={t.beeld} lijnen={lijnen} doel={studie.doel === null ? undefined : { waarde: studie.doel, naam: t.lijnen.doel(studie.doel) }} />
        </Figuur>
      )}
    </section>
  );
}

function Inhoud({ studie }: { readonly studie: InclusieDetail }): ReactElement {
  const soort = leesSoort(route.useSearch().soort);
  const { nr } = route.useParams();
  const navigate = useNavigate();
  const historie = useQuery(historieQuery('inclusies', studie.id));
  return (
    <>
      <Gegevenslijst
        rijen={[
          [t.eigenaar, hoofdletter(naamVan(studie.eigenaar))],
          [t.planKop, studie.plan === null ? t.geenPlan : t.plan(studie.plan)],
          [t.kolommen.stand, t.geteld(studie)],
          [t.kolommen.prognose, t.prognose(studie.prognose)],
          [t.kolommen.tempo, <Statuslabel key="tempo" status={tempostatus(studie.teTraag)} />],
        ]}
      />
      {studie.opschortingen.map((opschorting) => (
        <p key={opschorting.van}>{t.opgeschort(opschorting)}</p>
      ))}
      <Verloop studie={studie} />
      <section className="blok">
        <h2>{t.centraKop}</h2>
        {studie.perCentrum.length === 0 ? <LegeStaat>{t.geenCentra}</LegeStaat> : <Tabel bijschrift={t.centraKop} verbergBijschrift kolommen={centrumkolommen} rijen={studie.perCentrum} sleutel={({ code }) => code} />}
      </section>
      <section className="blok">
        <h2>{t.historie}</h2>
        <Gegevens query={historie}>
          {({ rijen }) => (
            <Historie kopniveau={3} regels={rijen} soort={soort} onSoort={(keuze) => void navigate({ to: '/inclusies/$nr', params: { nr }, search: schoon({ soort: keuze }), replace: true, resetScroll: false })} />
          )}
        </Gegevens>
      </section>
    </>
  );
}

/** The inclusions of one study: against its plan, and per centre. */
export function Studie(): ReactElement {
  const { nr } = route.useParams();
  const query = useQuery(studieQuery(nr));
  const opdrachten = useQuery(opdrachtenQuery('inclusies', query.data?.id)).data;
  const studie = query.data;
  return (
    <Pagina
      titel={studie === undefined ? `${t.titel} ${nr}` : `${t.titel} ${studie.nummer}`}
      acties={opdrachten !== undefined && <Opdrachtknoppen opdrachten={opdrachten.opdrachten} naar={(type) => ({ to: '/inclusies/$nr/opdracht/$type', params: { nr, type } })} />}
      onderKop={
        studie !== undefined && (
          <p>
            <Link to="/items/$nr" params={{ nr: studie.nummer }}>
              {t.naarItem(studie.nummer, studie.titel)}
            </Link>
          </p>
        )
      }
    >
      <Gegevens query={query} regels={8}>
        {(gegevens) => <Inhoud studie={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}
