import { knopklasse, LegeStaat, Melding, Radiogroep, Skelet } from '@cirkel/ui';
import { useQueries } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { itemQuery, opdrachtenQuery } from '../../api/gegevens';
import { wisConcept } from '../../formulier/concept';
import { foutzin } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { opdrachtteksten } from '../../teksten/opdracht';
import { samenteksten as t } from '../../teksten/samen';
import { leesKeuze, mogelijkMet, type Gekozen, type Mogelijk } from './keuze';
import { Samenformulier, samenconcept } from './Samenformulier';
import { Terug } from './Terug';
import { Uitvoering } from './Uitvoering';
import { useSamen } from './useSamen';

const route = getRouteApi('/items/samen');

interface Gelezen {
  readonly gekozen: readonly Gekozen[];
  readonly fouten: readonly { readonly nummer: string; readonly error: unknown }[];
  readonly klaar: boolean;
}

/** The chosen items with what this user can do with each. */
function useGekozen(nummers: readonly string[]): Gelezen {
  const items = useQueries({ queries: nummers.map((nummer) => itemQuery(nummer)) });
  const opdrachten = useQueries({ queries: items.map(({ data }) => opdrachtenQuery('items', data?.id)) });
  const gekozen = nummers.flatMap((nummer, i): Gekozen[] => {
    const [item, lijst] = [items[i]?.data, opdrachten[i]?.data];
    return item === undefined || lijst === undefined ? [] : [{ nummer: item.nummer, item, opdrachten: lijst.opdrachten }];
  });
  const fouten = nummers.flatMap((nummer, i) => {
    const error = items[i]?.error ?? opdrachten[i]?.error ?? null;
    return error === null ? [] : [{ nummer, error }];
  });
  return { gekozen, fouten, klaar: gekozen.length + fouten.length === nummers.length };
}

function Keuze({ mogelijk, gekozen, aantal, onKies }: { readonly mogelijk: readonly Mogelijk[]; readonly gekozen: string; readonly aantal: number; readonly onKies: (type: string) => void }): ReactElement {
  return (
    <Radiogroep
      id="samen-opdracht"
      label={t.wat}
      verplicht
      waarde={gekozen}
      onWaarde={onKies}
      opties={mogelijk.map(({ type, opdracht, kanBij }) => ({ waarde: type, label: opdracht.titel, uitleg: t.kanBij(kanBij, aantal) }))}
    />
  );
}

/** What to do, what to fill in, what it means, and what came of it: for these items. */
function Behandeling({ gekozen }: { readonly gekozen: readonly Gekozen[] }): ReactElement {
  const { opdracht: type = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/items/samen' });
  const { csrf, naam } = useGebruiker();
  const samen = useSamen(csrf);
  const [inhoud, setInhoud] = useState<Readonly<Record<string, unknown>>>({});
  const [begonnen, setBegonnen] = useState<Mogelijk>();
  const mogelijk = mogelijkMet(gekozen);
  // What was begun stays, also when it has been done and cannot be done again.
  const keuze = samen.stap === 'invullen' ? mogelijk.find((een) => een.type === type) : begonnen;
  const bekijk = (een: Mogelijk, ingevuld: Readonly<Record<string, unknown>>): void => {
    setInhoud(ingevuld);
    setBegonnen(een);
    samen.bekijk(gekozen, een.type, ingevuld);
  };
  if (keuze !== undefined && samen.stap !== 'invullen') {
    const bevestig = (): void => {
      wisConcept(samenconcept(naam, keuze.type));
      samen.bevestig();
    };
    return <Uitvoering samen={{ ...samen, bevestig }} gekozen={gekozen} opdracht={keuze.opdracht} onOpnieuw={(geweigerd) => samen.bekijk(geweigerd, keuze.type, inhoud)} />;
  }
  const annuleren = <Terug soort="stil">{opdrachtteksten.annuleren}</Terug>;
  if (mogelijk.length === 0) return <LegeStaat acties={annuleren}>{t.nietsMogelijk}</LegeStaat>;
  return (
    <>
      <Keuze mogelijk={mogelijk} gekozen={type} aantal={gekozen.length} onKies={(welke) => void navigate({ search: (oud) => ({ ...oud, opdracht: welke }), replace: true, resetScroll: false })} />
      {keuze !== undefined && <Samenformulier key={keuze.type} opdracht={keuze.opdracht} onIngevuld={(ingevuld) => bekijk(keuze, ingevuld)} annuleren={annuleren} />}
    </>
  );
}

/** Several items get the same command: a page, because it reaches far, with the consequences per item before anything is given. */
export function Samen(): ReactElement {
  const nummers = leesKeuze(route.useSearch().items);
  const { gekozen, fouten, klaar } = useGekozen(nummers);
  return (
    <Pagina titel={t.titel}>
      {nummers.length === 0 ? (
        <LegeStaat acties={<Link to="/items" className={knopklasse()}>{t.naarItems}</Link>}>{t.geen}</LegeStaat>
      ) : (
        <>
          <p>{t.uitleg(nummers.length)}</p>
          {fouten.map(({ nummer, error }) => (
            <Melding key={nummer} soort="waarschuwing">
              <p>
                {nummer}: {foutzin(error)}
              </p>
            </Melding>
          ))}
          {klaar ? <Behandeling gekozen={gekozen} /> : <Skelet regels={6} />}
        </>
      )}
    </Pagina>
  );
}
