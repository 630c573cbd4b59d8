import type { Import as Gelezen, Importregel } from '@cirkel/contracts';
import { Gegevenslijst, getal, knopklasse, Statuslabel, Tabel, type Kolom, type Status } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { client } from '../../api/client';
import { importQuery, importregelsQuery, verslagadres } from '../../api/imports';
import { bladzijde } from '../../lijst/bladzijde';
import { Filterlijst } from '../../lijst/Filterlijst';
import type { Filter } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { importteksten as t } from '../../teksten/importeren';
import { Uitvoeren } from './Uitvoeren';

const PER_BLADZIJDE = 50;
/** How often to look how far it is while rows are being done. */
const PEIL_MS = 1_500;
const route = getRouteApi('/importeren/$id');
const filters: readonly Filter[] = [
  { naam: 'oordeel', label: t.filters.oordeel, opties: optiesUit(t.oordeelkeuzes) },
  { naam: 'uitkomst', label: t.filters.uitkomst, opties: optiesUit(t.uitkomstkeuzes) },
];

const vorm: Readonly<Record<Importregel['oordeel'], Pick<Status, 'icoon' | 'toon'>>> = {
  goed: { icoon: 'vink', toon: 'goed' },
  'let-op': { icoon: 'driehoek', toon: 'waarschuwing' },
  fout: { icoon: 'kruis', toon: 'fout' },
  dubbel: { icoon: 'streep', toon: 'neutraal' },
};

const kolommen: readonly Kolom<Importregel>[] = [
  { kop: t.regelkolommen.rij, naam: true, kort: true, cel: ({ rij }) => getal(rij) },
  { kop: t.regelkolommen.titel, cel: ({ titel }) => titel || t.zonderTitel },
  { kop: t.regelkolommen.oordeel, cel: ({ oordeel }) => <Statuslabel status={{ ...vorm[oordeel], tekst: t.oordelen[oordeel] }} /> },
  { kop: t.regelkolommen.waarom, cel: ({ redenen, melding }) => [...redenen, ...(melding === null ? [] : [melding])].join(' ') || t.geen },
  { kop: t.regelkolommen.dagen, cel: ({ dagen }) => dagen.map(({ kolom, geschreven, dag }) => t.dag(kolom, geschreven, dag)).join('; ') || t.geen },
  { kop: t.regelkolommen.uitkomst, cel: ({ uitkomst, nummer }) => (uitkomst === null ? t.nietUitgevoerd : [t.uitkomsten[uitkomst], ...(nummer === null ? [] : [nummer])].join(', ')) },
];

function Samenvatting({ gelezen: { rijen, oordelen, opmerkingen, stand } }: { readonly gelezen: Gelezen }): ReactElement {
  return (
    <section className="blok">
      <h2>{t.samenvatting}</h2>
      <Gegevenslijst
        rijen={[
          [t.kolommen.stand, t.standen[stand]],
          [t.kolommen.rijen, getal(rijen)],
          [t.oordeelkeuzes.goed, getal(oordelen.goed)],
          [t.oordeelkeuzes['let-op'], getal(oordelen.letOp)],
          [t.oordeelkeuzes.fout, getal(oordelen.fout)],
          [t.oordeelkeuzes.dubbel, getal(oordelen.dubbel)],
        ]}
      />
      {opmerkingen.length > 0 && (
        <>
          <h3>{t.opmerkingen}</h3>
          <ul>
            {opmerkingen.map((opmerking) => (
              <li key={opmerking}>{opmerking}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** One file as it was read: the verdict per row first, what became of it afterwards. */
export function Import(): ReactElement {
  const { id } = route.useParams();
  const { programma: _, ...zoek } = route.useSearch();
  const peilt = ({ state }: { readonly state: { readonly data?: Gelezen | undefined } }): number | false => (state.data?.stand === 'loopt' ? PEIL_MS : false);
  const query = useQuery({ ...importQuery(id), refetchInterval: peilt });
  const stand = query.data?.stand;
  const regels = useQuery({ ...importregelsQuery(id, { ...zoek, page: bladzijde(zoek.page), pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData, refetchInterval: stand === 'loopt' ? PEIL_MS : false });
  useEffect(() => {
    // The last rows may have been done after the rows were last asked for.
    if (stand === 'klaar') void client.invalidateQueries({ queryKey: ['imports', id, 'regels'] });
  }, [stand, id]);
  const adres = (nieuw: Record<string, string>): LinkProps => ({ to: '/importeren/$id', params: { id }, search: nieuw });
  return (
    <Pagina titel={query.data?.bestandsnaam ?? t.titel} acties={<a href={verslagadres(id)} className={knopklasse()}>{t.verslag}</a>}>
      <Gegevens query={query} regels={6}>
        {(gelezen) => (
          <>
            <Samenvatting gelezen={gelezen} />
            <Uitvoeren gelezen={gelezen} />
            <section className="blok">
              <h2>{t.regels}</h2>
              <Filterlijst filters={filters} zoek={zoek} adres={adres} query={regels} perBladzijde={PER_BLADZIJDE} teksten={{ aantal: t.aantal, leeg: t.leegRegels, leegMetFilters: t.leegMetFilters }}>
                {({ rijen }) => <Tabel bijschrift={t.regels} verbergBijschrift kolommen={kolommen} rijen={rijen} sleutel={({ rij }) => String(rij)} />}
              </Filterlijst>
            </section>
          </>
        )}
      </Gegevens>
      <p>
        <Link to="/importeren">{t.terug}</Link>
      </p>
    </Pagina>
  );
}
