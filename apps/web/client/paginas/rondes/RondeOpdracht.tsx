import type { RondeDetail } from '@cirkel/contracts';
import type { Optie } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { rondeQuery } from '../../api/overzichten';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { termijnkeuzes } from '../../onderwerp/termijnkeuzes';
import { Paginagegevens } from '../../raam/Paginagegevens';
import { verderVanaf } from './trechter';

const route = getRouteApi('/subsidierondes/$code/opdracht/$type');

/** The applications that a command can be about: those that stand where it leads on from, or all for a command that is no step. */
function aanvraagkeuzes({ aanvragen }: RondeDetail, type: string): readonly Optie[] {
  const isStap = Object.values(verderVanaf).some((types) => types.includes(type));
  return aanvragen.filter(({ stand }) => !isStap || verderVanaf[stand].includes(type)).map(({ code, titel }) => ({ waarde: code, label: `${code} ${titel}` }));
}

/** A command on a ronde. */
export function RondeOpdracht(): ReactElement {
  const { code, type } = route.useParams();
  const begin = route.useSearch();
  const ronde = useQuery(rondeQuery(code));
  return (
    <Paginagegevens titel={code} query={ronde}>
      {(gegevens) => (
        <Opdrachtpagina
          collectie="rondes"
          nr={code}
          id={gegevens.id}
          type={type}
          begin={begin}
          // A new application, or one that may be too late to be there, has its code typed.
          keuzes={{ termijnId: termijnkeuzes(gegevens.termijnen, type), ...(type === 'dienProjectideeIn' || type === 'staUitzonderingToe' ? {} : { aanvraag: aanvraagkeuzes(gegevens, type) }) }}
          terug={{ to: '/subsidierondes/$code', params: { code } }}
          onderwerp={
            <p>
              <Link to="/subsidierondes/$code" params={{ code }}>
                {gegevens.naam}
              </Link>
            </p>
          }
        />
      )}
    </Paginagegevens>
  );
}
