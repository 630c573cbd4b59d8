import type { ActieRij } from '@cirkel/contracts';
import { actiestatus, Beurtregel, domeinnaam, Gegevenslijst, Knop, knopklasse, Melding, naamVan, Standaardwaarde, Statuslabel, Tabel, tijd, type Kolom } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { client } from '../../api/client';
import { actieQuery, historieQuery, klokQuery, opdrachtenQuery } from '../../api/gegevens';
import { looptAchter } from '../../api/versies';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Fictief } from '../../onderwerp/Fictief';
import { Historie, leesSoort } from '../../onderwerp/Historie';
import { Termijnblok } from '../../onderwerp/Termijnblok';
import { Uitstelmeldingen, useUitstel } from '../../onderwerp/Uitstel';
import { Vooruitbliklink } from '../../onderwerp/Vooruitbliklink';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { actieteksten as t } from '../../teksten/acties';
import { algemeen } from '../../teksten/algemeen';
import { itemteksten } from '../../teksten/item';
import { opdrachtteksten } from '../../teksten/opdracht';
import { afgelopen, beurtVan } from './beurt';

const route = getRouteApi('/jaarplanacties/$nr');
type Deel = ActieRij['perEigenaar'][number];

const kolommen: readonly Kolom<Deel>[] = [
  { kop: t.eigenaar, naam: true, cel: ({ eigenaar }) => naamVan(eigenaar) },
  { kop: t.status, cel: ({ status }) => <Statuslabel status={actiestatus(status)} /> },
];

function Inhoud({ actie, vandaag, nr }: { readonly actie: ActieRij; readonly vandaag: string; readonly nr: string }): ReactElement {
  const soort = leesSoort(route.useSearch().soort);
  const navigate = useNavigate({ from: '/jaarplanacties/$nr' });
  const historie = useQuery(historieQuery('acties', actie.id));
  const opdrachten = useQuery(opdrachtenQuery('acties', actie.id)).data?.opdrachten ?? [];
  const uitstel = useUitstel(actie.id);
  const opdracht = (welke: string, termijnId: string): LinkProps | undefined =>
    opdrachten.some(({ type, kan }) => type === welke && kan) ? { to: '/jaarplanacties/$nr/opdracht/$type', params: { nr, type: welke }, search: { termijnId } } : undefined;
  const klaar = afgelopen(actie);
  return (
    <>
      {klaar === undefined ? <Beurtregel beurt={beurtVan(actie)} vandaag={vandaag} /> : <p>{klaar}</p>}
      {actie.escalaties.map(({ id, nummer, gremium, sinds }) => (
        <Melding key={id} soort="waarschuwing" acties={<Link to="/escalaties/$nr" params={{ nr: nummer }} className={knopklasse()}>{itemteksten.bekijken}</Link>}>
          <p>{itemteksten.escalatie(nummer, gremium, sinds)}</p>
        </Melding>
      ))}
      <Uitstelmeldingen verzoeken={uitstel} opdracht={opdracht} />
      <section className="blok">
        <h2>{t.eigenaren}</h2>
        <Tabel bijschrift={t.eigenaren} verbergBijschrift kolommen={kolommen} rijen={actie.perEigenaar} sleutel={({ eigenaar }) => eigenaar} />
      </section>
      <section className="blok">
        <h2>{t.voortgang}</h2>
        <p className="vrije-tekst">{actie.voortgang ?? t.geenVoortgang}</p>
        <p>
          {t.risicoKop}: {actie.risico === null ? t.geenRisico : <>{t.risico(actie.risico.kans, actie.risico.impact)} {t.schaal} <Standaardwaarde /></>}
        </p>
      </section>
      {actie.termijn !== null && (
        <>
          <Termijnblok
            termijn={actie.termijn}
            van={{ collectie: 'acties', id: actie.id }}
            vandaag={vandaag}
            historie={historie.data?.rijen ?? []}
            uitstel={uitstel}
            opdracht={(welke) => (actie.termijn === null ? undefined : opdracht(welke, actie.termijn.id))}
          />
          <Vooruitbliklink id={actie.id} />
        </>
      )}
      <section className="blok">
        <h2>{t.kerngegevens}</h2>
        <Gegevenslijst
          rijen={[
            [t.code, actie.code],
            [t.domein, domeinnaam(actie.domein)],
            [t.afspraak, actie.termijnTekst === '' ? t.geenAfspraak : actie.termijnTekst],
            [t.herhaling, actie.herhaling ?? t.geenAfspraak],
          ]}
        />
      </section>
      <section className="blok">
        <h2>{t.historie}</h2>
        <Gegevens query={historie}>
          {({ rijen }) => (
            <Historie kopniveau={3} regels={rijen} soort={soort} onSoort={(keuze) => void navigate({ search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })} />
          )}
        </Gegevens>
      </section>
    </>
  );
}

/** One actie of the jaarplan; asked for by its id, the address changes to its number. */
export function Actie(): ReactElement {
  const { nr } = route.useParams();
  const query = useQuery(actieQuery(nr));
  const klok = useQuery(klokQuery);
  const actie = query.data;
  const nummer = actie?.nummer;
  const navigate = useNavigate();
  useEffect(() => {
    if (nummer === undefined || nummer === nr) return;
    client.setQueryData(actieQuery(nummer).queryKey, actie);
    void navigate({ to: '/jaarplanacties/$nr', params: { nr: nummer }, search: true, replace: true });
  }, [actie, nummer, nr, navigate]);
  const opdrachten = useQuery(opdrachtenQuery('acties', actie?.id)).data;
  return (
    <Pagina
      titel={actie === undefined ? nr : `${actie.code} ${actie.omschrijving}`}
      acties={opdrachten !== undefined && <Opdrachtknoppen opdrachten={opdrachten.opdrachten} naar={(type) => ({ to: '/jaarplanacties/$nr/opdracht/$type', params: { nr, type } })} />}
      onderKop={actie?.fictief === true && <p><Fictief /> {algemeen.fictiefUitleg}</p>}
    >
      {actie !== undefined && looptAchter(actie.id, actie.versie) && (
        <Melding soort="info" role="status" acties={<Knop onClick={() => void query.refetch()}>{algemeen.opnieuw}</Knop>}>
          <p>{opdrachtteksten.looptAchter(tijd(actie.gewijzigdOp))}</p>
        </Melding>
      )}
      <Gegevens query={query}>{(gelezen) => <Gegevens query={klok}>{({ vandaag }) => <Inhoud actie={gelezen} vandaag={vandaag} nr={nr} />}</Gegevens>}</Gegevens>
    </Pagina>
  );
}
