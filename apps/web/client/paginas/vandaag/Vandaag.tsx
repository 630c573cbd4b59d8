import type { VandaagAntwoord } from '@cirkel/contracts/openapi';
import { LegeStaat } from '@cirkel/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { vandaagQuery } from '../../api/gegevens';
import type { Aangemeld } from '../../api/sessie';
import { NieuweRijen } from '../../lijst/NieuweRijen';
import { useRustigeRijen, vraagsleutel } from '../../lijst/useRustigeRijen';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { uitstelteksten } from '../../teksten/uitstel';
import { vandaagteksten as t } from '../../teksten/vandaag';
import { Besluitrij } from './Besluitrij';
import { Itemrij } from './Itemrij';
import { Termijnrij } from './Termijnrij';
import { Uitstelrij } from './Uitstelrij';

const route = getRouteApi('/vandaag');
type Keuze = keyof typeof t.keuzes;
type Deel = 'besluiten' | 'uitstelTeBeslissen' | 'uitstelGevraagd' | 'zonderTermijn' | 'teLaat' | 'dezeWeek' | 'komende30Dagen';

/** Who has a part of their own begins with that; the rest begins with the whole programme. */
const standaardkeuze = ({ partij, gremium }: Aangemeld): Keuze => (partij !== undefined || gremium !== undefined ? 'mij' : 'alles');

function Keuzebalk({ huidig }: { readonly huidig: Keuze }): ReactElement {
  return (
    <ul className="keuzebalk" aria-label={t.keuze}>
      {(Object.keys(t.keuzes) as Keuze[]).map((keuze) => (
        <li key={keuze}>
          <Link to="/vandaag" search={{ van: keuze }} replace aria-current={keuze === huidig ? 'true' : undefined}>
            {t.keuzes[keuze]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface Blokprops {
  readonly kop: string;
  readonly leeg?: string;
  readonly className?: string;
  /** How many there are beside those that are shown. */
  readonly over: number;
  readonly children: readonly ReactNode[];
}

function Blok({ kop, leeg, className = '', over, children }: Blokprops): ReactElement {
  return (
    <section className={`blok ${className}`}>
      <h2>{kop}</h2>
      {children.length === 0 ? <p className="zacht">{leeg}</p> : <ul className="blok__rijen">{children}</ul>}
      {over > 0 && <p className="zacht">{t.over(over)}</p>}
    </section>
  );
}

function Inhoud({ gegevens, keuze, vraag }: { readonly gegevens: VandaagAntwoord; readonly keuze: Keuze; readonly vraag: string }): ReactElement {
  const { vandaag, totalen } = gegevens;
  // A part shows the first rows; its heading counts them all.
  const over = (deel: Deel): number => Math.max(0, totalen[deel] - gegevens[deel].length);
  const besluiten = useRustigeRijen(gegevens.besluiten, (rij) => rij.id, vraag);
  const uitstelsleutel = ({ onderwerp, nr }: VandaagAntwoord['uitstelTeBeslissen'][number]): string => `${onderwerp.id} ${nr}`;
  const uitstel = useRustigeRijen(gegevens.uitstelTeBeslissen, uitstelsleutel, vraag);
  const gevraagd = useRustigeRijen(gegevens.uitstelGevraagd, uitstelsleutel, vraag);
  const termijnsleutel = (rij: VandaagAntwoord['teLaat'][number]): string => `${rij.onderwerp.id} ${rij.id}`;
  const teLaat = useRustigeRijen(gegevens.teLaat, termijnsleutel, vraag);
  const dezeWeek = useRustigeRijen(gegevens.dezeWeek, termijnsleutel, vraag);
  const komende = useRustigeRijen(gegevens.komende30Dagen, termijnsleutel, vraag);
  const zonderTermijn = useRustigeRijen(gegevens.zonderTermijn, (rij) => rij.id, vraag);
  const delen = [besluiten, uitstel, gevraagd, zonderTermijn, teLaat, dezeWeek, komende];
  const gremia = [...new Set(besluiten.rijen.map(({ gremium }) => gremium))];
  const rijen = (van: typeof teLaat): readonly ReactNode[] => van.rijen.map((rij) => <Termijnrij key={termijnsleutel(rij)} rij={rij} vandaag={vandaag} />);
  return (
    <>
      <NieuweRijen nieuw={delen.reduce((som, deel) => som + deel.nieuw, 0)} anders={delen.some((deel) => deel.anders)} toon={() => delen.forEach((deel) => deel.toon())} />
      {besluiten.rijen.length === 0 && uitstel.rijen.length === 0 && zonderTermijn.rijen.length === 0 && teLaat.rijen.length === 0 && (
        <LegeStaat acties={keuze === 'alles' ? undefined : <Link to="/vandaag" search={{ van: 'alles' }}>{t.allesTonen}</Link>}>{t.niets(eerste(gegevens))}</LegeStaat>
      )}
      {besluiten.rijen.length > 0 && (
        <Blok kop={t.wachtOpBesluit(gremia.length === 1 ? gremia[0] : undefined, besluiten.rijen.length + over('besluiten'))} over={over('besluiten')} className="blok--besluit">
          {besluiten.rijen.map((escalatie) => (
            <Besluitrij key={escalatie.id} escalatie={escalatie} />
          ))}
        </Blok>
      )}
      {uitstel.rijen.length > 0 && (
        <Blok kop={uitstelteksten.teBeslissen(uitstel.rijen.length + over('uitstelTeBeslissen'))} over={over('uitstelTeBeslissen')} className="blok--besluit">
          {uitstel.rijen.map((verzoek) => (
            <Uitstelrij key={uitstelsleutel(verzoek)} verzoek={verzoek} />
          ))}
        </Blok>
      )}
      {zonderTermijn.rijen.length > 0 && (
        <Blok kop={t.zonderTermijn(zonderTermijn.rijen.length + over('zonderTermijn'))} over={over('zonderTermijn')} className="blok--besluit">
          {zonderTermijn.rijen.map((item) => (
            <Itemrij key={item.id} item={item} vandaag={vandaag} />
          ))}
        </Blok>
      )}
      {teLaat.rijen.length > 0 && <Blok kop={t.teLaat(teLaat.rijen.length + over('teLaat'))} over={over('teLaat')}>{rijen(teLaat)}</Blok>}
      {gevraagd.rijen.length > 0 && (
        <Blok kop={uitstelteksten.gevraagd(gevraagd.rijen.length + over('uitstelGevraagd'))} over={over('uitstelGevraagd')}>
          {gevraagd.rijen.map((verzoek) => (
            <Uitstelrij key={uitstelsleutel(verzoek)} verzoek={verzoek} />
          ))}
        </Blok>
      )}
      <div className="blokken">
        <Blok kop={t.dezeWeek(dezeWeek.rijen.length + over('dezeWeek'))} over={over('dezeWeek')} leeg={t.nietsDezeWeek}>
          {rijen(dezeWeek)}
        </Blok>
        <Blok kop={t.komende30(komende.rijen.length + over('komende30Dagen'))} over={over('komende30Dagen')} leeg={t.nietsKomende30}>
          {rijen(komende)}
        </Blok>
      </div>
    </>
  );
}

/** The day of the first termijn that comes, wherever it is listed. */
const eerste = ({ dezeWeek, komende30Dagen, eerstvolgende }: VandaagAntwoord): string | undefined => (dezeWeek[0] ?? komende30Dagen[0] ?? eerstvolgende)?.effectief;

/** The first page: who must decide or do what, by when. */
export function Vandaag(): ReactElement {
  const gebruiker = useGebruiker();
  const { van, programma } = route.useSearch();
  const keuze: Keuze = van === 'mij' || van === 'partij' || van === 'alles' ? van : standaardkeuze(gebruiker);
  const query = useQuery({ ...vandaagQuery(keuze, programma), placeholderData: keepPreviousData });
  return (
    <Pagina titel={t.titel} standVan={query.data?.standVan} onderKop={<Keuzebalk huidig={keuze} />}>
      <Gegevens query={query} regels={8}>
        {(gegevens) => <Inhoud gegevens={gegevens} keuze={keuze} vraag={vraagsleutel([keuze, programma], query)} />}
      </Gegevens>
    </Pagina>
  );
}
