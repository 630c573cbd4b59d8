import type { EscalatieRij } from '@cirkel/contracts';
import { Icoon, knopklasse, korteDatum, korteDatumMetDag, naamVan, Standaardwaarde, werkdagenOver } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';
import { vandaagteksten as t } from '../../teksten/vandaag';

/** An escalatie that waits for a decision: about what, where it lies, until when, and the way to the decision. */
export function Besluitrij({ escalatie }: { readonly escalatie: EscalatieRij }): ReactElement {
  const trede = escalatie.treden.find(({ staat }) => staat === 'nu');
  const vergadering = trede?.volgendeVergadering ?? null;
  return (
    <li className="besluitrij">
      <div>
        <p className="termijnrij__titel">
          <Icoon naam="trap" /> <Onderwerplink onderwerp={escalatie.onderwerp} />
        </p>
        <p>
          {escalatie.onderwerp.stap} moest klaar zijn op {korteDatum(escalatie.onderwerp.wasTot)}. Ligt bij <strong>{naamVan(escalatie.gremium)}</strong> sinds {korteDatum(escalatie.sinds)},{' '}
          {werkdagenOver(escalatie.werkdagenOver)} <Standaardwaarde />
          {' · '}
          {vergadering === null ? t.geenVergadering : t.vergadering(korteDatumMetDag(vergadering))}
        </p>
      </div>
      <Link to="/escalaties/$nr" params={{ nr: escalatie.nummer }} className={knopklasse()} aria-label={`${t.bekijken}: ${escalatie.nummer} ${escalatie.onderwerp.titel}`}>
        {t.bekijken}
      </Link>
    </li>
  );
}
