import type { Programmakalender, Termijnsjablonen } from '@cirkel/contracts';
import { korteDatumMetDag, Melding, Standaardwaarde, Tabel, type Kolom } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { kalenderQuery, sjablonenQuery } from '../../api/programmas';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { kalenderteksten as t } from '../../teksten/kalender';

const route = getRouteApi('/beheer/kalender');
type Dag = Programmakalender['dagen'][number];
type Sjabloon = Termijnsjablonen['sjablonen'][number];

const dagkolommen: readonly Kolom<Dag>[] = [
  { kop: t.kolommen.dag, naam: true, cel: ({ datum }) => korteDatumMetDag(datum) },
  { kop: t.kolommen.omschrijving, cel: ({ omschrijving }) => omschrijving },
  { kop: t.kolommen.soort, cel: ({ soort }) => t.soorten[soort] },
];

const sjabloonkolommen: readonly Kolom<Sjabloon>[] = [
  { kop: t.sjabloonkolommen.termijn, naam: true, cel: ({ omschrijving }) => omschrijving },
  { kop: t.sjabloonkolommen.fase, cel: t.fase },
  { kop: t.sjabloonkolommen.wie, cel: t.wie },
  { kop: t.sjabloonkolommen.regel, cel: (sjabloon) => <>{t.regel(sjabloon)} <Standaardwaarde /></> },
  { kop: t.sjabloonkolommen.herinneringen, cel: t.herinneringen },
  {
    kop: t.sjabloonkolommen.volgende,
    cel: (sjabloon) => (
      <>
        {t.alsVandaag(sjabloon)}
        <ul>
          {sjabloon.volgende.map((dag) => (
            <li key={dag.nominaal}>{t.dag(dag)}</li>
          ))}
        </ul>
      </>
    ),
  },
];

function Dekking({ bron, volledigVan, volledigTot, dekking, versie }: Programmakalender): ReactElement {
  const zin = t.waarschuwing[dekking];
  return (
    <>
      {zin !== undefined && (
        <Melding soort={dekking === 'geen' ? 'info' : 'waarschuwing'}>
          <p>{zin}</p>
        </Melding>
      )}
      {dekking !== 'geen' && (
        <dl className="gegevens">
          {[
            [t.bron, bron],
            [t.dekking, t.dekkingZin(volledigVan, volledigTot)],
            [t.laatsteJaar, volledigTot.endsWith('-12-31') ? volledigTot.slice(0, 4) : String(Number(volledigTot.slice(0, 4)) - 1)],
            [t.versie, String(versie)],
          ].map(([naam, waarde]) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Dagen({ kalender, programma }: { readonly kalender: Programmakalender; readonly programma: string }): ReactElement {
  const { jaar, gedekt, dekking, dagen } = kalender;
  return (
    <section className="blok">
      <h2>{t.dagen(jaar)}</h2>
      <p>{t.dagenUitleg}</p>
      {!gedekt && dekking !== 'geen' && (
        <Melding soort="waarschuwing">
          <p>{t.nietGedekt(jaar)}</p>
        </Melding>
      )}
      <nav aria-label={t.jaren} className="tabs">
        <ul>
          {[jaar - 1, jaar, jaar + 1].map((een) => (
            <li key={een}>
              <Link to="/beheer/kalender" search={{ programma, jaar: String(een) }} aria-current={een === jaar ? 'page' : undefined} resetScroll={false}>
                {een}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Tabel bijschrift={t.dagen(jaar)} verbergBijschrift kolommen={dagkolommen} rijen={dagen} sleutel={({ datum, omschrijving }) => `${datum} ${omschrijving}`} />
    </section>
  );
}

/** Which days are no working days, how far that is known, and the terms that are computed with it. */
export function Kalender(): ReactElement {
  const { programma = 'cirkel', jaar } = route.useSearch();
  const query = useQuery({ ...kalenderQuery(programma, jaar), placeholderData: keepPreviousData });
  const sjablonen = useQuery(sjablonenQuery(programma));
  return (
    <Pagina titel={t.titel}>
      <Gegevens query={query} regels={8}>
        {(kalender) => (
          <>
            <p>
              {t.van(kalender.naam)}{' '}
              <Link to="/beheer/programmas/$code" params={{ code: programma }}>
                {t.naarProgramma}
              </Link>
            </p>
            <Dekking {...kalender} />
            <Dagen kalender={kalender} programma={programma} />
            <section className="blok">
              <h2>{t.sjablonen}</h2>
              <p>{t.sjablonenUitleg}</p>
              <Gegevens query={sjablonen}>
                {({ sjablonen: alle }) => (alle.length === 0 ? <p>{t.geenSjablonen}</p> : <Tabel bijschrift={t.sjablonen} verbergBijschrift kolommen={sjabloonkolommen} rijen={alle} sleutel={({ fase, stap }) => `${fase} ${stap}`} />)}
              </Gegevens>
            </section>
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
