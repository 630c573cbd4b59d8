import type { ProgrammaAntwoord } from '@cirkel/contracts';
import type { Beginopdrachten } from '@cirkel/contracts/openapi';
import { knopklasse, Melding } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useRef, type ReactElement } from 'react';
import { beginopdrachtenQuery } from '../../api/nieuw';
import { programmaQuery } from '../../api/programmas';
import { Formulier } from '../../formulier/Formulier';
import { Formulierveld } from '../../formulier/Formulierveld';
import { veldenUitSchema } from '../../formulier/velden-uit-schema';
import { beginwaarden, leesWaarden, type Waarden } from '../../formulier/waarden';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { nieuwteksten as t } from '../../teksten/nieuw';
import { opdrachtteksten } from '../../teksten/opdracht';
import { beginnen } from './begin';
import { keuzesUit } from './keuzes';

const route = getRouteApi('/nieuw/$type');
type Beginopdracht = Beginopdrachten['opdrachten'][number];

const annuleren = (
  <Link to="/nieuw" className={knopklasse('stil')}>
    {opdrachtteksten.annuleren}
  </Link>
);

function Beginformulier({ opdracht, programma }: { readonly opdracht: Beginopdracht; readonly programma: ProgrammaAntwoord }): ReactElement | null {
  const navigate = useNavigate();
  const laatste = useRef<Waarden>({});
  const soort = beginnen[opdracht.type];
  if (soort === undefined) return null;
  const { extra = [], vult, uitleg, begin, pad, lees, naar } = soort;
  const eigen = veldenUitSchema(opdracht.schema, keuzesUit(programma.definitie)).filter(({ naam }) => naam !== vult);
  const velden = [...eigen, ...extra];
  const collectie = pad({}, programma.code);
  return (
    <Formulier
      type={opdracht.type}
      knop={opdracht.titel}
      pad={(waarden) => pad(waarden, programma.code)}
      onderwerp={`nieuw ${programma.code}`}
      begin={beginwaarden(velden, begin?.(programma) ?? {})}
      velden={() => velden}
      lees={(waarden) => {
        laatste.current = waarden;
        const vast = leesWaarden(eigen, waarden);
        const rest = lees?.(waarden) ?? { inhoud: {}, fouten: {} };
        // What has a collection of its own is made there, and may be of any programme; what has a name of its own tells by that.
        const van = collectie.endsWith('/opdrachten') ? {} : { programma: programma.code };
        return { inhoud: { ...vast.inhoud, ...rest.inhoud, ...van }, fouten: { ...vast.fouten, ...rest.fouten } };
      }}
      onKlaar={(antwoord) => void navigate(naar(antwoord, laatste.current))}
      onBekijk={() => Promise.resolve()}
      annuleren={annuleren}
    >
      {({ waarden, zet, id, fout }) => (
        <>
          {velden.map((veld, i) => (
            <div key={veld.naam}>
              {uitleg !== undefined && i === eigen.length && <p>{uitleg}</p>}
              <Formulierveld veld={veld} id={id(veld.naam)} waarde={waarden[veld.naam] ?? ''} onWaarde={(waarde) => zet(veld.naam, waarde)} fout={fout(veld.naam)} />
            </div>
          ))}
        </>
      )}
    </Formulier>
  );
}

/** The form with which something new begins. */
export function NieuwOpdracht(): ReactElement {
  const { type } = route.useParams();
  const { programma = 'cirkel' } = route.useSearch();
  const { rol } = useGebruiker();
  const mogelijk = useQuery(beginopdrachtenQuery(programma, rol));
  const definitie = useQuery(programmaQuery(programma));
  const opdracht = mogelijk.data?.opdrachten.find((een) => een.type === type);
  const nietVanU = (
    <Melding soort="info" acties={annuleren}>
      <p>{t.nietVanU}</p>
    </Melding>
  );
  return (
    <Pagina titel={opdracht?.titel ?? t.titel}>
      {rol === 'lezer' ? (
        nietVanU
      ) : (
        <Gegevens query={mogelijk}>
          {() => <Gegevens query={definitie}>{(gegevens) => (opdracht === undefined || beginnen[type] === undefined ? nietVanU : <Beginformulier key={`${programma} ${type}`} opdracht={opdracht} programma={gegevens} />)}</Gegevens>}
        </Gegevens>
      )}
    </Pagina>
  );
}
