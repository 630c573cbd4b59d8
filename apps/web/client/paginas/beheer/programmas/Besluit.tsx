import type { MogelijkeOpdracht, ProgrammaAntwoord } from '@cirkel/contracts';
import { Foutoverzicht, Knop, knopklasse, Melding, Tekstveld } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import { opdrachtenQuery } from '../../../api/gegevens';
import { Probleem } from '../../../api/probleem';
import { besluitgevolgenQuery, programmaQuery } from '../../../api/programmas';
import { AlsHetKan } from '../../../formulier/AlsHetKan';
import { conceptsleutel } from '../../../formulier/concept';
import { alleFouten } from '../../../formulier/fouten';
import { Formulierveld } from '../../../formulier/Formulierveld';
import { useConcept } from '../../../formulier/useConcept';
import { useOpdrachtgever, type Verloop } from '../../../formulier/useOpdrachtgever';
import { veldenUitSchema } from '../../../formulier/velden-uit-schema';
import { Verloopmelding } from '../../../formulier/Verloopmelding';
import { beginwaarden, leesWaarden } from '../../../formulier/waarden';
import { Gegevens } from '../../../raam/Gegevens';
import { Pagina } from '../../../raam/Pagina';
import { useGebruiker } from '../../../raam/Raam';
import { opdrachtteksten } from '../../../teksten/opdracht';
import { programmabesluitteksten as t } from '../../../teksten/programmas';
import { gremiumkeuzes, isAantal, veranderen, vraagVan } from './besluit';
import { Besluitgevolgen } from './Besluitgevolgen';

const route = getRouteApi('/beheer/programmas/$code/besluit/$type');
const AANTAL = 'aantal';

interface Props {
  readonly opdracht: Pick<MogelijkeOpdracht, 'type' | 'titel' | 'schema'>;
  readonly programma: ProgrammaAntwoord;
  readonly annuleren: ReactNode;
}

const geweigerd = (error: unknown): Verloop => (error instanceof Probleem ? { soort: 'geweigerd', probleem: error } : { soort: 'rust' });

/** A decision about all that runs: first every term that it changes, then its number typed, then the decision with the code of what was shown. */
function Besluitformulier({ opdracht: { type, titel, schema }, programma: { code, definitie }, annuleren }: Props): ReactElement {
  const voorvoegsel = useId();
  const navigate = useNavigate();
  const gebruiker = useGebruiker();
  const velden = useMemo(
    // A body decides for itself; the projectorganisatie says for which body it records the decision.
    () => veldenUitSchema(schema, { gremium: gremiumkeuzes(definitie, type) }).filter(({ naam }) => naam !== 'gremium' || gebruiker.rol !== 'gremium'),
    [schema, definitie, type, gebruiker.rol],
  );
  const { waarden, zet, wis } = useConcept(conceptsleutel(gebruiker.naam, code, type), beginwaarden(velden, {}));
  const [eigen, setEigen] = useState<Readonly<Record<string, string>>>({});
  const [gevraagd, setGevraagd] = useState<string>();
  const [aantal, setAantal] = useState('');
  const { inhoud, fouten: leesfouten } = leesWaarden(velden, waarden);
  const vraag = vraagVan(type, inhoud);
  const gevolgen = useQuery(besluitgevolgenQuery(code, gevraagd === undefined ? undefined : (JSON.parse(gevraagd) as typeof vraag)));
  const { verloop, geef, rust } = useOpdrachtgever(gebruiker.csrf, () => {
    wis();
    void navigate({ to: '/beheer/programmas/$code', params: { code } });
  });
  const namen = useMemo(() => [...velden.map(({ naam }) => naam), AANTAL], [velden]);
  const stand = useMemo(() => (verloop.soort === 'geweigerd' ? verloop : geweigerd(gevolgen.error)), [verloop, gevolgen.error]);
  const fouten = useMemo(() => alleFouten(namen, eigen, stand, voorvoegsel), [namen, eigen, stand, voorvoegsel]);
  const gezien = gevolgen.data !== undefined && !gevolgen.isError && gevraagd === JSON.stringify(vraag) ? gevolgen.data : undefined;
  const fout = (naam: string): string | undefined => fouten.find(({ id }) => id === voorvoegsel + naam)?.melding;

  const toon = (): void => {
    rust();
    setEigen(leesfouten);
    if (Object.keys(leesfouten).length > 0) return;
    setAantal('');
    if (gevraagd === JSON.stringify(vraag)) void gevolgen.refetch();
    else setGevraagd(JSON.stringify(vraag));
  };
  const verstuur = (e: SyntheticEvent): void => {
    e.preventDefault();
    if (gezien === undefined) return toon();
    const n = veranderen(gezien);
    const gevonden = { ...leesfouten, ...(isAantal(aantal, n) ? {} : { [AANTAL]: t.bevestigFout(n) }) };
    setEigen(gevonden);
    if (Object.keys(gevonden).length === 0) geef(`/v1/programmas/${encodeURIComponent(`programma-${code}`)}/opdrachten`, { type, ...inhoud }, gezien.gevolgen);
  };
  const bezig = verloop.soort === 'bezig' || (verloop.soort === 'onbekend' && verloop.zoekt);
  return (
    <form className="formulier formulier--breed" onSubmit={verstuur} noValidate>
      <Foutoverzicht fouten={fouten} />
      <Verloopmelding verloop={verloop} onOpnieuw={() => undefined} onBekijk={toon} />
      {velden.map((veld) => (
        <Formulierveld key={veld.naam} veld={veld} id={voorvoegsel + veld.naam} waarde={waarden[veld.naam] ?? ''} onWaarde={(waarde) => zet(veld.naam, waarde)} fout={fout(veld.naam)} />
      ))}
      <div className="cgg-knoppen">
        <Knop soort={gezien === undefined ? 'hoofd' : 'gewoon'} bezig={gevolgen.isFetching} onClick={toon}>
          {t.toon}
        </Knop>
        {gezien === undefined && annuleren}
        <span role="status">{gevolgen.isFetching && t.bezig}</span>
      </div>
      {gevraagd !== undefined && gezien === undefined && !gevolgen.isFetching && !gevolgen.isError && (
        <Melding soort="info">
          <p>{t.verouderd}</p>
        </Melding>
      )}
      {gezien !== undefined && (
        <>
          <Besluitgevolgen voorbeeld={gezien} />
          <Tekstveld id={voorvoegsel + AANTAL} label={t.bevestig(veranderen(gezien))} hulp={t.bevestigHulp} verplicht cijfers waarde={aantal} onWaarde={setAantal} fout={fout(AANTAL)} />
          <div className="cgg-knoppen">
            <Knop type="submit" soort="hoofd" bezig={bezig}>
              {titel}
            </Knop>
            {annuleren}
            <span role="status">{bezig && opdrachtteksten.bezig}</span>
          </div>
        </>
      )}
    </form>
  );
}

/** The page of a decision about all that runs in a programme. */
export function Besluit(): ReactElement {
  const { code, type } = route.useParams();
  const programma = useQuery(programmaQuery(code));
  const opdrachten = useQuery(opdrachtenQuery('programmas', `programma-${code}`));
  const opdracht = opdrachten.data?.opdrachten.find((een) => een.type === type);
  const annuleren = (
    <Link to="/beheer/programmas/$code" params={{ code }} className={knopklasse('stil')}>
      {opdrachtteksten.annuleren}
    </Link>
  );
  return (
    <Pagina titel={opdracht?.titel ?? opdrachtteksten.meer}>
      <Gegevens query={programma}>
        {(gegevens) => (
          <Gegevens query={opdrachten}>
            {() => (
              <AlsHetKan key={type} opdracht={opdracht} anders={opdrachtteksten.onbekendeOpdracht} annuleren={annuleren}>
                <p>{t.geldtVoor(gegevens.naam)}</p>
                {opdracht !== undefined && <Besluitformulier opdracht={opdracht} programma={gegevens} annuleren={annuleren} />}
              </AlsHetKan>
            )}
          </Gegevens>
        )}
      </Gegevens>
    </Pagina>
  );
}
