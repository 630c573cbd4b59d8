import type { EscalatieRij, MogelijkeOpdracht } from '@cirkel/contracts';
import { knopklasse } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { client, leesAllesOpnieuw } from '../../api/client';
import { escalatieQuery, opdrachtenQuery } from '../../api/gegevens';
import { AlsHetKan } from '../../formulier/AlsHetKan';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { Paginagegevens } from '../../raam/Paginagegevens';
import { besluitteksten, escalatieteksten as t } from '../../teksten/escalatie';
import { eindzin } from '../../teksten/onderwerp';
import { opdrachtteksten } from '../../teksten/opdracht';
import { Besluitformulier } from './Besluitformulier';

const route = getRouteApi('/escalaties/$nr/opdracht/$type');

function Waarover({ escalatie }: { readonly escalatie: EscalatieRij }): ReactElement {
  const { nummer, onderwerp } = escalatie;
  return (
    <>
      <p>
        <Link to="/escalaties/$nr" params={{ nr: nummer }}>
          {nummer} {onderwerp.titel}
        </Link>
      </p>
      <p>
        {t.moest(onderwerp)} {t.aanZetWas(onderwerp.aanZetWas)}
      </p>
    </>
  );
}

/** Why this user cannot decide here (ux.md 3.4, *not yours*). */
function nietVanU({ gremium, einde }: EscalatieRij, opdrachten: readonly MogelijkeOpdracht[]): string {
  return einde === null ? besluitteksten.nietVanU(gremium, opdrachten.some(({ type, kan }) => type === 'plaatsOpmerking' && kan)) : eindzin(einde);
}

/** Deciding is a page of its own: it can be linked to, and it works by keyboard alone. */
function Besluitpagina({ escalatie }: { readonly escalatie: EscalatieRij }): ReactElement {
  const navigate = useNavigate();
  const terug = { to: '/escalaties/$nr', params: { nr: escalatie.nummer } } as const;
  const [versie, setVersie] = useState(escalatie.versie);
  const query = useQuery(opdrachtenQuery('escalaties', escalatie.id));
  const annuleren = (
    <Link {...terug} className={knopklasse('stil')}>
      {opdrachtteksten.annuleren}
    </Link>
  );
  return (
    <Pagina titel={besluitteksten.titel(escalatie.gremium)} onderKop={<Waarover escalatie={escalatie} />}>
      <Gegevens query={query}>
        {({ opdrachten }) => (
          <AlsHetKan opdracht={opdrachten.find(({ type }) => type === 'besluit')} anders={nietVanU(escalatie, opdrachten)} annuleren={annuleren}>
            <Besluitformulier
              escalatie={escalatie}
              verwachteVersie={versie}
              onKlaar={() => void navigate(terug)}
              onBekijk={async () => {
                await leesAllesOpnieuw();
                setVersie(client.getQueryData(escalatieQuery(escalatie.nummer).queryKey)?.versie ?? versie);
              }}
              annuleren={annuleren}
            />
          </AlsHetKan>
        )}
      </Gegevens>
    </Pagina>
  );
}

/** A command on an escalatie. */
export function EscalatieOpdracht(): ReactElement {
  const { nr, type } = route.useParams();
  const query = useQuery(escalatieQuery(nr));
  return (
    <Paginagegevens titel={nr} query={query}>
      {(escalatie) =>
        type === 'besluit' ? (
          <Besluitpagina escalatie={escalatie} />
        ) : (
          <Opdrachtpagina
            collectie="escalaties"
            nr={nr}
            id={escalatie.id}
            type={type}
            begin={{}}
            keuzes={{}}
            terug={{ to: '/escalaties/$nr', params: { nr } }}
            onderwerp={<Waarover escalatie={escalatie} />}
          />
        )
      }
    </Paginagegevens>
  );
}
