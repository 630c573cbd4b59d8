import type { GremiumDetail, Vergaderingantwoord } from '@cirkel/contracts';
import { knopklasse, LegeStaat, naamVan, type Optie } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { client, leesAllesOpnieuw } from '../../api/client';
import { opdrachtenQuery, type Lijst } from '../../api/gegevens';
import { gremiumQuery, vergaderingenQuery, voorkeurenQuery } from '../../api/vergaderen';
import { AlsHetKan } from '../../formulier/AlsHetKan';
import { Opdrachtpagina } from '../../formulier/Opdrachtpagina';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { Paginagegevens } from '../../raam/Paginagegevens';
import { gremiumteksten as t, zittingteksten } from '../../teksten/gremia';
import { opdrachtteksten } from '../../teksten/opdracht';
import { eigenaaropties } from '../../teksten/velden';
import { Zittingformulier } from './Zittingformulier';

const route = getRouteApi('/gremia/$code/opdracht/$type');
type Vergaderingen = Lijst<Vergaderingantwoord>;

const alsOptie = (vergadering: Vergaderingantwoord): Optie => ({ waarde: vergadering.id, label: t.vergadering(vergadering) });
const komend = ({ rijen }: Vergaderingen): readonly Optie[] => rijen.filter(({ staat }) => staat === 'gepland').map(alsOptie);
/** The meetings that were held, also the one of today, the last first. */
const gehouden = ({ rijen, vandaag }: Vergaderingen): readonly Optie[] => rijen.filter(({ staat, datum }) => staat !== 'geannuleerd' && datum <= vandaag).map(alsOptie).reverse();

const partijen: readonly Optie[] = eigenaaropties.flatMap(({ waarde, label }) => (waarde.startsWith('partij:') ? [{ waarde: waarde.slice('partij:'.length), label }] : []));

/** Whoever can stand in for somebody can sit in a body: everybody but readers. Without that list the id of a person is typed. */
function usePersonen(): readonly Optie[] | undefined {
  const voorkeuren = useQuery(voorkeurenQuery).data;
  return voorkeuren === undefined ? undefined : [voorkeuren.persoon, ...voorkeuren.mogelijkePlaatsvervangers].map(({ id, naam, functie }) => ({ waarde: id, label: `${naam} (${functie})` }));
}

function keuzesVoor(type: string, { leden, voorstellen }: GremiumDetail, vergaderingen: Vergaderingen, personen: readonly Optie[] | undefined): Readonly<Record<string, readonly Optie[]>> {
  const zitting = { vergadering: komend(vergaderingen), voorstel: voorstellen.map(({ id, titel }) => ({ waarde: id, label: titel })) };
  const lid = leden.map(({ persoonId, naam, partij }) => ({ waarde: persoonId, label: `${naam} (${naamVan(partij)})` }));
  const wie = type === 'benoemLid' ? personen : lid;
  return { ...zitting, partij: partijen, ...(wie === undefined ? {} : { persoonId: wie }), ...(personen === undefined ? {} : { vervanger: personen }) };
}

function Uitkomst({ gremium, vergaderingen }: { readonly gremium: GremiumDetail; readonly vergaderingen: Vergaderingen }): ReactElement {
  const { code, type } = route.useParams();
  const { voorstel = '', vergadering } = route.useSearch();
  const navigate = useNavigate();
  const [versie, setVersie] = useState(gremium.versie);
  const query = useQuery(opdrachtenQuery('gremia', gremium.id));
  const terug = { to: '/gremia/$code', params: { code } } as const;
  const keuzes = gehouden(vergaderingen);
  const begin = { voorstel, uitkomst: type, vergadering: keuzes.find(({ waarde }) => waarde === vergadering)?.waarde ?? keuzes[0]?.waarde ?? '' };
  const annuleren = (
    <Link {...terug} className={knopklasse('stil')}>
      {opdrachtteksten.annuleren}
    </Link>
  );
  if (keuzes.length === 0) return <LegeStaat acties={annuleren}>{zittingteksten.geenVergadering}</LegeStaat>;
  return (
    <Gegevens query={query}>
      {({ opdrachten }) => (
        <AlsHetKan opdracht={opdrachten.find((een) => een.type === type)} anders={opdrachtteksten.onbekendeOpdracht} annuleren={annuleren}>
          <Zittingformulier
            gremium={gremium}
            vergaderingen={keuzes}
            begin={begin}
            verwachteVersie={versie}
            onKlaar={() => void navigate(terug)}
            onBekijk={async () => {
              await leesAllesOpnieuw();
              setVersie(client.getQueryData(gremiumQuery(code).queryKey)?.versie ?? versie);
            }}
            annuleren={annuleren}
          />
        </AlsHetKan>
      )}
    </Gegevens>
  );
}

/** A command on a body. */
export function GremiumOpdracht(): ReactElement {
  const { code, type } = route.useParams();
  const begin = route.useSearch();
  const gremium = useQuery(gremiumQuery(code));
  const vergaderingen = useQuery(vergaderingenQuery(code));
  const personen = usePersonen();
  const onderwerp = (
    <p>
      <Link to="/gremia/$code" params={{ code }}>
        {t.naam(code)}
      </Link>
    </p>
  );
  const isUitkomst = type === 'legBesluitVast' || type === 'legGeenBesluitVast';
  return (
    <Paginagegevens titel={t.naam(code)} query={gremium}>
      {(gegevens) => (
        <Paginagegevens titel={t.naam(code)} query={vergaderingen}>
          {(lijst) =>
            isUitkomst ? (
              <Pagina titel={zittingteksten.titel} onderKop={onderwerp}>
                <Uitkomst gremium={gegevens} vergaderingen={lijst} />
              </Pagina>
            ) : (
              <Opdrachtpagina collectie="gremia" nr={code} id={gegevens.id} type={type} begin={begin} keuzes={keuzesVoor(type, gegevens, lijst, personen)} terug={{ to: '/gremia/$code', params: { code } }} onderwerp={onderwerp} />
            )
          }
        </Paginagegevens>
      )}
    </Paginagegevens>
  );
}
