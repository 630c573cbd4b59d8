import type { BerichtRij } from '@cirkel/contracts';
import { dagVan, korteDatum, Statuslabel, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { isBeheer } from '../../api/sessie';
import { berichtenQuery } from '../../api/vergaderen';
import { bladzijde } from '../../lijst/bladzijde';
import { Filterlijst } from '../../lijst/Filterlijst';
import { optiesUit } from '../../lijst/filteropties';
import type { Filter } from '../../lijst/Filters';
import { Onderwerpverwijzing } from '../../onderwerp/Onderwerpverwijzing';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { berichtteksten as t } from '../../teksten/berichten';
import { bijStaat, berichtstatus } from './staat';
import { ALLE, MISLUKT, vraagVan } from './vraag';

const PER_BLADZIJDE = 50;
const route = getRouteApi('/berichten');
const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/berichten', search: zoek });

const filtersMet = (standaard: string): readonly Filter[] => [
  { naam: 'staat', label: t.filters.staat, standaard, opties: [{ waarde: ALLE, label: t.alles }, { waarde: MISLUKT, label: t.mislukt }, ...optiesUit(t.staten)] },
  { naam: 'soort', label: t.filters.soort, opties: optiesUit(t.soorten) },
];
const filters = { eigen: filtersMet(ALLE), beheer: filtersMet(MISLUKT) };

const bericht: Kolom<BerichtRij> = {
  kop: t.kolommen.bericht,
  naam: true,
  cel: ({ id, soort, waarneming }) => (
    <>
      <Link to="/berichten/$id" params={{ id }}>
        {t.soorten[soort]}
      </Link>
      {waarneming !== null && <span className="zacht klein"> {t.voor(waarneming.naam)}</span>}
    </>
  ),
};
const onderwerpkolom: Kolom<BerichtRij> = { kop: t.kolommen.onderwerp, cel: ({ onderwerp }) => (onderwerp === null ? t.geenOnderwerp : <Onderwerpverwijzing {...onderwerp} anders={t.onderwerpWeg} />) };
const ontvanger: Kolom<BerichtRij> = { kop: t.kolommen.aan, cel: ({ aan }) => aan.naam };
const rest: readonly Kolom<BerichtRij>[] = [
  {
    kop: t.kolommen.staat,
    cel: (rij) => (
      <>
        <Statuslabel status={berichtstatus(rij.staat)} /> <span className="zacht klein">{bijStaat(rij)}</span>
      </>
    ),
  },
  { kop: t.kolommen.op, kort: true, cel: ({ opgeslagenOp }) => korteDatum(dagVan(opgeslagenOp)) },
];
const kolommen = { eigen: [bericht, onderwerpkolom, ...rest], beheer: [bericht, onderwerpkolom, ontvanger, ...rest] };

/** The notices of the reader; who looks after the programme sees those of everybody, first the ones that did not arrive. */
export function Berichten(): ReactElement {
  const van = isBeheer(useGebruiker()) ? 'beheer' : 'eigen';
  const zoek = route.useSearch();
  const standaard = van === 'beheer' ? MISLUKT : ALLE;
  const query = useQuery({ ...berichtenQuery({ ...vraagVan(zoek, standaard), page: bladzijde(zoek.page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} acties={<Link to="/mijn-instellingen">{t.naarInstellingen}</Link>}>
      <p>{van === 'beheer' ? t.uitlegBeheer : t.uitleg}</p>
      <Filterlijst filters={filters[van]} zoek={zoek} adres={adres} query={query} perBladzijde={PER_BLADZIJDE} teksten={{ ...t, leeg: van === 'beheer' ? t.alleAangekomen : t.leeg }}>
        {({ rijen }) => <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen[van]} rijen={rijen} sleutel={({ id }) => id} />}
      </Filterlijst>
    </Pagina>
  );
}
