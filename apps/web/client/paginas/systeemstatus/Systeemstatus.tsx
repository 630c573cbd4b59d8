import type { Systeemstatus as Status } from '@cirkel/contracts';
import { Gegevenslijst, getal, Melding, Statuslabel, Tabel, tijd, type Kolom, type Meldingsoort, type Status as Statusvorm } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { systeemstatusQuery } from '../../api/tijd';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { statusteksten as t } from '../../teksten/systeemstatus';
import { oordeelOver, type Oordeel } from './oordeel';

/** How often is asked, and how often is looked whether the answer is still good. */
const PEIL_MS = 10_000;
const KIJK_MS = 5_000;

const zinnen: Readonly<Record<Oordeel, { readonly soort: Meldingsoort; readonly zin: string }>> = {
  goed: { soort: 'goed', zin: t.allesLoopt },
  achter: { soort: 'info', zin: t.looptAchter },
  mis: { soort: 'fout', zin: t.nietAlles },
  onbekend: { soort: 'waarschuwing', zin: t.onbekend },
};

/** The real time of this browser, looked at every few seconds. */
function useNu(): number {
  const [nu, setNu] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNu(Date.now()), KIJK_MS);
    return () => clearInterval(timer);
  }, []);
  return nu;
}

const lezernaam = (groep: string): string => t.lezernamen[groep] ?? groep;
const bereikstatus = (bereik: 'bereikbaar' | 'onbereikbaar'): Statusvorm =>
  bereik === 'bereikbaar' ? { icoon: 'vink', tekst: t.bereik.bereikbaar, toon: 'goed' } : { icoon: 'driehoek', tekst: t.bereik.onbereikbaar, toon: 'fout' };

interface Regel {
  readonly wat: string;
  readonly achter: string;
}
const achterkolommen: readonly Kolom<Regel>[] = [
  { kop: t.lezerkolommen.lezer, naam: true, cel: ({ wat }) => wat },
  { kop: t.lezerkolommen.achter, kort: true, cel: ({ achter }) => achter },
];
const vastkolommen: readonly Kolom<Status['vast'][number]>[] = [
  { kop: t.vastkolommen.onderwerp, naam: true, cel: ({ streamId }) => streamId },
  { kop: t.vastkolommen.lezer, cel: ({ groep }) => lezernaam(groep) },
  { kop: t.vastkolommen.versie, kort: true, cel: ({ versie }) => getal(versie) },
  { kop: t.vastkolommen.reden, cel: ({ reden }) => reden },
];

function Inhoud({ status: { onderdelen, lezers, zonderNummer, gebeurtenissen, berichten, vast } }: { readonly status: Status }): ReactElement {
  const achter: readonly Regel[] = [{ wat: t.doorgifte, achter: t.nogDoorgeven(zonderNummer) }, ...lezers.map((lezer) => ({ wat: lezernaam(lezer.groep), achter: t.onderwerpen(lezer.achter) }))];
  return (
    <>
      <section className="blok">
        <h2>{t.onderdelen}</h2>
        <Gegevenslijst rijen={(['postgresql', 'temporal'] as const).map((naam) => [t.namen[naam], <Statuslabel key={naam} status={bereikstatus(onderdelen[naam])} />])} />
        {onderdelen.temporal === 'onbereikbaar' && <p>{t.zonderTemporal}</p>}
      </section>
      <section className="blok">
        <h2>{t.lezers}</h2>
        <p>{t.gebeurtenissen(gebeurtenissen)}</p>
        <Tabel bijschrift={t.lezers} verbergBijschrift kolommen={achterkolommen} rijen={achter} sleutel={({ wat }) => wat} />
      </section>
      <section className="blok">
        <h2>{t.berichten}</h2>
        <Gegevenslijst rijen={(['wacht', 'nuWeg', 'onbestelbaar', 'vastgelopen'] as const).map((naam) => [t.berichtregels[naam], getal(berichten[naam])])} />
        <p>
          <Link to="/berichten">{t.naarBerichten}</Link>
        </p>
      </section>
      <section className="blok">
        <h2>{t.vast}</h2>
        {vast.length === 0 ? (
          <p>{t.nietsVast}</p>
        ) : (
          <>
            <p>{t.vastUitleg}</p>
            <Tabel bijschrift={t.vast} verbergBijschrift kolommen={vastkolommen} rijen={vast} sleutel={({ groep, streamId }) => `${groep} ${streamId}`} />
          </>
        )}
      </section>
    </>
  );
}

/** Whether everything runs, in one sentence, and below it what is behind and what is stuck. */
export function Systeemstatus(): ReactElement {
  const query = useQuery({ ...systeemstatusQuery, refetchInterval: PEIL_MS });
  const nu = useNu();
  return (
    <Pagina titel={t.titel}>
      <Gegevens query={query} regels={8}>
        {(status) => {
          const { soort, zin } = zinnen[oordeelOver(status, query.dataUpdatedAt, nu)];
          return (
            <>
              <Melding soort={soort} role="status">
                <p>{zin}</p>
              </Melding>
              <p className="pagina__stand">{t.gekregen(tijd(new Date(query.dataUpdatedAt).toISOString()))}</p>
              <Inhoud status={status} />
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}
