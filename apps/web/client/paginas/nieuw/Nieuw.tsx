import { hoofdletter, LegeStaat } from '@cirkel/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { beginopdrachtenQuery } from '../../api/nieuw';
import { Gegevens } from '../../raam/Gegevens';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { nieuwteksten as t } from '../../teksten/nieuw';
import { beginlink } from './begin';

const route = getRouteApi('/nieuw');

/** Everything that this user can begin, by what it makes. */
export function Nieuw(): ReactElement {
  const { programma } = route.useSearch();
  const { rol } = useGebruiker();
  const query = useQuery(beginopdrachtenQuery(programma, rol));
  return (
    <Pagina titel={t.titel}>
      <p>{t.uitleg}</p>
      {rol === 'lezer' ? (
        <LegeStaat>{t.leeg}</LegeStaat>
      ) : (
        <Gegevens query={query}>
          {({ opdrachten }) => {
            const regels = opdrachten.flatMap(({ soort, type, titel }) => {
              const link = beginlink(type);
              return link === undefined ? [] : [{ soort, type, titel, link }];
            });
            if (regels.length === 0) return <LegeStaat>{t.leeg}</LegeStaat>;
            return [...new Set(regels.map(({ soort }) => soort))].map((soort) => (
              <section key={soort} className="blok">
                <h2>{t.soorten[soort]}</h2>
                <ul>
                  {regels.filter((regel) => regel.soort === soort).map(({ type, titel, link }) => (
                    <li key={type}>
                      <Link {...link}>{hoofdletter(titel)}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            ));
          }}
        </Gegevens>
      )}
    </Pagina>
  );
}
