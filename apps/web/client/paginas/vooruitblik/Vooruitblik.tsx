import { Figuur, getal, hoofdletter, korteDatum, korteDatumMetDag, Melding, naamInZin, namenVan, naamVan, Standaardwaarde, Staven, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { vooruitblikQuery } from '../../api/tijd';
import { Filterlijst } from '../../lijst/Filterlijst';
import type { Filter } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';
import { Pagina } from '../../raam/Pagina';
import { eigenaaropties } from '../../teksten/velden';
import { vooruitblikteksten as t } from '../../teksten/vooruitblik';
import { groepenVan, leesPer, teLaatPerWie, type Blik, type Per } from './groepen';

/** All of it on one page: it is grouped here. */
const PER_BLADZIJDE = 500;
const route = getRouteApi('/vooruitblik');
const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/vooruitblik', search: zoek });
const filters: readonly Filter[] = [
  { naam: 'weken', label: t.filters.weken, standaard: '4', opties: optiesUit(t.weken) },
  { naam: 'wie', label: t.filters.wie, opties: eigenaaropties },
  { naam: 'soort', label: t.filters.soort, opties: optiesUit(t.soorten) },
  { naam: 'per', label: t.filters.per, standaard: 'dag', opties: optiesUit(t.per) },
];

const op: Kolom<Blik> = { kop: t.kolommen.op, naam: true, kort: true, cel: ({ op: dag }) => korteDatumMetDag(dag) };
const wat: Kolom<Blik> = { kop: t.kolommen.wat, cel: (blik) => t.wat(blik) };
const onderwerp: Kolom<Blik> = { kop: t.kolommen.onderwerp, cel: (blik) => <Onderwerplink onderwerp={blik.onderwerp} /> };
const wie: Kolom<Blik> = { kop: t.kolommen.wie, cel: (blik) => hoofdletter(namenVan(blik.wie)) };
const tot: Kolom<Blik> = { kop: t.kolommen.tot, kort: true, cel: (blik) => (blik.tot === undefined ? t.geenTot : korteDatum(blik.tot)) };
/** What the heading of a group says is left out of its rows. */
const kolommen: Readonly<Record<Per, readonly Kolom<Blik>[]>> = {
  dag: [{ ...onderwerp, naam: true }, wat, wie, tot],
  wie: [op, onderwerp, wat, tot],
  onderwerp: [op, wat, wie, tot],
};

function PerWie({ rijen }: { readonly rijen: readonly Blik[] }): ReactElement | null {
  const per = teLaatPerWie(rijen);
  const [meeste] = per;
  if (meeste === undefined || per.length < 2) return null;
  const tabel = (
    <Tabel
      bijschrift={t.perWie}
      verbergBijschrift
      kolommen={[
        { kop: t.wieKop, naam: true, cel: (rij) => hoofdletter(naamVan(rij.wie)) },
        { kop: t.aantalKop, kort: true, cel: (rij) => getal(rij.aantal) },
      ]}
      rijen={per}
      sleutel={(rij) => rij.wie}
    />
  );
  return (
    <section className="blok">
      <h2>{t.perWie}</h2>
      <Figuur bijschrift={t.perWieZin(naamInZin(meeste.wie), meeste.aantal)} tabel={tabel}>
        <Staven beschrijving={t.perWieBeeld} staven={per.map((rij) => ({ sleutel: rij.wie, naam: hoofdletter(naamVan(rij.wie)), waarde: rij.aantal, tekst: getal(rij.aantal) }))} />
      </Figuur>
    </section>
  );
}

/** What becomes late in the coming weeks and which body is called in, if nobody does anything. */
export function Vooruitblik(): ReactElement {
  const { programma: _, ...zoek } = route.useSearch();
  const { per, ...vraag } = zoek;
  const gekozen = leesPer(per);
  const query = useQuery({ ...vooruitblikQuery({ weken: 4, ...vraag, pageSize: PER_BLADZIJDE }), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} onderKop={query.data !== undefined && <p>{t.uitleg(query.data.tot)} <Standaardwaarde /></p>}>
      {zoek.onderwerp !== undefined && (
        <Melding soort="info" acties={<Link to="/vooruitblik">{t.allesTonen}</Link>}>
          <p>{t.alleenOver}</p>
        </Melding>
      )}
      <Filterlijst filters={filters} zoek={zoek} adres={adres} query={query} perBladzijde={PER_BLADZIJDE} teksten={t}>
        {({ rijen, meer }) => (
          <>
            {meer && (
              <Melding soort="waarschuwing">
                <p>{t.nietAlles}</p>
              </Melding>
            )}
            <PerWie rijen={rijen} />
            {groepenVan(rijen, gekozen).map((groep) => (
              <section key={groep.sleutel} className="blok">
                <h2>{groep.naam}</h2>
                <Tabel bijschrift={groep.naam} verbergBijschrift kolommen={kolommen[gekozen]} rijen={groep.rijen} sleutel={(blik) => `${blik.op} ${blik.soort} ${blik.onderwerp.id} ${blik.termijnId ?? ''} ${blik.gremium ?? ''}`} />
              </section>
            ))}
          </>
        )}
      </Filterlijst>
    </Pagina>
  );
}
