import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { programmaQuery } from '../../../api/programmas';
import { Opdrachtpagina } from '../../../formulier/Opdrachtpagina';
import { Gegevens } from '../../../raam/Gegevens';

const route = getRouteApi('/beheer/programmas/$code/opdracht/$type');

/** A command on a programme that is no decision about all that runs in it: a measurement of an indicator. */
export function ProgrammaOpdracht(): ReactElement {
  const { code, type } = route.useParams();
  const begin = route.useSearch();
  const programma = useQuery(programmaQuery(code));
  return (
    <Gegevens query={programma}>
      {({ naam, definitie }) => (
        <Opdrachtpagina
          collectie="programmas"
          nr={code}
          id={`programma-${code}`}
          type={type}
          begin={begin}
          keuzes={{ indicator: (definitie.werkagenda?.indicatoren ?? []).map((een) => ({ waarde: een.code, label: `${een.code} ${een.indicator}` })) }}
          terug={{ to: '/beheer/programmas/$code', params: { code } }}
          onderwerp={
            <p>
              <Link to="/beheer/programmas/$code" params={{ code }}>
                {naam}
              </Link>
            </p>
          }
        />
      )}
    </Gegevens>
  );
}
