import { Knop, knopklasse, Melding } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';
import { Pagina } from './Pagina';

export function NietGevonden(): ReactElement {
  return (
    <Pagina titel={algemeen.bestaatNiet}>
      <p>{algemeen.bestaatNietUitleg}</p>
      <p>
        <Link to="/vandaag" className={knopklasse()}>
          {algemeen.naarVandaag}
        </Link>
      </p>
    </Pagina>
  );
}

/** A fault of the page itself. What was typed is in the draft of its form. */
export function Kapot(): ReactElement {
  return (
    <Pagina titel={algemeen.product}>
      <Melding soort="fout" role="alert" acties={<Knop onClick={() => window.location.reload()}>{algemeen.opnieuw}</Knop>}>
        <p>{algemeen.paginaKapot}</p>
      </Melding>
    </Pagina>
  );
}
