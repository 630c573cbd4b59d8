import type { EscalatieRij } from '@cirkel/contracts';
import type { ReactElement } from 'react';
import { korteDatum, korteDatumMetDag } from '../datum/datumtekst';
import { hoofdletter, naamVan } from '../teksten/namen';
import { Standaardwaarde } from './Standaardwaarde';

type Trede = EscalatieRij['treden'][number];

/** "1 werkdag", "5 werkdagen". */
export const werkdagen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'werkdag' : 'werkdagen'}`;

/** What is left of the response time: "nog 5 werkdagen", on its last day that it ends today, below 0 that it is over; null: there is none. */
export function werkdagenOver(over: number | null): string {
  if (over === null) return 'zonder reactietijd';
  if (over === 0) return 'vandaag is de laatste dag';
  return over < 0 ? 'de reactietijd is om' : `nog ${werkdagen(over)}`;
}

function wanneer(trede: Trede, over: number | null, beeindigd: boolean): string {
  switch (trede.staat) {
    case 'eerder':
      return trede.geopendOp === undefined ? 'eerder' : `eerder, sinds ${korteDatum(trede.geopendOp)}`;
    case 'nu':
      return `${trede.geopendOp === undefined ? 'nu' : `sinds ${korteDatum(trede.geopendOp)}`}, ${werkdagenOver(over)}`;
    case 'overgeslagen':
      return 'overgeslagen';
    case 'later':
      if (beeindigd) return 'niet bereikt';
      return trede.reactietijd === null ? 'nog niet, zonder reactietijd' : `nog niet, reactietijd ${werkdagen(trede.reactietijd)}`;
  }
}

/** The rungs of an escalatie in their order, the present one marked; every time on it is a default of the programme. */
export function Ladder({ escalatie }: { readonly escalatie: Pick<EscalatieRij, 'treden' | 'werkdagenOver' | 'einde'> }): ReactElement {
  const beeindigd = escalatie.einde !== null;
  const metTijd = ({ staat }: Trede): boolean => staat === 'nu' || (staat === 'later' && !beeindigd);
  return (
    <ol className="cgg-ladder">
      {escalatie.treden.map((trede) => (
        <li key={trede.gremium} className={`cgg-trede cgg-trede--${trede.staat}`} aria-current={trede.staat === 'nu' ? 'step' : undefined}>
          <span className="cgg-trede__naam">{hoofdletter(naamVan(trede.gremium))}</span>
          <span>
            {wanneer(trede, escalatie.werkdagenOver, beeindigd)} {metTijd(trede) && <Standaardwaarde />}
          </span>
          {trede.staat === 'nu' && trede.reactieTot !== undefined && <span>reactie voor het eind van {korteDatumMetDag(trede.reactieTot)}</span>}
          {metTijd(trede) && (
            <span>{trede.volgendeVergadering === null ? 'nog geen vergadering gepland' : `vergadering ${korteDatumMetDag(trede.volgendeVergadering)}`}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
