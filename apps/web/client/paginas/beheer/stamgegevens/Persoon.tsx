import type { PersoonRij } from '@cirkel/contracts';
import { persoonWijzigingSchema } from '@cirkel/contracts/stamgegevens';
import { Melding } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { client } from '../../../api/client';
import { partijenQuery, persoonQuery } from '../../../api/stamgegevens';
import { gremiaQuery } from '../../../api/vergaderen';
import { Bewaarformulier } from '../../../formulier/Bewaarformulier';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { persoonteksten as t } from '../../../teksten/stamgegevens';
import { Einde } from './Einde';
import { gremiumopties, partijopties, persoonvelden } from './velden';
import { Wijzigingen } from './Wijzigingen';

const route = getRouteApi('/beheer/personen/$id');
const adres = (id: string, rest: string): string => `/v1/personen/${encodeURIComponent(id)}${rest}`;

function Beheren({ persoon }: { readonly persoon: PersoonRij }): ReactElement {
  const navigate = useNavigate();
  const { id, naam, functie, email, rol, partij, gremium, beeindigdOp } = persoon;
  const partijen = useQuery(partijenQuery());
  const gremia = useQuery(gremiaQuery);
  // The version that this reader has seen: what others do meanwhile must come out as a conflict.
  const [versie, setVersie] = useState(persoon.versie);
  const naarLijst = (): void => void navigate({ to: '/beheer/personen' });
  return (
    <>
      <section className="blok">
        <h2>{t.gegevens}</h2>
        <Gegevens query={partijen}>
          {({ rijen }) => (
            <Gegevens query={gremia}>
              {(bekend) => (
                <Bewaarformulier<PersoonRij>
                  schema={persoonWijzigingSchema}
                  velden={persoonvelden(false, partijopties(rijen, partij ?? undefined), gremiumopties(bekend.rijen))}
                  begin={{ naam, functie, email: email ?? '', rol, partij: partij ?? '', gremium: gremium ?? '' }}
                  erbij={{ versie }}
                  pad={adres(id, '/gegevens')}
                  sleutel="personen"
                  onderwerp={id}
                  knop={t.bewaar}
                  afloop={(bewaard) => t.gewijzigd(bewaard.naam)}
                  onKlaar={naarLijst}
                  onBekijk={() => void client.fetchQuery({ ...persoonQuery(id), staleTime: 0 }).then((nu) => setVersie(nu.versie))}
                />
              )}
            </Gegevens>
          )}
        </Gegevens>
      </section>
      <Einde pad={adres(id, '/einde')} sleutel="personen" versie={persoon.versie} beeindigdOp={beeindigdOp} naam={naam} teksten={t} onKlaar={naarLijst} />
    </>
  );
}

function Bekijken({ persoon }: { readonly persoon: PersoonRij }): ReactElement {
  const regels: readonly (readonly [string, string])[] = [
    [t.kolommen.functie, persoon.functie],
    [t.kolommen.rol, t.rollen[persoon.rol]],
    [t.kolommen.voor, t.voor(persoon)],
    [t.kolommen.email, persoon.email ?? t.verborgen],
  ];
  return (
    <>
      <Melding soort="info">
        <p>{t.alleenBeheerder}</p>
      </Melding>
      <dl className="gegevens">
        {regels.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** One person: what is kept of them, and what was changed. */
export function Persoon(): ReactElement {
  const { id } = route.useParams();
  const { rol } = useGebruiker();
  const query = useQuery(persoonQuery(id));
  return (
    <Pagina titel={query.data?.naam ?? t.titel}>
      <Gegevens query={query}>
        {(persoon) => (
          <>
            {persoon.beeindigdOp !== null && (
              <Melding soort="waarschuwing">
                <p>{persoon.naam}: {t.beeindigd(persoon.beeindigdOp)}.</p>
              </Melding>
            )}
            {rol === 'beheerder' ? <Beheren key={id} persoon={persoon} /> : <Bekijken persoon={persoon} />}
            <Wijzigingen soort="personen" id={id} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
