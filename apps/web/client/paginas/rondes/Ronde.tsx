import type { RondeDetail } from '@cirkel/contracts';
import { euro, Gegevenslijst, hoofdletter, leesStap, naamVan } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { historieQuery, klokQuery, opdrachtenQuery } from '../../api/gegevens';
import { rondeQuery } from '../../api/overzichten';
import type { Filterwaarden } from '../../lijst/Filters';
import { schoon } from '../../lijst/schoon';
import { Fictief } from '../../onderwerp/Fictief';
import { Historie, leesSoort } from '../../onderwerp/Historie';
import { Opdrachtknoppen } from '../../onderwerp/Opdrachtknoppen';
import { Termijnblok } from '../../onderwerp/Termijnblok';
import { Uitstelmeldingen, useUitstel } from '../../onderwerp/Uitstel';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { algemeen } from '../../teksten/algemeen';
import { rondeteksten as t } from '../../teksten/rondes';
import { Aanvragen } from './Aanvragen';
import { Trechter } from './Trechter';
import { Vensters } from './Vensters';

const route = getRouteApi('/subsidierondes/$code');

function Kerngegevens({ ronde }: { readonly ronde: RondeDetail }): ReactElement {
  const rijen = [
    [t.kolommen.status, t.statussen[ronde.status]],
    [t.besluitorgaan, hoofdletter(naamVan(ronde.besluitorgaan))],
    [t.kolommen.themas, t.themas(ronde.themas)],
    [t.kolommen.budget, t.budget(ronde.budget)],
    [t.toegekend, t.budget(ronde.toegekend)],
    ...(ronde.budget === null || ronde.toegekend === null ? [] : [[t.over, euro(ronde.budget - ronde.toegekend)] as const]),
    ...(ronde.oproeptekst === null ? [] : [[t.oproep, ronde.oproeptekst] as const]),
  ] as const;
  return (
    <section className="blok">
      <h2>{t.kerngegevens}</h2>
      <Gegevenslijst vrijeTekst rijen={rijen} />
    </section>
  );
}

function Inhoud({ ronde, vandaag }: { readonly ronde: RondeDetail; readonly vandaag: string }): ReactElement {
  const { stap, soort } = route.useSearch();
  const { code } = route.useParams();
  const navigate = useNavigate();
  // Readers and the public see only what was awarded (the API leaves out the rest).
  const metLijst = useGebruiker().rol !== 'lezer';
  const historie = useQuery(historieQuery('rondes', ronde.id));
  const opdrachten = useQuery(opdrachtenQuery('rondes', ronde.id)).data?.opdrachten ?? [];
  const uitstel = useUitstel(ronde.id);
  const opdracht = (welke: string, termijnId: string): LinkProps | undefined =>
    opdrachten.some(({ type, kan }) => type === welke && kan) ? { to: '/subsidierondes/$code/opdracht/$type', params: { code, type: welke }, search: { termijnId } } : undefined;
  const naar = (wijziging: Filterwaarden): void =>
    void navigate({ to: '/subsidierondes/$code', params: { code }, search: schoon({ stap, soort, ...wijziging }), replace: true, resetScroll: false });
  return (
    <>
      <Uitstelmeldingen verzoeken={uitstel} opdracht={opdracht} />
      <Kerngegevens ronde={ronde} />
      <Vensters vensters={ronde.vensters} vandaag={vandaag} />
      {ronde.termijnen.map((termijn) => (
        <Termijnblok
          key={termijn.id}
          termijn={termijn}
          van={{ collectie: 'rondes', id: ronde.id }}
          vandaag={vandaag}
          historie={historie.data?.rijen ?? []}
          uitstel={uitstel}
          opdracht={(welke) => opdracht(welke, termijn.id)}
        />
      ))}
      <Trechter ronde={ronde} metLijst={metLijst} />
      <Aanvragen ronde={ronde} stap={leesStap(stap)} onStap={(keuze) => naar({ stap: keuze })} opdrachten={opdrachten} metLijst={metLijst} />
      <section className="blok">
        <h2>{t.historie}</h2>
        <Gegevens query={historie}>{({ rijen }) => <Historie kopniveau={3} regels={rijen} soort={leesSoort(soort)} onSoort={(keuze) => naar({ soort: keuze })} />}</Gegevens>
      </section>
    </>
  );
}

/** One ronde: its windows, its money, how far the applications came, and what can be done. */
export function Ronde(): ReactElement {
  const { code } = route.useParams();
  const query = useQuery(rondeQuery(code));
  const klok = useQuery(klokQuery);
  const opdrachten = useQuery(opdrachtenQuery('rondes', query.data?.id)).data;
  return (
    <Pagina
      titel={query.data?.naam ?? code}
      acties={opdrachten !== undefined && <Opdrachtknoppen opdrachten={opdrachten.opdrachten} naar={(type) => ({ to: '/subsidierondes/$code/opdracht/$type', params: { code, type } })} />}
      onderKop={query.data?.fictief === true && <p><Fictief /> {algemeen.fictiefUitleg}</p>}
    >
      <Gegevens query={query} regels={8}>
        {(ronde) => <Gegevens query={klok}>{({ vandaag }) => <Inhoud ronde={ronde} vandaag={vandaag} />}</Gegevens>}
      </Gegevens>
    </Pagina>
  );
}
