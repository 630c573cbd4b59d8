import { knopklasse } from '@cirkel/ui';
import { getRouteApi, Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import { useCallback, type ReactElement } from 'react';
import { Filters, type Filterwaarden } from '../../lijst/Filters';
import { leesKolommen, schrijfKolommen } from '../../lijst/kolomkeuze';
import { Kolomkiezer } from '../../lijst/Kolomkiezer';
import { schoon } from '../../lijst/schoon';
import { Weergaven } from '../../lijst/Weergaven';
import { useGebruiker } from '../../raam/Raam';
import { itemsteksten as t } from '../../teksten/items';
import { Bordweergave } from './Bordweergave';
import { Exporteren } from './Exporteren';
import { itemvraag } from './filters';
import { magIndienen, zietEscalaties } from './indienen';
import { kolomaanbod } from './kolommen';
import { Tabelweergave } from './Tabelweergave';
import { useItemfilters } from './useItemfilters';

const route = getRouteApi('/items');
const adres = (zoek: Record<string, string>): LinkProps => ({ to: '/items', search: zoek });

/** A table or a board of the same items; the links keep the filters. */
function Weergavekeuze({ zoek, bord }: { readonly zoek: Filterwaarden; readonly bord: boolean }): ReactElement {
  const { weergave: _, page: __, ...rest } = zoek;
  return (
    <ul className="keuzebalk" aria-label={t.weergave}>
      <li>
        <Link {...adres(schoon(rest))} activeOptions={{ exact: true }} aria-current={bord ? undefined : 'true'}>
          {t.weergaven.tabel}
        </Link>
      </li>
      <li>
        <Link {...adres(schoon({ ...rest, weergave: 'bord' }))} activeOptions={{ exact: true }} aria-current={bord ? 'true' : undefined}>
          {t.weergaven.bord}
        </Link>
      </li>
    </ul>
  );
}

/** All items as a table or a board, filtered and ordered by what stands in the address. */
export function Items(): ReactElement {
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/items' });
  const gebruiker = useGebruiker();
  const filters = useItemfilters(zoek.programma);
  const aanbod = kolomaanbod(zietEscalaties(gebruiker));
  const kolommen = leesKolommen(aanbod, zoek.kolommen);
  const bord = zoek.weergave === 'bord';
  // Every pause in typing would otherwise be a step back in the browser.
  const wijzig = useCallback(
    (wijziging: Filterwaarden) => void navigate({ search: (oud) => schoon({ ...oud, ...wijziging, page: undefined }), replace: 'zoek' in wijziging || 'wv' in wijziging, resetScroll: false }),
    [navigate],
  );
  const kiesKolommen = (gekozen: typeof kolommen | undefined): void =>
    void navigate({ search: (oud) => schoon({ ...oud, kolommen: gekozen === undefined ? undefined : schrijfKolommen(aanbod, gekozen) }), replace: true, resetScroll: false });
  const { page: _, ...bewaarbaar } = zoek;
  const balk = (
    <div className="lijstbalk">
      <Weergavekeuze zoek={zoek} bord={bord} />
      <div className="cgg-knoppen">
        {!bord && <Kolomkiezer alle={aanbod.alle} namen={t.kolommen} gekozen={kolommen} onKies={kiesKolommen} />}
        <Weergaven lijst="items" zoek={schoon(bewaarbaar)} adres={adres} />
        <Exporteren vraag={itemvraag(zoek)} />
      </div>
    </div>
  );
  const inhoud = { zoek, adres, boven: <><Filters filters={bord ? filters.filter(({ naam }) => naam !== 'sorteer') : filters} waarden={zoek} onWijzig={wijzig} />{balk}</> };
  const acties = magIndienen(gebruiker) && (
    <Link to="/items/nieuw" className={knopklasse('hoofd')}>
      {t.nieuw}
    </Link>
  );
  return bord ? <Bordweergave {...inhoud} acties={acties} /> : <Tabelweergave {...inhoud} acties={acties} kolommen={kolommen} />;
}
