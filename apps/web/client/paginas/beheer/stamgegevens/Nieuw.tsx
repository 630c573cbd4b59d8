import type { PartijAntwoord, PersoonRij } from '@cirkel/contracts';
import { partijInvoerSchema, persoonInvoerSchema } from '@cirkel/contracts/stamgegevens';
import { knopklasse, Melding } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { partijenQuery } from '../../../api/stamgegevens';
import { gremiaQuery } from '../../../api/vergaderen';
import { Bewaarformulier } from '../../../formulier/Bewaarformulier';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { opdrachtteksten } from '../../../teksten/opdracht';
import { partijteksten, persoonteksten } from '../../../teksten/stamgegevens';
import { gremiumopties, partijopties, partijvelden, persoonvelden } from './velden';

const annuleren = (naar: LinkProps): ReactElement => (
  <Link {...naar} className={knopklasse('stil')}>
    {opdrachtteksten.annuleren}
  </Link>
);

/** A form for the beheerder; for anybody else one sentence that says so. */
function AlleenBeheerder({ titel, terug, children }: { readonly titel: string; readonly terug: LinkProps; readonly children: ReactNode }): ReactElement {
  const { rol } = useGebruiker();
  return (
    <Pagina titel={titel}>
      {rol === 'beheerder' ? (
        children
      ) : (
        <Melding soort="info" acties={annuleren(terug)}>
          <p>{partijteksten.alleenBeheerder}</p>
        </Melding>
      )}
    </Pagina>
  );
}

export function PartijNieuw(): ReactElement {
  const navigate = useNavigate();
  const terug = { to: '/beheer/partijen' } as const;
  return (
    <AlleenBeheerder titel={partijteksten.nieuw} terug={terug}>
      <Bewaarformulier<PartijAntwoord>
        schema={partijInvoerSchema}
        velden={() => partijvelden(true)}
        begin={{}}
        pad="/v1/partijen"
        sleutel="partijen"
        onderwerp="nieuw"
        knop={partijteksten.nieuw}
        afloop={({ naam }) => partijteksten.toegevoegd(naam)}
        onKlaar={({ code }) => void navigate({ to: '/beheer/partijen/$code', params: { code } })}
        annuleren={annuleren(terug)}
      />
    </AlleenBeheerder>
  );
}

export function PersoonNieuw(): ReactElement {
  const navigate = useNavigate();
  const partijen = useQuery(partijenQuery());
  const gremia = useQuery(gremiaQuery);
  const terug = { to: '/beheer/personen' } as const;
  return (
    <AlleenBeheerder titel={persoonteksten.nieuw} terug={terug}>
      <Gegevens query={partijen}>
        {({ rijen }) => (
          <Gegevens query={gremia}>
            {(bekend) => (
              <Bewaarformulier<PersoonRij>
                schema={persoonInvoerSchema}
                velden={persoonvelden(true, partijopties(rijen), gremiumopties(bekend.rijen))}
                begin={{ partij: '', gremium: '' }}
                pad="/v1/personen"
                sleutel="personen"
                onderwerp="nieuw"
                knop={persoonteksten.nieuw}
                afloop={({ naam }) => persoonteksten.toegevoegd(naam)}
                onKlaar={({ id }) => void navigate({ to: '/beheer/personen/$id', params: { id } })}
                annuleren={annuleren(terug)}
              />
            )}
          </Gegevens>
        )}
      </Gegevens>
    </AlleenBeheerder>
  );
}
