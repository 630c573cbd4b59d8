import type { SpiegelRij } from '@cirkel/contracts';
import { Standaardwaarde, Statuslabel, Tabel, type Kolom, type Status } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { spiegelsQuery } from '../../api/overzichten';
import { bladzijde } from '../../lijst/bladzijde';
import { Filterlijst } from '../../lijst/Filterlijst';
import type { Filter } from '../../lijst/Filters';
import { Pagina } from '../../raam/Pagina';
import { Beginknop } from '../nieuw/Beginknop';
import { useGebruiker } from '../../raam/Raam';
import { spiegelteksten as t } from '../../teksten/spiegels';

const PER_BLADZIJDE = 50;
const route = getRouteApi('/spiegelinformatie');
const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/spiegelinformatie', search: zoek });
const filters: readonly Filter[] = [{ naam: 'item', label: t.filters.item }];

export function voldoetstatus(voldoet: boolean | null): Status {
  if (voldoet === null) return { icoon: 'streep', tekst: t.voldoet.onbekend, toon: 'neutraal' };
  return voldoet ? { icoon: 'vink', tekst: t.voldoet.ja, toon: 'goed' } : { icoon: 'halve-cirkel', tekst: t.voldoet.nee, toon: 'info' };
}

/** The comparison itself is for who takes part; a reader sees what is measured and how the whole does. */
const kolommen = (metVergelijking: boolean): readonly Kolom<SpiegelRij>[] => [
  {
    kop: t.kolommen.spiegel,
    naam: true,
    cel: ({ code, onderwerp }) =>
      metVergelijking ? (
        <Link to="/spiegelinformatie/$code" params={{ code }}>
          {code} {onderwerp}
        </Link>
      ) : (
        `${code} ${onderwerp}`
      ),
  },
  {
    kop: t.kolommen.item,
    kort: true,
    cel: ({ item }) =>
      item === null ? (
        t.geenItem
      ) : (
        <Link to="/items/$nr" params={{ nr: item.nummer }}>
          {item.nummer}
        </Link>
      ),
  },
  { kop: t.kolommen.indicator, cel: ({ indicator }) => indicator },
  { kop: t.kolommen.criterium, cel: ({ criterium }) => t.criterium(criterium) },
  { kop: t.kolommen.laatste, cel: ({ laatste }) => t.laatste(laatste) },
  { kop: t.kolommen.gehaald, cel: ({ laatste }) => <Statuslabel status={voldoetstatus(laatste?.voldoet ?? null)} /> },
];

/** What is mirrored, with how the last period was. */
export function Spiegels(): ReactElement {
  const zoek = route.useSearch();
  const { rol } = useGebruiker();
  const query = useQuery({ ...spiegelsQuery({ ...zoek, page: bladzijde(zoek.page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} acties={<Beginknop type="registreerSpiegel" />}>
      <p>
        <strong>{t.leren}</strong> {t.uitleg} <Standaardwaarde />
      </p>
      <Filterlijst filters={filters} zoek={zoek} adres={adres} query={query} perBladzijde={PER_BLADZIJDE} teksten={t}>
        {({ rijen }) => <Tabel bijschrift={t.titel} verbergBijschrift kolommen={kolommen(rol !== 'lezer')} rijen={rijen} sleutel={({ id }) => id} />}
      </Filterlijst>
    </Pagina>
  );
}
