import { Keuzelijst, knopklasse, type Optie } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { verschilQuery, versiesQuery } from '../../../api/programmas';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { programmateksten as t } from '../../../teksten/programmas';
import { Verschillen } from './Verschillen';

const route = getRouteApi('/beheer/programmas/$code/verschil');

/** What one version of a programme says otherwise than another. */
export function Verschil(): ReactElement {
  const { code } = route.useParams();
  const { van, naar } = route.useSearch();
  const navigate = useNavigate();
  const query = useQuery({ ...verschilQuery(code, van, naar), placeholderData: keepPreviousData });
  const versies: readonly Optie[] = (useQuery(versiesQuery(code)).data?.versies ?? []).map(({ versie }) => ({ waarde: String(versie), label: t.versie(versie) }));
  const kies = (keuze: { readonly van: string; readonly naar: string }): void => void navigate({ to: '/beheer/programmas/$code/verschil', params: { code }, search: keuze, replace: true, resetScroll: false });
  return (
    <Pagina titel={query.data === undefined ? t.verschilTitel(code) : t.verschilTitel(query.data.naam)}>
      <Gegevens query={query}>
        {(gegevens) => {
          const gekozen = { van: String(gegevens.van.versie), naar: String(gegevens.naar.versie) };
          return (
            <>
              <div className="filters__velden">
                <Keuzelijst id="van" label={t.van} verplicht opties={versies} waarde={gekozen.van} onWaarde={(waarde) => kies({ ...gekozen, van: waarde })} />
                <Keuzelijst id="naar" label={t.naar} verplicht opties={versies} waarde={gekozen.naar} onWaarde={(waarde) => kies({ ...gekozen, naar: waarde })} />
              </div>
              <p role="status">{t.verschilZin(gegevens.van.versie, gegevens.naar.versie, gegevens.verschillen.length)}</p>
              <Verschillen verschillen={gegevens.verschillen} kopniveau="h2" />
              <p>
                <Link to="/beheer/programmas/$code" params={{ code }} className={knopklasse()}>
                  {t.terug}
                </Link>
              </p>
            </>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}
