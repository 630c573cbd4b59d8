import type { Escalatiecijfers } from '@cirkel/contracts';
import { Figuur, Gegevenslijst, getal, hoofdletter, LegeStaat, naamVan, Staven, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { klokQuery } from '../../api/gegevens';
import { escalatiecijfersQuery } from '../../api/tijd';
import { Filters, type Filter } from '../../lijst/Filters';
import { optiesUit } from '../../lijst/filteropties';
import { schoon } from '../../lijst/schoon';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { cijferteksten as t } from '../../teksten/escalatiecijfers';
import { vooruitblikteksten } from '../../teksten/vooruitblik';
import { Escalatietabs } from './Escalatietabs';
import { beginVan } from './periode';

const route = getRouteApi('/escalaties/cijfers');
const filters: readonly Filter[] = [
  { naam: 'periode', label: t.filters.periode, standaard: 'alles', opties: optiesUit(t.perioden) },
  { naam: 'soort', label: t.filters.soort, opties: optiesUit(vooruitblikteksten.soorten) },
];
type Trede = Escalatiecijfers['treden'][number];
type Wijze = Escalatiecijfers['einden'][number];

const trede: Kolom<Trede> = { kop: t.kolommen.trede, naam: true, cel: ({ gremium }) => hoofdletter(naamVan(gremium)) };
/** The number leads to exactly those, but only where the list can be narrowed in the same way. */
const waarkolommen = (metLink: boolean): readonly Kolom<Trede>[] => [
  trede,
  { kop: t.kolommen.bereikt, kort: true, cel: ({ bereikt }) => getal(bereikt) },
  { kop: t.kolommen.nu, kort: true, cel: ({ gremium, nu }) => (metLink && nu > 0 ? <Link to="/escalaties" search={{ staat: 'open', gremium }}>{getal(nu)}</Link> : getal(nu)) },
  { kop: t.kolommen.oudste, kort: true, cel: ({ oudste }) => t.oudste(oudste) },
];
const tijdkolommen: readonly Kolom<Trede>[] = [
  trede,
  { kop: t.kolommen.mediaan, kort: true, cel: ({ werkdagen }) => t.werkdagen(werkdagen.mediaan) },
  { kop: t.kolommen.p90, kort: true, cel: ({ werkdagen }) => t.werkdagen(werkdagen.p90) },
  { kop: t.kolommen.kalender, kort: true, cel: ({ kalenderdagen }) => t.dagen(kalenderdagen.mediaan) },
  { kop: t.kolommen.verlaten, cel: ({ verlaten }) => t.verlaten(verlaten) },
];
const eindkolommen: readonly Kolom<Wijze>[] = [
  { kop: t.kolommen.hoe, naam: true, cel: ({ hoe }) => hoofdletter(t.hoe[hoe]) },
  { kop: t.kolommen.aantal, kort: true, cel: ({ aantal }) => getal(aantal) },
];

const hoogste = <T,>(rijen: readonly T[], waarde: (rij: T) => number): T | undefined => rijen.toSorted((a, b) => waarde(b) - waarde(a))[0];

function Blok({ kop, children }: { readonly kop: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="blok">
      <h2>{kop}</h2>
      {children}
    </section>
  );
}

function Waar({ open, treden, metLink }: Pick<Escalatiecijfers, 'open' | 'treden'> & { readonly metLink: boolean }): ReactElement {
  const meeste = hoogste(treden.filter(({ nu }) => nu > 0), ({ nu }) => nu);
  const staven = treden.map(({ gremium, nu }) => ({ sleutel: gremium, naam: hoofdletter(naamVan(gremium)), waarde: nu, tekst: getal(nu) }));
  return (
    <Blok kop={t.waar}>
      <Figuur bijschrift={t.waarZin(open, meeste?.gremium, meeste?.nu ?? 0)} tabel={<Tabel bijschrift={t.waar} verbergBijschrift kolommen={waarkolommen(metLink)} rijen={treden} sleutel={({ gremium }) => gremium} />}>
        <Staven beschrijving={t.waarBeeld} staven={staven} />
      </Figuur>
    </Blok>
  );
}

function Tijd({ treden }: Pick<Escalatiecijfers, 'treden'>): ReactElement {
  const gemeten = treden.flatMap(({ gremium, werkdagen: { mediaan } }) => (mediaan === null ? [] : [{ gremium, mediaan }]));
  const langste = hoogste(gemeten, ({ mediaan }) => mediaan);
  const staven = gemeten.map(({ gremium, mediaan }) => ({ sleutel: gremium, naam: hoofdletter(naamVan(gremium)), waarde: mediaan, tekst: t.werkdagen(mediaan) }));
  return (
    <Blok kop={t.tijd}>
      {langste === undefined ? (
        <p>{t.tijdGeen}</p>
      ) : (
        <Figuur bijschrift={t.tijdZin(langste.gremium, langste.mediaan)} tabel={<Tabel bijschrift={t.tijd} verbergBijschrift kolommen={tijdkolommen} rijen={treden} sleutel={({ gremium }) => gremium} />}>
          <Staven beschrijving={t.tijdBeeld} staven={staven} />
        </Figuur>
      )}
    </Blok>
  );
}

function Einde({ einden, beeindigd }: Pick<Escalatiecijfers, 'einden' | 'beeindigd'>): ReactElement {
  const vaakst = hoogste(einden, ({ aantal }) => aantal);
  return (
    <Blok kop={t.einde}>
      {vaakst === undefined ? (
        <p>{t.eindeGeen}</p>
      ) : (
        <Figuur bijschrift={t.eindeZin(t.hoe[vaakst.hoe], vaakst.aantal, beeindigd)} tabel={<Tabel bijschrift={t.einde} verbergBijschrift kolommen={eindkolommen} rijen={einden} sleutel={({ hoe }) => hoe} />}>
          <Staven beschrijving={t.eindeBeeld} staven={einden.map(({ hoe, aantal }) => ({ sleutel: hoe, naam: hoofdletter(t.hoe[hoe]), waarde: aantal, tekst: getal(aantal) }))} />
        </Figuur>
      )}
    </Blok>
  );
}

/** How escalaties go: where they lie, how long each rung took, how they ended. Each picture has its table. */
export function Cijfers(): ReactElement {
  const { programma, ...zoek } = route.useSearch();
  const navigate = useNavigate({ from: '/escalaties/cijfers' });
  const vandaag = useQuery(klokQuery).data?.vandaag ?? '';
  const van = beginVan(zoek.periode, vandaag);
  const query = useQuery({ ...escalatiecijfersQuery({ programma, soort: zoek.soort, van }), placeholderData: keepPreviousData, enabled: vandaag !== '' });
  const zonderFilters = zoek.soort === undefined && van === undefined;
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} onderKop={<Escalatietabs />}>
      <p>{t.uitleg}</p>
      <Filters filters={filters} waarden={zoek} onWijzig={(wijziging) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging }), resetScroll: false })} />
      <Gegevens query={query} regels={8}>
        {({ begonnen, open, beeindigd, treden, einden }) =>
          begonnen === 0 ? (
            <LegeStaat>{t.leeg}</LegeStaat>
          ) : (
            <>
              <Gegevenslijst rijen={[[t.begonnen, getal(begonnen)], [t.open, getal(open)], [t.beeindigd, getal(beeindigd)]]} />
              <Waar open={open} treden={treden} metLink={zonderFilters} />
              <Tijd treden={treden} />
              <Einde einden={einden} beeindigd={beeindigd} />
            </>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
