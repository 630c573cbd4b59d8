import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { historieQuery } from '../api/gegevens';
import { Gegevens } from '../raam/Gegevens';
import { Historie, leesSoort } from './Historie';

interface Eigenschappen extends Pick<Parameters<typeof Historie>[0], 'kopniveau'> {
  readonly collectie: Parameters<typeof historieQuery>[0];
  readonly id: string;
  /** As it stands in the address. */
  readonly soort: string | undefined;
  readonly onSoort: Parameters<typeof Historie>[0]['onSoort'];
}

/** The history of one subject, asked for and shown. */
export function OnderwerpHistorie({ collectie, id, soort, onSoort, ...rest }: Eigenschappen): ReactElement {
  const historie = useQuery(historieQuery(collectie, id));
  return (
    <Gegevens query={historie} regels={8}>
      {({ rijen }) => <Historie {...rest} regels={rijen} soort={leesSoort(soort)} onSoort={onSoort} />}
    </Gegevens>
  );
}
