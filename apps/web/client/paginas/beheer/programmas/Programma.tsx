import type { ProgrammaAntwoord, ProgrammabesluitenAntwoord, Programmaversies } from '@cirkel/contracts';
import { korteDatum, Melding, Tabel, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { opdrachtenQuery } from '../../../api/gegevens';
import { besluitenQuery, programmaQuery, versiesQuery } from '../../../api/programmas';
import { isBeheer } from '../../../api/sessie';
import { OnderwerpHistorie } from '../../../onderwerp/OnderwerpHistorie';
import { Opdrachtknoppen } from '../../../onderwerp/Opdrachtknoppen';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { programmateksten as t } from '../../../teksten/programmas';
import { programmaopdrachtlink } from './opdrachtlink';

const route = getRouteApi('/beheer/programmas/$code');
type Versie = Programmaversies['versies'][number];
type Besluit = ProgrammabesluitenAntwoord['rijen'][number];

const versiekolommen = (code: string): readonly Kolom<Versie>[] => [
  { kop: t.versiekolommen.versie, naam: true, cel: ({ versie }) => t.versie(versie) },
  { kop: t.versiekolommen.sinds, kort: true, cel: ({ sinds }) => korteDatum(sinds) },
  { kop: t.versiekolommen.loopt, cel: t.loopt },
  {
    kop: t.versiekolommen.verschil,
    cel: ({ versie }) =>
      versie === 1 ? (
        t.eersteVersie
      ) : (
        <Link to="/beheer/programmas/$code/verschil" params={{ code }} search={{ van: String(versie - 1), naar: String(versie) }}>
          {t.toonVerschil(versie - 1, versie)}
        </Link>
      ),
  },
];

const besluitkolommen: readonly Kolom<Besluit>[] = [
  { kop: t.besluitkolommen.besluit, naam: true, cel: ({ zin }) => zin },
  { kop: t.besluitkolommen.op, kort: true, cel: ({ op }) => korteDatum(op) },
  { kop: t.besluitkolommen.stand, cel: t.stand },
];

/** The versions, and what still runs under one that is not the last. */
function Versies({ code, versie }: Pick<ProgrammaAntwoord, 'code' | 'versie'>): ReactElement {
  const query = useQuery(versiesQuery(code));
  const magOverzetten = isBeheer(useGebruiker());
  return (
    <section className="blok">
      <h2>{t.versies}</h2>
      <Gegevens query={query}>
        {({ versies }) => {
          const blijven = versies.filter((een) => een.versie < versie && een.items + een.acties > 0);
          return (
            <>
              {blijven.length > 0 && (
                <Melding soort="info">
                  {blijven.map((een) => (
                    <p key={een.versie}>{t.blijft(een)}</p>
                  ))}
                  <p>{t.blijftUitleg}</p>
                  {magOverzetten && (
                    <p>
                      <Link to="/beheer/programmas/$code/migratie" params={{ code }}>
                        {t.bekijkOverzetten}
                      </Link>
                    </p>
                  )}
                </Melding>
              )}
              <Tabel bijschrift={t.versies} verbergBijschrift kolommen={versiekolommen(code)} rijen={versies} sleutel={(een) => String(een.versie)} />
            </>
          );
        }}
      </Gegevens>
    </section>
  );
}

/** One programme: its versions, the decisions about all that runs in it, what happened to it, and what can be done. */
export function Programma(): ReactElement {
  const { code } = route.useParams();
  const { soort } = route.useSearch();
  const navigate = useNavigate();
  const id = `programma-${code}`;
  const query = useQuery(programmaQuery(code));
  const besluiten = useQuery(besluitenQuery(code));
  const opdrachten = useQuery(opdrachtenQuery('programmas', id)).data?.opdrachten ?? [];
  return (
    <Pagina titel={query.data?.naam ?? t.titel} acties={opdrachten.length > 0 && <Opdrachtknoppen opdrachten={opdrachten} naar={(type) => programmaopdrachtlink(code, type)} />}>
      <Gegevens query={query}>
        {({ versie, sinds }) => (
          <>
            <p>
              {t.sinds(versie, sinds)}{' '}
              <Link to="/beheer/kalender" search={{ programma: code }}>
                {t.naarKalender}
              </Link>
            </p>
            <Versies code={code} versie={versie} />
            <section className="blok">
              <h2>{t.besluiten}</h2>
              <Gegevens query={besluiten}>
                {({ rijen }) => (rijen.length === 0 ? <p>{t.geenBesluiten}</p> : <Tabel bijschrift={t.besluiten} verbergBijschrift kolommen={besluitkolommen} rijen={rijen} sleutel={({ nr }) => String(nr)} />)}
              </Gegevens>
            </section>
            <section className="blok">
              <h2>{t.historie}</h2>
              <OnderwerpHistorie
                collectie="programmas"
                id={id}
                soort={soort}
                kopniveau={3}
                onSoort={(keuze) => void navigate({ to: '/beheer/programmas/$code', params: { code }, search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })}
              />
            </section>
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
