import type { Antwoord } from '@cirkel/contracts';
import { knopklasse, type Optie } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import { client, leesAllesOpnieuw } from '../api/client';
import { opdrachtenQuery, type Collectie, type Opdrachten } from '../api/gegevens';
import { Gegevens } from '../raam/Gegevens';
import { Pagina } from '../raam/Pagina';
import { opdrachtteksten as t } from '../teksten/opdracht';
import { AlsHetKan } from './AlsHetKan';
import { Opdrachtformulier } from './Opdrachtformulier';
import type { Waarden } from './waarden';

interface Props {
  readonly collectie: Collectie;
  readonly nr: string;
  readonly id: string;
  readonly type: string;
  readonly begin: Waarden;
  readonly keuzes: Readonly<Record<string, readonly Optie[]>>;
  readonly huidig?: Waarden | undefined;
  /** The page of the subject, where this one ends. */
  readonly terug: LinkProps;
  /** What the subject is about, above the form. */
  readonly onderwerp: ReactNode;
}

/** The page of one command: what it is about, its form, and back to the subject when it is done. */
export function Opdrachtpagina({ collectie, nr, id, type, terug, onderwerp, ...rest }: Props): ReactElement {
  const query = useQuery(opdrachtenQuery(collectie, id));
  const opdracht = query.data?.opdrachten.find((een) => een.type === type);
  const annuleren = (
    <Link {...terug} className={knopklasse('stil')}>
      {t.annuleren}
    </Link>
  );
  return (
    <Pagina titel={opdracht?.titel ?? t.meer} onderKop={onderwerp}>
      <Gegevens query={query}>
        {(gegevens) => (
          <AlsHetKan key={`${id} ${type}`} opdracht={opdracht} anders={t.onbekendeOpdracht} annuleren={annuleren}>
            <Ingevuld {...rest} collectie={collectie} nr={nr} id={id} type={type} gegevens={gegevens} terug={terug} annuleren={annuleren} />
          </AlsHetKan>
        )}
      </Gegevens>
    </Pagina>
  );
}

interface IngevuldProps extends Pick<Props, 'collectie' | 'nr' | 'id' | 'type' | 'begin' | 'keuzes' | 'huidig' | 'terug'> {
  readonly gegevens: Opdrachten;
  readonly annuleren: ReactNode;
}

function Ingevuld({ collectie, nr, id, type, begin, keuzes, huidig, terug, gegevens, annuleren }: IngevuldProps): ReactElement | null {
  const navigate = useNavigate();
  // The version that this reader has seen: what others do while the form is open must come out as a conflict, not be overwritten.
  const [versie, setVersie] = useState(gegevens.versie);
  const opdracht = gegevens.opdrachten.find((een) => een.type === type);
  const klaar = (_antwoord: Antwoord): void => void navigate(terug);
  if (opdracht === undefined) return null;
  return (
    <Opdrachtformulier
      opdracht={opdracht}
      pad={`/v1/${collectie}/${encodeURIComponent(id)}/opdrachten`}
      onderwerp={nr}
      verwachteVersie={versie}
      begin={begin}
      keuzes={keuzes}
      huidig={huidig}
      onKlaar={klaar}
      onBekijk={async () => {
        await leesAllesOpnieuw();
        setVersie(client.getQueryData(opdrachtenQuery(collectie, id).queryKey)?.versie ?? versie);
      }}
      annuleren={annuleren}
    />
  );
}
