import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import type { KlokAntwoord } from '@cirkel/contracts/openapi';
import { klokQuery } from '../api/gegevens';
import type { Aangemeld } from '../api/sessie';
import { Klokstrook } from './Klokstrook';

function html(klok: Pick<KlokAntwoord, 'modus' | 'vandaag'>): string {
  const client = new QueryClient();
  client.setQueryData(klokQuery.queryKey, { nu: '2020-10-12T07:00:00.000Z', ...klok } as KlokAntwoord);
  const sessie = { rol: 'partij', csrf: '' } as Aangemeld;
  return renderToStaticMarkup(<QueryClientProvider client={client}><Klokstrook sessie={sessie} /></QueryClientProvider>);
}

describe('the strip of the demo clock', () => {
  it('says to everybody which day it is and that the progress is made up', () => {
    expect(html({ modus: 'stuurbaar', vandaag: '2020-10-12' })).toMatch(/maandag 12 oktober 2020.*De voortgang en de mensen zijn verzonnen\./);
  });

  it('is not there on real time', () => {
    expect(html({ modus: 'echt', vandaag: '2020-10-12' })).toBe('');
  });
});
