import { Knop, Melding, Sprite } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useState, type ReactElement } from 'react';
import { leesAllesOpnieuw } from '../api/client';
import { klokQuery } from '../api/gegevens';
import { sessieQuery, type Aangemeld } from '../api/sessie';
import { algemeen } from '../teksten/algemeen';
import { Aanmelden, AfgemeldDialoog } from './Aanmelden';
import { foutzin } from './Gegevens';
import { Klokstrook } from './Klokstrook';
import { Kop } from './Kop';
import { Navigatie } from './Navigatie';
import { Voet } from './Voet';
import { useStroom } from './useStroom';

const SessieContext = createContext<Aangemeld | undefined>(undefined);

/** Who is signed in. Every page stands inside the frame, which shows none of them to anyone else. */
export function useGebruiker(): Aangemeld {
  const sessie = useContext(SessieContext);
  if (sessie === undefined) throw new Error('Een pagina staat buiten het raam.');
  return sessie;
}

function Binnen({ sessie, verlopen }: { readonly sessie: Aangemeld; readonly verlopen: boolean }): ReactElement | null {
  const [menuOpen, setMenuOpen] = useState(false);
  const zonderVerbinding = useStroom();
  // The strip of the demo clock stands above the page: known first, nothing moves down when it comes.
  const klok = useQuery(klokQuery);
  if (klok.isPending) return null;
  return (
    <SessieContext value={sessie}>
      <Kop sessie={sessie} menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} />
      <Klokstrook sessie={sessie} />
      <div role="status">
        {zonderVerbinding !== undefined && (
          <Melding soort="waarschuwing">
            <p>{algemeen.geenVerbinding(new Date(zonderVerbinding).toISOString())}</p>
          </Melding>
        )}
      </div>
      <div className="raam">
        <div id="menu" className={`raam__menu${menuOpen ? ' raam__menu--open' : ''}`}>
          <Navigatie rol={sessie.rol} onKies={() => setMenuOpen(false)} />
        </div>
        <main id="inhoud" tabIndex={-1} className="raam__inhoud">
          <Outlet />
        </main>
      </div>
      <Voet />
      {verlopen && <AfgemeldDialoog />}
    </SessieContext>
  );
}

/** The session that was there before it ended, so that the page can stay; and whether it has ended. */
function useLaatsteSessie(): { readonly sessie: Aangemeld | undefined; readonly verlopen: boolean; readonly query: ReturnType<typeof useQuery<unknown>> } {
  const [verlopen, setVerlopen] = useState(false);
  const [laatste, setLaatste] = useState<Aangemeld>();
  const query = useQuery({ ...sessieQuery, refetchOnWindowFocus: verlopen ? 'always' : false });
  const nu = query.data;
  useEffect(() => {
    if (nu === undefined) return;
    if (nu.aangemeld) {
      setLaatste(nu);
      if (verlopen) void leesAllesOpnieuw();
    }
    setVerlopen(!nu.aangemeld);
  }, [nu, verlopen]);
  return { sessie: nu?.aangemeld === true ? nu : laatste, verlopen: verlopen && laatste !== undefined, query };
}

/** The frame around every page: skip link, header, menu, and who may look inside. */
export function Raam(): ReactElement {
  const { sessie, verlopen, query } = useLaatsteSessie();
  return (
    <>
      <a className="springlink" href="#inhoud">
        {algemeen.naarInhoud}
      </a>
      <Sprite />
      {sessie !== undefined && <Binnen sessie={sessie} verlopen={verlopen} />}
      {sessie === undefined && query.data !== undefined && (
        <>
          <Aanmelden />
          <Voet />
        </>
      )}
      {sessie === undefined && query.isError && (
        <main id="inhoud" className="aanmelden">
          <title>{algemeen.product}</title>
          <h1>{algemeen.product}</h1>
          <Melding soort="fout" role="alert" acties={<Knop onClick={() => void query.refetch()}>{algemeen.opnieuw}</Knop>}>
            <p>{foutzin(query.error)}</p>
          </Melding>
        </main>
      )}
    </>
  );
}
