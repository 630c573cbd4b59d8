import type { HistorieRegel, ItemDetail } from '@cirkel/contracts';
import { Beurtregel, Knop, knopklasse, Melding, tijd } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { historieQuery, itemQuery, klokQuery, opdrachtenQuery } from '../../api/gegevens';
import { looptAchter } from '../../api/versies';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Uitstelmeldingen, useUitstel } from '../../onderwerp/Uitstel';
import { Fictief } from '../../onderwerp/Fictief';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { algemeen } from '../../teksten/algemeen';
import { itemteksten as t } from '../../teksten/item';
import { opdrachtteksten } from '../../teksten/opdracht';
import { Einde } from './Einde';

const route = getRouteApi('/items/$nr');

/** What stands above every part of the item: whose turn, and what is out of the ordinary. */
function Toestand({ item, vandaag, historie }: { readonly item: ItemDetail; readonly vandaag: string; readonly historie: readonly HistorieRegel[] }): ReactElement {
  return (
    <>
      {item.status === 'beeindigd' ? <Einde item={item} historie={historie} /> : <Beurtregel beurt={item.beurt} vandaag={vandaag} opgeschortTot={item.opschorting?.tot} />}
      {item.opschorting !== null && (
        <Melding soort="info">
          <p>{t.opgeschort(item.opschorting.sinds, item.opschorting.tot)}</p>
        </Melding>
      )}
      {item.escalaties.map(({ id, nummer, gremium, sinds }) => (
        <Melding
          key={id}
          soort="waarschuwing"
          acties={
            <Link to="/escalaties/$nr" params={{ nr: nummer }} className={knopklasse()}>
              {t.bekijken}
            </Link>
          }
        >
          <p>{t.escalatie(nummer, gremium, sinds)}</p>
        </Melding>
      ))}
    </>
  );
}

function Tabs({ item, historie }: { readonly item: ItemDetail; readonly historie: number | undefined }): ReactElement {
  const params = { nr: item.nummer };
  return (
    <nav aria-label={t.onderdelen} className="tabs">
      <ul>
        <li>
          <Link to="/items/$nr" params={params} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
            {t.tabs.overzicht}
          </Link>
        </li>
        <li>
          <Link to="/items/$nr/historie" params={params} activeProps={{ 'aria-current': 'page' }}>
            {t.tabs.historie(historie)}
          </Link>
        </li>
        <li>
          <Link to="/items/$nr/termijnen" params={params} activeProps={{ 'aria-current': 'page' }}>
            {t.tabs.termijnen(item.termijnen.length)}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** The open part, for the document's title. */
const onderdeel = (pad: string): string | undefined => (pad.endsWith('/historie') ? 'historie' : pad.endsWith('/termijnen') ? 'termijnen' : undefined);

/** One item: its beurtregel, what can be done with it, and its parts. */
export function Item(): ReactElement {
  const { nr } = route.useParams();
  const pad = useLocation({ select: (location) => location.pathname });
  const item = useQuery(itemQuery(nr));
  const klok = useQuery(klokQuery);
  const gelezen = item.data;
  const historie = useQuery(historieQuery('items', gelezen?.id)).data;
  const opdrachten = useQuery(opdrachtenQuery('items', gelezen?.id)).data;
  const uitstel = useUitstel(gelezen?.id);
  const opdracht = (welke: string, termijnId: string): LinkProps | undefined =>
    opdrachten?.opdrachten.some(({ type, kan }) => type === welke && kan) === true ? { to: '/items/$nr/opdracht/$type', params: { nr, type: welke }, search: { termijnId } } : undefined;
  return (
    <Pagina
      titel={gelezen === undefined ? nr : `${gelezen.nummer} ${gelezen.titel}`}
      onderdeel={onderdeel(pad)}
      standVan={historie?.standVan}
      acties={opdrachten !== undefined && <Opdrachtknoppen opdrachten={opdrachten.opdrachten} naar={(type) => ({ to: '/items/$nr/opdracht/$type', params: { nr, type } })} />}
      onderKop={gelezen?.fictief === true && <p><Fictief /> {algemeen.fictiefUitleg}</p>}
    >
      {gelezen !== undefined && looptAchter(gelezen.id, gelezen.versie) && (
        <Melding soort="info" role="status" acties={<Knop onClick={() => void item.refetch()}>{algemeen.opnieuw}</Knop>}>
          <p>{opdrachtteksten.looptAchter(tijd(historie?.standVan ?? gelezen.gewijzigdOp))}</p>
        </Melding>
      )}
      <Gegevens query={item}>
        {(gegevens) => (
          <Gegevens query={klok}>
            {({ vandaag }) => (
              <>
                <Toestand item={gegevens} vandaag={vandaag} historie={historie?.rijen ?? []} />
                <Uitstelmeldingen verzoeken={uitstel} opdracht={opdracht} />
                <Tabs item={gegevens} historie={historie?.totaal} />
                <Outlet />
              </>
            )}
          </Gegevens>
        )}
      </Gegevens>
    </Pagina>
  );
}
