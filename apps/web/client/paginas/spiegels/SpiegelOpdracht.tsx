import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { spiegelQuery } from '../../api/overzichten';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { Paginagegevens } from '../../raam/Paginagegevens';

const route = getRouteApi('/spiegelinformatie/$code/opdracht/$type');

/** A command on a mirror. */
export function SpiegelOpdracht(): ReactElement {
  const { code, type } = route.useParams();
  const begin = route.useSearch();
  const spiegel = useQuery(spiegelQuery(code));
  return (
    <Paginagegevens titel={code} query={spiegel}>
      {({ id, onderwerp }) => (
        <Opdrachtpagina
          collectie="spiegels"
          nr={code}
          id={id}
          type={type}
          begin={begin}
          keuzes={{}}
          terug={{ to: '/spiegelinformatie/$code', params: { code } }}
          onderwerp={
            <p>
              <Link to="/spiegelinformatie/$code" params={{ code }}>
                {code} {onderwerp}
              </Link>
            </p>
          }
        />
      )}
    </Paginagegevens>
  );
}
