import type { PartijAntwoord } from '@cirkel/contracts';
import { partijWijzigingSchema } from '@cirkel/contracts/stamgegevens';
import { Melding } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { client } from '../../../api/client';
import { partijQuery } from '../../../api/stamgegevens';
import { Bewaarformulier } from '../../../formulier/Bewaarformulier';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { partijteksten as t } from '../../../teksten/stamgegevens';
import { Einde } from './Einde';
import { partijvelden } from './velden';
import { Wijzigingen } from './Wijzigingen';

const route = getRouteApi('/beheer/partijen/$code');
const adres = (code: string, rest: string): string => `/v1/partijen/${encodeURIComponent(code)}${rest}`;

function Beheren({ partij }: { readonly partij: PartijAntwoord }): ReactElement {
  const navigate = useNavigate();
  const { code, naam, rolHla, rolStuurgroep, beeindigdOp } = partij;
  // The version that this reader has seen: what others do meanwhile must come out as a conflict.
  const [versie, setVersie] = useState(partij.versie);
  const naarLijst = (): void => void navigate({ to: '/beheer/partijen' });
  return (
    <>
      <section className="blok">
        <h2>{t.gegevens}</h2>
        <Bewaarformulier<PartijAntwoord>
          schema={partijWijzigingSchema}
          velden={() => partijvelden(false)}
          begin={{ naam, rolHla, rolStuurgroep }}
          erbij={{ versie }}
          pad={adres(code, '/gegevens')}
          sleutel="partijen"
          onderwerp={code}
          knop={t.bewaar}
          afloop={(bewaard) => t.gewijzigd(bewaard.naam)}
          onKlaar={naarLijst}
          onBekijk={() => void client.fetchQuery({ ...partijQuery(code), staleTime: 0 }).then((nu) => setVersie(nu.versie))}
        />
      </section>
      <Einde pad={adres(code, '/einde')} sleutel="partijen" versie={partij.versie} beeindigdOp={beeindigdOp} naam={naam} teksten={t} onKlaar={naarLijst} />
    </>
  );
}

function Bekijken({ partij }: { readonly partij: PartijAntwoord }): ReactElement {
  return (
    <>
      <Melding soort="info">
        <p>{t.alleenBeheerder}</p>
      </Melding>
      <dl className="gegevens">
        {([['naam', partij.naam], ['rolHla', partij.rolHla], ['rolStuurgroep', partij.rolStuurgroep]] as const).map(([veld, waarde]) => (
          <div key={veld}>
            <dt>{t.velden[veld]}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** One partij: what is kept of it, who act for it, and what was changed. */
export function Partij(): ReactElement {
  const { code } = route.useParams();
  const { rol } = useGebruiker();
  const query = useQuery(partijQuery(code));
  return (
    <Pagina titel={t.paginatitel({ code })}>
      <Gegevens query={query}>
        {(partij) => (
          <>
            {partij.beeindigdOp !== null && (
              <Melding soort="waarschuwing">
                <p>{t.paginatitel(partij)}: {t.beeindigd(partij.beeindigdOp)}.</p>
              </Melding>
            )}
            <p>
              {t.personenVan(partij.personen)}{' '}
              {partij.personen > 0 && rol !== 'lezer' && (
                <Link to="/beheer/personen" search={{ partij: code, staat: 'actief' }}>
                  {t.toonPersonen}
                </Link>
              )}
            </p>
            {rol === 'beheerder' ? <Beheren key={code} partij={partij} /> : <Bekijken partij={partij} />}
            <Wijzigingen soort="partijen" id={code} />
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}
