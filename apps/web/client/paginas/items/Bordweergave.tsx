import type { Bord } from '@cirkel/contracts';
import { LegeStaat } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { bordQuery } from '../../api/gegevens';
import { programmaQuery } from '../../api/overzichten';
import { schoon } from '../../lijst/schoon';
import { vraagsleutel } from '../../lijst/useRustigeRijen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { itemsteksten as t } from '../../teksten/items';
import { Bordkolom } from './Bordkolom';
import { itemvraag } from './filters';
import type { Weergaveprops } from './Tabelweergave';

const PER_KOLOM = 20;

/** How many items are on the board, and whether those are all. */
export const telling = (kolommen: readonly Pick<Bord['kolommen'][number], 'totaal' | 'meer'>[]): { readonly totaal: number; readonly meer: boolean } => ({
  totaal: kolommen.reduce((som, { totaal }) => som + totaal, 0),
  meer: kolommen.some(({ meer }) => meer),
});

/** The open items of one programme, a column per stage. A move is a decision, so nothing is dragged: each card has its menu. */
export function Bordweergave({ zoek, adres, boven, acties }: Weergaveprops): ReactElement {
  // Of each column the first termijn stands at the top.
  const { sorteer: _, ...vraag } = itemvraag(zoek);
  const query = useQuery({ ...bordQuery({ ...vraag, perKolom: PER_KOLOM }), placeholderData: keepPreviousData });
  const naam = useQuery(programmaQuery(zoek['programma'] ?? 'cirkel')).data?.naam ?? '';
  const { status = 'lopend,opgeschort' } = zoek;
  return (
    <Pagina titel={t.titel} onderdeel={t.weergaven.bord.toLowerCase()} standVan={query.data?.standVan} acties={acties}>
      {boven}
      <p role="status" className="telling">
        {query.data !== undefined && t.aantalOpBord(telling(query.data.kolommen).totaal, telling(query.data.kolommen).meer, naam)}
      </p>
      <Gegevens query={query} regels={10}>
        {({ kolommen, vandaag }) =>
          kolommen.length === 0 ? (
            <LegeStaat>{t.leegMetFilters}</LegeStaat>
          ) : (
            <div className="bord">
              {kolommen.map((kolom) => (
                <Bordkolom key={kolom.fase} kolom={kolom} vandaag={vandaag} vraag={vraagsleutel(vraag, query)} rest={<Link {...adres(schoon({ ...zoek, weergave: undefined, fase: kolom.fase, status }))}>{t.meerKaarten(kolom.totaal, kolom.meer)}</Link>} />
              ))}
            </div>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
