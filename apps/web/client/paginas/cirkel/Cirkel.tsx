import type { Cirkeloverzicht } from '@cirkel/contracts';
import { domeinnaam, Fase, Figuur, getal, Keuzelijst, knopklasse, LegeStaat, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { cirkelQuery } from '../../api/overzichten';
import { optiesUit } from '../../lijst/filteropties';
import { schoon } from '../../lijst/schoon';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { cirkelteksten as t } from '../../teksten/cirkel';
import { stroomrijen, totalen, type Stroomrij } from './doorstroom';
import { itemsIn } from './itemsIn';
import { Ring } from './Ring';

const route = getRouteApi('/cirkel');
type Stand = Cirkeloverzicht['fasen'][number];

const kolommen = (programma: string): readonly Kolom<Stand>[] => {
  const telling = (stand: Stand, aantal: number, soort: 'open' | 'te-laat' | 'opgeschort'): ReactElement => (
    <Link to="/items" search={itemsIn(programma, { fase: stand.fase, soort })}>
      {getal(aantal)}
    </Link>
  );
  return [
    { kop: t.kolommen.fase, naam: true, cel: (stand) => <Fase item={{ faseNr: stand.nr, fasenaam: stand.naam }} /> },
    { kop: t.kolommen.domein, cel: ({ domein }) => (domein === null ? t.geenDomein : domeinnaam(domein)) },
    { kop: t.kolommen.aantal, kort: true, cel: (stand) => telling(stand, stand.aantal, 'open') },
    { kop: t.kolommen.teLaat, kort: true, cel: (stand) => telling(stand, stand.teLaat, 'te-laat') },
    { kop: t.kolommen.opgeschort, kort: true, cel: (stand) => telling(stand, stand.opgeschort, 'opgeschort') },
    { kop: t.kolommen.nu, kort: true, cel: ({ mediaanDagenNu }) => t.dagen(mediaanDagenNu) },
    { kop: t.kolommen.verlaten, kort: true, cel: ({ verlaten }) => getal(verlaten) },
    { kop: t.kolommen.duur, kort: true, cel: ({ mediaanDagen }) => t.dagen(mediaanDagen) },
  ];
};

const stroomkolommen: readonly Kolom<Stroomrij>[] = [
  { kop: t.stroomkolommen.van, naam: true, cel: ({ van }) => van },
  { kop: t.stroomkolommen.naar, cel: ({ naar }) => naar },
  { kop: t.stroomkolommen.aantal, kort: true, cel: ({ aantal }) => getal(aantal) },
];

/** The periods over which moves are counted; the API itself answers about a quarter. */
const STANDAARD = '90';

function Periode({ dagen }: { readonly dagen: string }): ReactElement {
  const navigate = useNavigate({ from: '/cirkel' });
  const kies = (keuze: string): void => void navigate({ search: (oud) => schoon({ ...oud, dagen: keuze === STANDAARD ? undefined : keuze }), resetScroll: false });
  return <Keuzelijst id="dagen" label={t.periode} verplicht opties={optiesUit(t.perioden)} waarde={dagen} onWaarde={kies} />;
}

function Doorstroom({ overzicht }: { readonly overzicht: Cirkeloverzicht }): ReactElement {
  const rijen = stroomrijen(overzicht);
  return rijen.length === 0 ? <p>{t.geenDoorstroom}</p> : <Tabel bijschrift={t.doorstroom(overzicht.doorstroom.sinds)} kolommen={stroomkolommen} rijen={rijen} sleutel={({ sleutel }) => sleutel} />;
}

function Inhoud({ overzicht }: { readonly overzicht: Cirkeloverzicht }): ReactElement {
  const { programma, naam, fasen } = overzicht;
  const naarActies = (tekst: string, search: Readonly<Record<string, string>>): ReactElement => (
    <Link to="/jaarplanacties" search={search} className={knopklasse()}>
      {tekst}
    </Link>
  );
  if (fasen.length === 0) return <LegeStaat acties={naarActies(t.naarActies, {})}>{t.zonderFasen}</LegeStaat>;
  const som = (tel: (stand: Stand) => number): number => fasen.reduce((tot, stand) => tot + tel(stand), 0);
  return (
    <>
      <Figuur
        bijschrift={`${t.bijschrift(som(({ aantal }) => aantal), som(({ teLaat }) => teLaat))} ${t.doorstroomzin(overzicht.doorstroom.sinds, totalen(overzicht))}`}
        tabel={
          <>
            <Tabel bijschrift={t.tabel(naam)} kolommen={kolommen(programma)} rijen={fasen} sleutel={({ fase }) => fase} />
            <Doorstroom overzicht={overzicht} />
          </>
        }
      >
        <Ring overzicht={overzicht} />
      </Figuur>
      <div className="cgg-knoppen">{naarActies(t.systeeminbedding, { domein: 'systeeminbedding' })}</div>
    </>
  );
}

/** The programme at a glance: how many items are in which stage, how many of those are too late, and how they moved lately. */
export function Cirkel(): ReactElement {
  const { programma, dagen } = route.useSearch();
  const query = useQuery({ ...cirkelQuery(programma, dagen), placeholderData: keepPreviousData });
  return (
    <Pagina titel={query.data === undefined ? t.titel : t.titelVan(query.data.programma, query.data.naam)} standVan={query.data?.standVan}>
      <Gegevens query={query} regels={8}>
        {(overzicht) => (
          <>
            {overzicht.fasen.length > 0 && <Periode dagen={dagen ?? STANDAARD} />}
            <Inhoud overzicht={overzicht} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
