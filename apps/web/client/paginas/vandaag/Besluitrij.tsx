import type { BesluitRij } from '@cirkel/contracts';
import { Icoon, knopklasse, korteDatum, korteDatumMetDag, naamInZin, Standaardwaarde, werkdagenOver } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Onderwerplink } from '../../onderwerp/Onderwerplink';
import { escalatieteksten } from '../../teksten/escalatie';
import { vandaagteksten as t } from '../../teksten/vandaag';

/** An escalatie that waits for a decision: about what, where it lies, until when, and the way to the decision. */
export function Besluitrij({ escalatie }: { readonly escalatie: BesluitRij }): ReactElement {
  const trede = escalatie.treden.find(({ staat }) => staat === 'nu');
  const waarover = `${escalatie.nummer} ${escalatie.onderwerp.titel}`;
  const vergadering = trede?.volgendeVergadering ?? null;
  return (
    <li className="besluitrij">
      <div>
        <p className="termijnrij__titel">
          <Icoon naam="trap" /> <Onderwerplink onderwerp={escalatie.onderwerp} />
        </p>
        <p>
          {escalatieteksten.moest(escalatie.onderwerp)} Ligt bij <strong>{naamInZin(escalatie.gremium)}</strong> sinds {korteDatum(escalatie.sinds)},{' '}
          {werkdagenOver(escalatie.werkdagenOver)} <Standaardwaarde />
          {' · '}
          {vergadering === null ? t.geenVergadering : t.vergadering(korteDatumMetDag(vergadering))}
        </p>
      </div>
      <div className="cgg-knoppen">
        <Link to="/escalaties/$nr" params={{ nr: escalatie.nummer }} className={knopklasse()} aria-label={`${t.bekijken}: ${waarover}`}>
          {t.bekijken}
        </Link>
        {escalatie.kanBesluiten && (
          <Link to="/escalaties/$nr/opdracht/$type" params={{ nr: escalatie.nummer, type: 'besluit' }} className={knopklasse()} aria-label={`${t.besluiten}: ${waarover}`}>
            {t.besluiten}
          </Link>
        )}
      </div>
    </li>
  );
}
