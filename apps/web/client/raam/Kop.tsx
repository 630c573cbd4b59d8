import { Beeldmerk, Icoon, naamVan } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { client } from '../api/client';
import { meldAf, type Aangemeld } from '../api/sessie';
import { aantalConcepten, wisConcepten } from '../formulier/concept';
import { aanmelden, algemeen, rolnaam } from '../teksten/algemeen';
import { Programmakeuze } from './Programmakeuze';
import { Zoekveld } from './Zoekveld';

async function meldGebruikerAf(sessie: Aangemeld): Promise<void> {
  const concepten = aantalConcepten(sessie.naam);
  if (concepten > 0 && !window.confirm(aanmelden.concepten(concepten))) return;
  await meldAf(sessie.csrf);
  wisConcepten(sessie.naam);
  client.clear();
  window.location.assign('/');
}

export function Merk(): ReactElement {
  return (
    <Link to="/vandaag" className="merk">
      <Beeldmerk />
      <span>{algemeen.product}</span>
    </Link>
  );
}

interface Props {
  readonly sessie: Aangemeld;
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

export function Kop({ sessie, menuOpen, onMenu }: Props): ReactElement {
  const namens = sessie.partij ?? sessie.gremium;
  return (
    <header className="kop">
      <button type="button" className="kop__menu" aria-expanded={menuOpen} aria-controls="menu" onClick={onMenu}>
        <Icoon naam="menu" /> {algemeen.menu}
      </button>
      <Merk />
      <Programmakeuze />
      <Zoekveld />
      <div className="kop__gebruiker">
        <Icoon naam="persoon" />
        <span>
          {sessie.rol === 'lezer' ? (
            sessie.naam
          ) : (
            <Link to="/mijn-instellingen" className="kop__naam">
              {sessie.naam}
              <span className="cgg-onzichtbaar">: {algemeen.mijnInstellingen}</span>
            </Link>
          )}
          <span className="kop__rol"> {namens === undefined ? rolnaam(sessie.rol) : naamVan(namens)}</span>
        </span>
        <button type="button" className="kop__knop" onClick={() => void meldGebruikerAf(sessie)}>
          {algemeen.afmelden}
        </button>
      </div>
    </header>
  );
}
