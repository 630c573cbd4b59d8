import type { KennisagendaRij } from '@cirkel/contracts';
import { hoofdletter, Statuslabel, Tabel, type Icoonnaam, type Kolom, type Toon } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { kennisagendaQuery } from '../../api/overzichten';
import { bladzijde } from '../../lijst/bladzijde';
import { Filterlijst } from '../../lijst/Filterlijst';
import type { Filter } from '../../lijst/Filters';
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
        {richtlijn !== null && richtlijn.wachtOp !== null && <span className="zacht klein"> {t.wachtOp(richtlijn.wachtOp)}</span>}
        {richtlijn !== null && richtlijn.conclusie !== null && <span className="zacht klein"> {t.conclusie(richtlijn.conclusie)}</span>}
      </>
    ),
  },
  { kop: t.kolommen.wanneer, cel: (rij) => wanneer(rij) },
];

const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/vraag-tot-richtlijn', search: zoek });

/** From the question of a kennisagenda, by way of the study, to the module of a guideline. */
export function VraagTotRichtlijn(): ReactElement {
  const zoek = route.useSearch();
  const query = useQuery({ ...kennisagendaQuery({ ...zoek, page: bladzijde(zoek.page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan}>
      <p>{t.uitleg}</p>
      <Filterlijst filters={filters} zoek={zoek} adres={adres} query={query} perBladzijde={PER_BLADZIJDE} teksten={t}>
        {({ rijen }) => <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />}
      </Filterlijst>
    </Pagina>
  );
}
