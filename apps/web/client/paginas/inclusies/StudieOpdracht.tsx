import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { studieQuery } from '../../api/overzichten';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { Paginagegevens } from '../../raam/Paginagegevens';
import { inclusieteksten as t } from '../../teksten/inclusies';

const route = getRouteApi('/inclusies/$nr/opdracht/$type');

/** A command on the register of inclusions of a study. */
export function StudieOpdracht(): ReactElement {
  const { nr, type } = route.useParams();
  const begin = route.useSearch();
  const studie = useQuery(studieQuery(nr));
  return (
    <Paginagegevens titel={nr} query={studie}>
      {({ id, nummer, titel, perCentrum }) => (
        <Opdrachtpagina
          collectie="inclusies"
          nr={nr}
          id={id}
          type={type}
          begin={begin}
          keuzes={{ centrum: perCentrum.map(({ code, naam }) => ({ waarde: code, label: `${code} ${naam}` })) }}
          terug={{ to: '/inclusies/$nr', params: { nr } }}
          onderwerp={
            <p>
              <Link to="/inclusies/$nr" params={{ nr }}>
                {t.naarItem(nummer, titel)}
              </Link>
            </p>
          }
        />
      )}
    </Paginagegevens>
  );
}
