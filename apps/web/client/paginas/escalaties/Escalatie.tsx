import type { EscalatieRij } from '@cirkel/contracts';
import { korteDatum, Ladder, Melding, naamVan, Statuslabel } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { escalatieQuery, historieQuery, opdrachtenQuery } from '../../api/gegevens';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Historie, leesSoort } from '../../onderwerp/Historie';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';
import { useUitstel } from '../../onderwerp/Uitstel';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { escalatieteksten as t } from '../../teksten/escalatie';
import { eindzin, redennaam } from '../../teksten/onderwerp';
import { uitstelteksten } from '../../teksten/uitstel';
import { staatstatus } from './staatstatus';
import { waaromHoger } from './waarom-hoger';

const route = getRouteApi('/escalaties/$nr');

/** What was late, whose turn it was, and, when it has ended, how. */
function Waarover({ escalatie }: { readonly escalatie: EscalatieRij }): ReactElement {
  const { onderwerp, reden, einde } = escalatie;
  const uitstel = useUitstel(onderwerp.id).filter(({ open, termijnId }) => open && termijnId === onderwerp.termijnId);
  return (
    <>
      <p>
        {t.onderwerp}: <Onderwerplink onderwerp={onderwerp} /> <Statuslabel status={staatstatus(escalatie)} />
      </p>
      <p>
        {t.moest(onderwerp)} {t.aanZetWas(onderwerp.aanZetWas)} {t.reden(redennaam[reden])}
      </p>
      {uitstel.map((verzoek) => (
        <Melding key={verzoek.nr} soort="info">
          <p>{uitstelteksten.antwoordHier(verzoek.door, verzoek.gevolg?.wordt ?? verzoek.gevraagd)}</p>
          <p className="vrije-tekst">{uitstelteksten.reden(verzoek.reden)}</p>
        </Melding>
      ))}
      {einde !== null && (
        <Melding soort="goed">
          <p>{eindzin(einde)}</p>
        </Melding>
      )}
    </>
  );
}

function Plaats({ escalatie }: { readonly escalatie: EscalatieRij }): ReactElement {
  const trede = escalatie.treden.find(({ staat }) => staat === 'nu');
  const teLaat = trede?.reactieTot !== undefined && trede.volgendeVergadering !== null && trede.volgendeVergadering > trede.reactieTot;
  const hoger = waaromHoger(escalatie);
  return (
    <section className="blok">
      <h2>{t.ladder}</h2>
      {hoger !== undefined && <p>{hoger}</p>}
      {teLaat && trede.volgendeVergadering !== null && trede.reactieTot !== undefined && (
        <Melding soort="waarschuwing">
          <p>{t.vergaderingTeLaat(trede.gremium, trede.volgendeVergadering, trede.reactieTot)}</p>
        </Melding>
      )}
      <Ladder escalatie={escalatie} />
      {escalatie.ontvangst.length === 0 && escalatie.einde === null ? (
        <p>{t.geenOntvangst}</p>
      ) : (
        <ul>
          {escalatie.ontvangst.map(({ door, gremium, op }) => (
            <li key={gremium}>
              {t.ontvangst(door, op)} ({naamVan(gremium)})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Opmerkingen({ opmerkingen }: Pick<EscalatieRij, 'opmerkingen'>): ReactElement {
  return (
    <section className="blok">
      <h2>{t.opmerkingen(opmerkingen.length)}</h2>
      {opmerkingen.length === 0 ? (
        <p className="zacht">{t.geenOpmerkingen}</p>
      ) : (
        <ul className="blok__rijen">
          {opmerkingen.map(({ door, op, tekst }) => (
            <li key={`${op} ${door} ${tekst}`}>
              <p className="zacht klein">
                {naamVan(door)}, {korteDatum(op)}
              </p>
              <p className="vrije-tekst">{tekst}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Verloop({ id }: { readonly id: string }): ReactElement {
  const soort = leesSoort(route.useSearch().soort);
  const navigate = useNavigate({ from: '/escalaties/$nr' });
  const historie = useQuery(historieQuery('escalaties', id));
  return (
    <section className="blok">
      <h2>{t.historie}</h2>
      <Gegevens query={historie}>
        {({ rijen }) => (
          <Historie kopniveau={3} regels={rijen} soort={soort} onSoort={(keuze) => void navigate({ search: keuze === undefined ? {} : { soort: keuze }, replace: true, resetScroll: false })} />
        )}
      </Gegevens>
    </section>
  );
}

/** One escalatie: what about, where it lies and until when, what was said, and the way to the decision. */
export function Escalatie(): ReactElement {
  const { nr } = route.useParams();
  const query = useQuery(escalatieQuery(nr));
  const opdrachten = useQuery(opdrachtenQuery('escalaties', query.data?.id)).data?.opdrachten ?? [];
  // A body comes here to decide; that is the one primary button, whatever the order of the commands.
  const geordend = [...opdrachten].sort((a, b) => Number(b.type === 'besluit') - Number(a.type === 'besluit'));
  return (
    <Pagina
      titel={query.data === undefined ? nr : `${query.data.nummer} ${query.data.onderwerp.titel}`}
      acties={geordend.length > 0 && <Opdrachtknoppen opdrachten={geordend} naar={(type) => ({ to: '/escalaties/$nr/opdracht/$type', params: { nr, type } })} />}
    >
      <Gegevens query={query}>
        {(escalatie) => (
          <>
            <Waarover escalatie={escalatie} />
            <Plaats escalatie={escalatie} />
            <Opmerkingen opmerkingen={escalatie.opmerkingen} />
            <Verloop id={escalatie.id} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
