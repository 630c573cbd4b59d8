import { naamVan } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { actieQuery } from '../../api/gegevens';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { termijnkeuzes } from '../../onderwerp/termijnkeuzes';
import { Paginagegevens } from '../../raam/Paginagegevens';

const route = getRouteApi('/jaarplanacties/$nr/opdracht/$type');

/** A command on an actie. */
export function ActieOpdracht(): ReactElement {
  const { nr, type } = route.useParams();
  const begin = route.useSearch();
  const actie = useQuery(actieQuery(nr));
  return (
    <Paginagegevens titel={nr} query={actie}>
      {(gegevens) => (
        <Opdrachtpagina
          collectie="acties"
          nr={nr}
          id={gegevens.id}
          type={type}
          begin={begin}
          keuzes={{
            ...(gegevens.termijn === null ? {} : { termijnId: termijnkeuzes([gegevens.termijn], type) }),
            eigenaar: gegevens.perEigenaar.map(({ eigenaar }) => ({ waarde: eigenaar, label: naamVan(eigenaar) })),
          }}
          terug={{ to: '/jaarplanacties/$nr', params: { nr } }}
          onderwerp={
            <p>
              <Link to="/jaarplanacties/$nr" params={{ nr }}>
                {gegevens.code} {gegevens.omschrijving}
              </Link>
            </p>
          }
        />
      )}
    </Paginagegevens>
  );
}
