import type { InclusieRij } from '@cirkel/contracts';
import { Standaardwaarde, Statuslabel, Tabel, type Kolom, type Status } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inclusiesQuery } from '../../api/overzichten';
import { bladzijde } from '../../lijst/bladzijde';
import { Filterlijst } from '../../lijst/Filterlijst';
import type { Filter } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { Pagina } from '../../raam/Pagina';
import { inclusieteksten as t } from '../../teksten/inclusies';

const PER_BLADZIJDE = 50;
const BREEDTE = 140;
const route = getRouteApi('/inclusies');
const filters: readonly Filter[] = [{ naam: 'teTraag', label: t.filters.teTraag, opties: optiesUit(t.tempo) }];

export function tempostatus(teTraag: boolean | null): Status {
  if (teTraag === null) return { icoon: 'streep', tekst: t.tempolabel.onbekend, toon: 'neutraal' };
  return teTraag ? { icoon: 'driehoek', tekst: t.tempolabel.traag, toon: 'waarschuwing' } : { icoon: 'vink', tekst: t.tempolabel.goed, toon: 'goed' };
}

/** What was counted as a bar, with a mark where the plan would be. The numbers stand beside it. */
function Doelbalk({ rij: { totaal, doel, verwacht } }: { readonly rij: InclusieRij }): ReactElement {
  if (totaal === null || doel === null) return <>{t.nietBekend}</>;
  const x = (aantal: number): number => Math.min(aantal / doel, 1) * BREEDTE;
  return (
    <svg viewBox={`0 0 ${BREEDTE + 4} 22`} width={BREEDTE + 4} height="22" aria-hidden="true" focusable="false" className="doelbalk">
      <rect x="1" y="4" width={BREEDTE} height="14" className="doelbalk__vak" />
      <rect x="1" y="4" width={x(totaal)} height="14" className="doelbalk__geteld" />
      {verwacht !== null && <path d={`M${x(verwacht) + 1} 0v22`} className="doelbalk__plan" />}
    </svg>
  );
}

const kolommen: readonly Kolom<InclusieRij>[] = [
  {
    kop: t.kolommen.studie,
    naam: true,
    cel: ({ nummer, titel }) => (
      <Link to="/inclusies/$nr" params={{ nr: nummer }}>
        {nummer} {titel}
      </Link>
    ),
  },
  {
    kop: t.kolommen.stand,
    cel: (rij) => (
      <>
        {t.geteld(rij)}
        {rij.op !== null && <span className="zacht klein"> {t.cijfersVan(rij.op)}</span>}
      </>
    ),
  },
  { kop: t.kolommen.verloop, cel: (rij) => <Doelbalk rij={rij} /> },
  { kop: t.kolommen.plan, kort: true, cel: ({ verwacht }) => t.getal(verwacht) },
  { kop: t.kolommen.tempo, cel: ({ teTraag }) => <Statuslabel status={tempostatus(teTraag)} /> },
  { kop: t.kolommen.prognose, cel: ({ prognose }) => t.prognose(prognose) },
  { kop: t.kolommen.centra, cel: (rij) => t.centra(rij) },
];

const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/inclusies', search: zoek });

/** All studies with their inclusions against their plans. */
export function Inclusies(): ReactElement {
  const zoek = route.useSearch();
  const query = useQuery({ ...inclusiesQuery({ ...zoek, page: bladzijde(zoek.page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan}>
      <p>
        {t.uitleg} <Standaardwaarde />
      </p>
      <Filterlijst filters={filters} zoek={zoek} adres={adres} query={query} perBladzijde={PER_BLADZIJDE} teksten={t}>
        {({ rijen }) => <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} />}
      </Filterlijst>
    </Pagina>
  );
}
