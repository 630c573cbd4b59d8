import type { KennisagendaRij } from '@cirkel/contracts';
import { hoofdletter, LegeStaat, Statuslabel, Tabel, type Icoonnaam, type Kolom, type Toon } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { kennisagendaQuery } from '../../api/overzichten';
import { Bladeren } from '../../lijst/Bladeren';
import { Filters, type Filter, type Filterwaarden } from '../../lijst/Filters';
import { schoon } from '../../lijst/schoon';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { eindnaam } from '../../teksten/onderwerp';
import { richtlijnteksten as t } from '../../teksten/richtlijn';

const PER_BLADZIJDE = 50;
const route = getRouteApi('/vraag-tot-richtlijn');
const filters: readonly Filter[] = [
  { naam: 'zoek', label: t.filters.zoek },
  { naam: 'wv', label: t.filters.wv },
];

type Studie = NonNullable<KennisagendaRij['studie']>;
const vormen: Readonly<Record<Studie['status'], readonly [Icoonnaam, Toon]>> = {
  gepland: ['cirkel', 'neutraal'],
  loopt: ['halve-cirkel', 'info'],
  'te-traag': ['driehoek', 'waarschuwing'],
  afgerond: ['vink', 'goed'],
  gestopt: ['vierkant', 'pauze'],
};

function Studiecel({ studie }: { readonly studie: KennisagendaRij['studie'] }): ReactElement {
  if (studie === null) return <>{t.geenStudie}</>;
  const [icoon, toon] = vormen[studie.status];
  const extra = [...(studie.uitkomstsoort === null ? [] : [t.uitkomst[studie.uitkomstsoort]]), t.geteld(studie)].filter((een) => een !== undefined);
  return (
    <>
      <Statuslabel status={{ icoon, toon, tekst: t.studiestatus[studie.status] }} /> {extra.join(', ')}
    </>
  );
}

/** What is due, from what is known: the end of the study, the end of waiting, the next assessment. */
export function wanneer({ studie, richtlijn }: Pick<KennisagendaRij, 'studie' | 'richtlijn'>): string {
  if (richtlijn?.herbeoordelingOp != null) return t.herbeoordeling(richtlijn.herbeoordelingOp);
  if (richtlijn?.wachtTot != null) return t.wachtTot(richtlijn.wachtTot);
  const eind = studie === null || studie.status === 'afgerond' || studie.status === 'gestopt' ? null : studie.geplandEind;
  return eind === null ? t.geenDatum : t.studieKlaar(eind);
}

const kolommen: readonly Kolom<KennisagendaRij>[] = [
  {
    kop: t.kolommen.onderwerp,
    naam: true,
    cel: ({ nummer, titel }) => (
      <Link to="/items/$nr" params={{ nr: nummer }}>
        {nummer} {titel}
      </Link>
    ),
  },
  { kop: t.kolommen.vraag, cel: (rij) => t.kennisagenda(rij) },
  { kop: t.kolommen.fase, cel: ({ fasenaam, status, einde }) => (status === 'beeindigd' ? `${hoofdletter(fasenaam)}, beëindigd: ${eindnaam(einde ?? '')}` : hoofdletter(fasenaam)) },
  { kop: t.kolommen.studie, cel: ({ studie }) => <Studiecel studie={studie} /> },
  {
    kop: t.kolommen.module,
    cel: ({ richtlijn }) => (
      <>
        {richtlijn === null || richtlijn.module === null ? t.geenModule : t.module(richtlijn.module, richtlijn.richtlijn)}
        {richtlijn !== null && richtlijn.conclusie !== null && <span className="zacht klein"> {t.conclusie(richtlijn.conclusie)}</span>}
      </>
    ),
  },
  { kop: t.kolommen.wanneer, cel: (rij) => wanneer(rij) },
];

/** From the question of a kennisagenda, by way of the study, to the module of a guideline. */
export function VraagTotRichtlijn(): ReactElement {
  const zoek = route.useSearch();
  const { programma: _, page: bladzijde, ...gekozen } = zoek;
  const navigate = useNavigate({ from: '/vraag-tot-richtlijn' });
  const page = Number(bladzijde ?? '1') || 1;
  const query = useQuery({ ...kennisagendaQuery({ ...zoek, page, pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  const wijzig = useCallback((wijziging: Filterwaarden) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging, page: undefined }), replace: true, resetScroll: false }), [navigate]);
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan}>
      <p>{t.uitleg}</p>
      <Filters filters={filters} waarden={zoek} onWijzig={wijzig} />
      <p role="status" className="telling">
        {query.data !== undefined && t.aantal(query.data.totaal)}
      </p>
      <Gegevens query={query} regels={10}>
        {({ rijen, totaal }) =>
          totaal === 0 ? (
            <LegeStaat>{Object.keys(gekozen).length > 0 ? t.leegMetFilters : t.leeg}</LegeStaat>
          ) : (
            <>
              <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />
              <Bladeren page={page} perBladzijde={PER_BLADZIJDE} totaal={totaal} naar={(doel) => ({ to: '/vraag-tot-richtlijn', search: schoon({ ...gekozen, page: doel === 1 ? undefined : String(doel) }) })} />
            </>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
